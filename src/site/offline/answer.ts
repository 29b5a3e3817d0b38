/** What the worker decides, in plain functions: which addresses it looks after, and what a kept page says of itself. */

/** By the language of the page (`<html lang>`): what is said, with `{date}` in it. */
export interface Notes {
  /** There is no connection. */
  savedOn: string;
  /** The connection is slow, or the host does not answer well. */
  notNewest: string;
}

export type Why = keyof Notes;

/** For other people's sites and programs, and for the editors' forms: the worker does not touch these. */
const notOurs = /^(embed|edit|api|open-data|changes)\//;

/** @param within the path below the site's folder, such as `services/samaritans/` */
export const isPage = (within: string): boolean => /(^|\/)$/.test(within) && !notOurs.test(within);

/** The scripts and sheets that a page needs at once: by their addresses, as the page has them. */
export const neededBy = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/ (?:href|src)="([^"]*\/_astro\/[^"]+\.(?:css|js))"/g)].map(([, address = '']) => address),
  ),
];

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The page with a line that says since when it is kept: before its own words, but after the numbers where they come first.
 * @param when the day it was loaded, by the host's clock: this device's may be wrong
 */
export function withNote(html: string, notes: Readonly<Record<string, Notes>>, why: Why, when: Date): string {
  const lang = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? '';
  const said = notes[lang] ?? notes['en-GB'];
  if (!said || Number.isNaN(when.getTime())) return html;
  // Figures as on the rest of the page, whatever the language usually writes.
  const date = new Intl.DateTimeFormat(`${lang in notes ? lang : 'en-GB'}-u-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'Europe/London',
  }).format(when);
  const marks = lang in notes ? '' : ' lang="en-GB" dir="ltr"';
  // Of parts that every page has a style for.
  const note = `<div class="wrap kept-note"><p class="alert warn" role="status"${marks}>${escape(said[why].replace('{date}', date))}</p></div>`;
  return /<body[^>]* class="[^"]*\burgent\b/.test(html)
    ? html.replace('</main>', () => `${note}</main>`)
    : html.replace(/<main id="main"[^>]*>/, (main) => main + note);
}
