/** What the finder says about a postcode where the site has a list of whole postcodes. */

export const inCouncil = (postcode: string, council: string): string =>
  `${postcode} is in ${council}. We found it to within a street or two.`;
export const isOutside = (postcode: string, county: string): string =>
  `${postcode} is outside ${county}. Some help here is only for families who live in the county. Ask first, or ask your own council too.`;
/** Then the part of it that is known is used. */
export const notListed = (postcode: string): string =>
  `${postcode} is not in our list: check it. If it is right, it may be new. We used the middle of the area around it, so distances are rough.`;
export const notLoaded = (postcode: string): string =>
  `Our list of postcodes did not load. We used the middle of the area around ${postcode}, so distances are rough.`;
