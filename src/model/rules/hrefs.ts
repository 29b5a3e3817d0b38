/** Where the pages of records are, within the site: for the catalogue's views, and for the browser, which has ids only. */
export const serviceHref = (id: string): string => `/services/${id}/`;
export const topicHref = (id: string): string => `/topics/${id}/`;
