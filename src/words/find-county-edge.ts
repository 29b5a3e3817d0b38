/** What the finder says where a phone or computer is outside the county, or at its edge. */

export const youOutside = (county: string): string =>
  `You look to be outside ${county}. Some help here is only for families who live in the county. Ask first, or ask your own council too.`;
export const youAtEdge = (county: string): string =>
  `You may be near the edge of ${county}. If you live outside it, ask your own council too.`;
