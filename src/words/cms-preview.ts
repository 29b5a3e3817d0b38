/** What the preview beside a form says. */
export const noName = 'No name yet';
export const noSummary = 'No summary yet';
export const what = 'What it is';
export const who = 'Who it is for';
export const how = 'How to get it';
export const contact = 'Contact';

export function ages(from: string, to: string, fromPregnancy: boolean): string {
  const start = fromPregnancy ? 'From pregnancy' : from && `From ${from}`;
  if (!start) return to && `To ${to} years`;
  return to ? `${start} to ${to} years` : start;
}
