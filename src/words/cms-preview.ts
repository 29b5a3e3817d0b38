/** What the preview beside a form says. */
export const noName = 'No name yet';
export const noSummary = 'No summary yet';
export const what = 'What it is';
export const who = 'Who it is for';
export const how = 'How to get it';
export const contact = 'Contact';

/** Beside a place: where its coordinates are. */
export const map = 'The county with its towns, and a dot where the coordinates are';
export const noPin = 'No coordinates yet: it is on no map, and never “near you”.';
export const outside = 'This is outside the county. Check both numbers: the latitude comes first.';
export const pinAt = (latitude: number, longitude: number): string => `At ${latitude}, ${longitude}.`;
export const near = (distance: string, town: string): string => `The dot is ${distance} from the middle of ${town}.`;

export function ages(from: string, to: string, fromPregnancy: boolean): string {
  const start = fromPregnancy ? 'From pregnancy' : from && `From ${from}`;
  if (!start) return to && `To ${to} years`;
  return to ? `${start} to ${to} years` : start;
}
