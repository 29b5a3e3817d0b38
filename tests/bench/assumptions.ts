/**
 * What the forecast for a whole country takes for granted: change it here and run `npm run bench:scale -- --table`. None of it
 * is measured. Prices are in US dollars without tax.
 */
export const country = { authorities: 153, services: 500_000 } as const;

export const assumed = {
  /** GitHub's hosted Linux machine with two processors, after its cut of January 2026. Public repositories pay nothing. */
  ciPerMinute: {
    value: 0.006,
    source: 'https://github.com/resources/insights/2026-pricing-changes-for-github-actions',
    read: '2026-11-27',
  },
  /** Jobs at the same time: GitHub's free plan has 20, its team plan 60. Not looked up again. */
  ciJobsAtOnce: { value: 20, source: 'an assumption', read: '2026-11-27' },
  /** Minutes of a job before and after its build: check out, install, keep, hand on. */
  ciMinutesAround: { value: 2, source: 'an assumption', read: '2026-11-27' },
  /** A content network in Europe that charges by use; some hosts charge nothing for traffic. */
  trafficPerGb: {
    value: 0.01,
    source: 'https://alicinaroglu.dev/cdn-shootout-cloudflare-bunnycdn-fastly-on-real-projects/',
    read: '2026-11-27',
  },
  /** One copy, a month. */
  storagePerGb: { value: 0.02, source: 'an assumption', read: '2026-11-27' },
  visitsAMonth: { value: 10_000_000, source: 'the size that was asked for', read: '2026-11-27' },
  pagesAVisit: { value: 4, source: 'an assumption', read: '2026-11-27' },
  /** Of all visits: those that come with an empty cache, and those that use the finder. */
  firstVisits: { value: 0.7, source: 'an assumption', read: '2026-11-27' },
  searchingVisits: { value: 0.5, source: 'an assumption', read: '2026-11-27' },
  /** Of all authorities: those in which something changes on a day. */
  changedADay: { value: 0.5, source: 'an assumption', read: '2026-11-27' },
} as const satisfies Record<string, { value: number; source: string; read: string }>;

/** Where common hosts stop. */
export const limits = {
  'GitHub Pages: bytes of a site': { most: 1e9, source: 'https://docs.github.com/en/pages' },
  'Cloudflare Pages: files of a site, paid': {
    most: 100_000,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  'Cloudflare Pages: files of a site, free': {
    most: 20_000,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  'A hosted machine of GitHub: bytes of memory': {
    most: 8e9,
    source: 'an assumption: 7 to 16 GB by kind of repository',
  },
  'A hosted machine of GitHub: minutes of a job': { most: 360, source: 'https://docs.github.com/en/actions' },
} as const;
