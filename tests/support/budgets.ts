/** What a page may weigh, in bytes, as a host sends it (brotli): written here once, for the tests of every page and in a browser. */

/** The HTML of any page. */
export const HTML_MOST = 12_000;

/** A short script in the page itself, before anything is drawn: how the visitor wants it to look. It counts as HTML too. */
export const INLINE_SCRIPT_MOST = 500;

/** The finder: until the first results; all that comes unasked, by width of the screen; each later search. */
export const finder = {
  firstResults: 110_000,
  completeOnPhone: 130_000,
  complete: 190_000,
  laterSearch: 10_000,
} as const;

/** The page of the map with all that comes unasked. */
export const MAP_MOST = 200_000;

export interface Budget {
  readonly kind: string;
  readonly pages: RegExp;
  /** HTML, styles, scripts that load unasked, fonts, pictures that are not lazy. */
  readonly most: number;
}

/** The first that fits is the page's. Every page has one: the last takes what is left. */
export const budgets: readonly Budget[] = [
  // A list in a frame of another site: no script, no font.
  { kind: 'list for other sites', pages: /^\/embed\/./, most: 3_000 },
  // Another's program, which a page of ours only starts; of that page the HTML counts.
  { kind: 'forms of editors', pages: /^\/edit\/cms\/$/, most: Infinity },
  { kind: 'service', pages: /^\/services\/./, most: 30_000 },
  { kind: 'topic', pages: /^\/topics\/./, most: 30_000 },
  { kind: 'area', pages: /^\/areas\/./, most: 30_000 },
  { kind: 'guide', pages: /^\/guides\/./, most: 30_000 },
  // The scripts of these answer what is asked: they are the page. The finder and the map are weighed whole in a browser.
  {
    kind: 'page with a tool',
    pages:
      /^\/($|find\/|map\/|saved\/|professionals\/($|referral\/)|outcomes\/coverage\/|edit\/|embed\/$|design\/ways\/)/,
    most: 38_000,
  },
  { kind: 'page to read', pages: /^/, most: 30_000 },
];

export const budgetOf = (url: string): Budget => budgets.find(({ pages }) => pages.test(url))!;
