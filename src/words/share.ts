/** What the pictures say that other sites show beside a link to a page. */

/** The words for those who cannot see the picture. */
export const shareAlt = (siteName: string): string => `The name of this page and of the site: ${siteName}.`;
/** On the picture of the site as a whole. */
export const wholeSiteAlt = (siteName: string): string => `${siteName}: a lace tied in a bow.`;
