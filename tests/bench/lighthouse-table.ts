/** The bar of each page, and the scores as a table. */
import type { Score } from './lighthouse-score.ts';
import { kb, table } from './table.ts';

const PERFORMANCE = 98;

/** What a page falls short of, in words. A page that is to be left out of search engines cannot have all of SEO. */
export function belowTheBar(score: Score): string[] {
  const { performance, accessibility, bestPractices, seo, shift, leftOutOfSearch, lost } = score;
  return [
    ...(performance < PERFORMANCE ? [`performance ${performance}`] : []),
    ...(accessibility < 100 ? [`accessibility ${accessibility}`] : []),
    ...(bestPractices < 100 ? [`best practices ${bestPractices}`] : []),
    ...(seo < 100 && !(leftOutOfSearch && lostOfSearch(lost)) ? [`SEO ${seo}`] : []),
    ...(shift > 0 ? [`moves by ${shift}`] : []),
  ];
}

const seoAudits = new Set([
  'document-title',
  'meta-description',
  'http-status-code',
  'link-text',
  'crawlable-anchors',
  'robots-txt',
  'hreflang',
  'canonical',
]);
/** Nothing else than being left out took anything off. */
const lostOfSearch = (lost: readonly string[]): boolean => !lost.some((audit) => seoAudits.has(audit));

export const scoreTable = (scores: readonly Score[]): string =>
  table(
    ['template', 'performance', 'accessibility', 'best practices', 'SEO', 'CLS', 'LCP ms', 'TBT ms', 'kB'],
    scores.map((score) => [
      score.name,
      score.performance,
      score.accessibility,
      score.bestPractices,
      `${score.seo}${score.leftOutOfSearch ? ' (left out of search)' : ''}`,
      score.shift,
      score.largestPaint,
      score.blocked,
      kb(score.bytes),
    ]),
  );
