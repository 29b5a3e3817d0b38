/** What the preview beside a form says. */
export const noName = 'No name yet';
export const noSummary = 'No summary yet';
export const noOrganisation = 'No organisation yet';
export const noArea = 'no area yet';
export const nobody = 'Nobody has signed yet';
export const unconfirmed = 'This entry is not published. This is how its page will look.';
export const tabSays = (title: string): string => `The tab and the history of the browser say: “${title}”.`;
export const notDrawn =
  'The page cannot be drawn from what stands in the form now. Below is how it was before. You can go on writing, and save.';
export const noPreview =
  'The preview did not load. You can write and save without it. Load this page again to try once more.';

/** Beside a place: where its coordinates are. */
export const map = 'The county with its towns, and a dot where the coordinates are';
export const noPin = 'No coordinates yet: it is on no map, and never “near you”.';
export const outside = 'This is outside the county. Check both numbers: the latitude comes first.';
export const pinAt = (latitude: number, longitude: number): string => `At ${latitude}, ${longitude}.`;
export const near = (distance: string, town: string): string => `The dot is ${distance} from the middle of ${town}.`;
