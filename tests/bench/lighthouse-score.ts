/** What Lighthouse says of one page, as few figures. */
import lighthouse from 'lighthouse';

export interface Score {
  readonly name: string;
  readonly path: string;
  /** 0 to 100, as Lighthouse shows them. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** How much moved by itself: cumulative layout shift. */
  readonly shift: number;
  /** Milliseconds until the largest part of the first screen stood. */
  readonly largestPaint: number;
  /** Milliseconds in which the page could not answer a press. */
  readonly blocked: number;
  /** All that came over the line, packed, with headers. */
  readonly bytes: number;
  /** Asks search engines to leave it out, so that it cannot have all of SEO. */
  readonly leftOutOfSearch: boolean;
  /** The audits that took something off, by their id. */
  readonly lost: readonly string[];
}

const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  bestPractices: 'best-practices',
  seo: 'seo',
} as const;

/** @param port where the browser listens for its debugger */
export async function scoreOf(url: string, port: number, template: { name: string; path: string }): Promise<Score> {
  const run = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: Object.values(categories),
  });
  if (!run) throw new Error(`Lighthouse said nothing of ${url}`);
  const { lhr } = run;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const number = (audit: string): number => lhr.audits[audit]?.numericValue ?? NaN;
  const of = (category: string): number => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const lost = Object.values(lhr.categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight, id }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
  return {
    ...template,
    performance: of(categories.performance),
    accessibility: of(categories.accessibility),
    bestPractices: of(categories.bestPractices),
    seo: of(categories.seo),
    shift: Math.round(number('cumulative-layout-shift') * 10_000) / 10_000,
    largestPaint: Math.round(number('largest-contentful-paint')),
    blocked: Math.round(number('total-blocking-time')),
    bytes: number('total-byte-weight'),
    leftOutOfSearch: lhr.audits['is-crawlable']?.score === 0,
    lost: [...new Set(lost)],
  };
}
