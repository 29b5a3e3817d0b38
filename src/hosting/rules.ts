/**
 * What every host is to send, written once. The files for each host are made from this (`npm run hosting`), so that a rule
 * cannot hold on one host and be forgotten on another.
 */
import { endpoints } from '../oruk/objects.ts';

/** A header by its name; `undefined` takes one away that an earlier rule sends. */
export type Headers = Readonly<Record<string, string | undefined>>;

export interface Rule {
  /** Said in the files of the hosts, for whoever reads them there. */
  readonly why: string;
  /**
   * Addresses from the start of the site: `/api/*` is the folder and everything below it, `/embed/?*` only what is below,
   * and anything else one address. All also hold in a folder that the site is published in.
   */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** What holds of everything that a document may load, but for scripts and styles: see `policyOf`. */
const everyDocument = {
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'media-src': "'none'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'script-src-attr': "'none'",
  'style-src-attr': "'none'",
  'frame-ancestors': "'none'",
  // No script may set text as HTML, as a script or as a script's address, but through one of these two policies, each of which
  // makes one thing whatever it is given: the link to the sheet of a visitor's own look (src/model/rules/display-choices.ts), and
  // the address of the program that keeps pages (src/layouts/SavedCount.astro). Browsers without Trusted Types pass it over.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'view worker',
};

/**
 * The policy of a header. Which scripts and styles a page may run, each inline one by its hash, stands in the page's own
 * policy: hashes change with every build, and a host's settings do not. Two policies hold at once, so a header that named
 * them without hashes would have to say 'unsafe-inline' and would stop nothing.
 */
const policyOf = (other: Readonly<Record<string, string | undefined>> = {}): string =>
  Object.entries({ ...everyDocument, ...other })
    .flatMap(([name, sources]) => (sources === undefined ? [] : [`${name} ${sources}`]))
    .join('; ');

const forAll: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const forGood: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const askEachTime: Headers = { 'Cache-Control': 'no-cache' };

/** In this order: of two rules that say something of one header, the later counts. */
export const rules: readonly Rule[] = [
  {
    why: 'Everything. Each page says in its own policy which scripts and styles it has; what only a header can say is here.',
    paths: ['/*'],
    headers: {
      'Content-Security-Policy': policyOf(),
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy':
        'camera=(), display-capture=(), geolocation=(self), microphone=(), midi=(), payment=(), serial=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  },
  {
    why: 'The editors’ forms reach GitHub once somebody has signed in, through a window that must be able to answer.',
    paths: ['/edit/cms/*'],
    headers: {
      'Content-Security-Policy': policyOf({
        'script-src': "'self'",
        'img-src': "'self' blob: data: https:",
        'connect-src': "'self' blob: data: https:",
        'frame-src': "'self' blob:",
        // The forms' program writes styles as it draws; the page's own policy allows it there alone.
        'style-src-attr': undefined,
        // It is another’s, and draws its texts and the preview as HTML.
        'require-trusted-types-for': undefined,
        'trusted-types': undefined,
      }),
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    },
  },
  {
    why: 'Lists for other people’s web sites may stand in a frame; nothing else may. Their data may be read from elsewhere.',
    paths: ['/embed/?*'],
    headers: {
      // They have no script, and no other site's page can give them one.
      'Content-Security-Policy': policyOf({
        'frame-ancestors': '*',
        'script-src': "'none'",
        'trusted-types': "'none'",
      }),
      'X-Frame-Options': undefined,
      ...forAll,
    },
  },
  {
    why: 'For other people’s programs. The feed is asked for often, and changes once a day at most.',
    paths: ['/api/*'],
    headers: { ...forAll, 'Cache-Control': 'public, max-age=300' },
  },
  { why: 'Open data and feeds, for anybody’s programs.', paths: ['/open-data/?*', '/changes/?*'], headers: forAll },
  {
    why: 'Pictures that other sites show beside a link to a page.',
    paths: ['/share/*', '/share.png'],
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    why: 'A hash stands in these names: they never change.',
    paths: ['/_astro/*', '/data/postcodes/*', '/data/streets/*'],
    headers: forGood,
  },
  {
    why: 'A program kept by browsers for offline use must not be kept longer than it is right.',
    paths: ['/sw.js'],
    headers: askEachTime,
  },
  {
    why: 'Says which build this is, to those who look after the site.',
    paths: ['/status.json'],
    headers: { ...forAll, ...askEachTime },
  },
];

/** Sent only where the host ends TLS: over plain HTTP browsers pass it over. A year, for this host name alone. */
export const strictTransport = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/** What a file is, where hosts do not know it by the end of its name. Text is UTF-8. */
export const contentTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  ics: 'text/calendar; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  jsonld: 'application/ld+json',
  mvt: 'application/vnd.mapbox-vector-tile',
  pbf: 'application/vnd.mapbox-vector-tile',
  pmtiles: 'application/vnd.pmtiles',
  vcf: 'text/vcard; charset=utf-8',
  webmanifest: 'application/manifest+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where the open data feed begins: its addresses have no ending, and the files are called index.json. */
export const feedRoot = '/api/oruk/v3';
export const feedLists: readonly string[] = Object.keys(endpoints);

/** A path of a rule as a regular expression on the end of an address: in any folder, as the site may be in one. */
export function expressionOf(path: string): string {
  const plain = path.replace(/[?*]+$/, '').replaceAll('.', String.raw`\.`);
  if (path === '/*') return '^/';
  if (path.endsWith('/?*')) return `${plain}.`;
  return path.endsWith('*') ? plain : `${plain}$`;
}

/** What is sent with an address of the site, such as `/find/`. Without what goes with TLS. */
export function headersFor(address: string): Record<string, string> {
  const all: Record<string, string | undefined> = {};
  for (const { paths, headers } of rules)
    if (paths.some((path) => new RegExp(expressionOf(path)).test(address))) Object.assign(all, headers);
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Every header that some address has. */
export const headerNames: readonly string[] = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
