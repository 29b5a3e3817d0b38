/** What the finder says about where somebody is: by a postcode, a town, or where the phone is. */

/** Stands in the box once the phone or computer has said where it is. */
export const hereNow = 'Where you are now';
export const useLocation = 'Use my location';
export const finding = 'Finding where you are…';
export const didNotLoad = 'This did not load. Type your postcode or town instead.';
/** It was pressed in a tab that was opened again. */
export const askAgain =
  'We do not know where you are any more. Press “Use my location” again, or type your postcode or town.';

/** Where “near me” was asked and no place is known. */
export const needPlace = 'To put what is near you first, we need a place.';
export const addPlace = 'Add your postcode or town';

/** What was typed is not known. */
export const noPostcodes = 'We cannot look up postcodes at the moment. Type the name of your town instead.';
export const unknownPostcode = (postcode: string): string =>
  `We do not know the postcode ${postcode}. Check it, or type the name of your town instead.`;
export const unknownPlace = (typed: string, town: string): string =>
  `We do not know a place called “${typed}”. Try the nearest town, such as ${town}, or the first part of your postcode.`;

/** Outside the county, at its edge, or on the line between two councils. */
export const outside = (place: string, county: string): string =>
  `${place} looks to be outside ${county}. Some help here is only for families who live in the county. Ask first, or ask your own council too.`;
export const someOutside = (place: string, county: string): string =>
  `Some homes in ${place} are outside ${county}. If yours is, ask your own council too.`;
export const inCouncils = (place: string, councils: readonly string[]): string =>
  `Some homes in ${place} are in ${councils.join(' and some are in ')}. We show help for both: check which council you pay council tax to.`;

/** How far distances can be trusted. */
export const distances = (from: string): string => `Distances are in a straight line from ${from}.`;
export const distancesAbout = (from: string, precision: string): string =>
  `Distances are in a straight line from ${from}, give or take ${precision}.`;
export const middleOf = (town: string): string => `the middle of ${town}`;
export const middleOfArea = (postcode: string): string => `the middle of the ${postcode} area`;
export const milesOff = (miles: number): string => (miles === 1 ? '1 mile' : `${miles} miles`);
