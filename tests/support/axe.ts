/** What axe-core finds on a page that is open. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a change of colours alone can break. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * The axe-core that @axe-core/playwright brings, in its short form: a browser reads it anew for each page. Put into a page
 * once, it runs in a quarter of the builder's time.
 */
const require = createRequire(import.meta.url);
export const axeSource = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

declare global {
  interface Window {
    axe?: { run: (options: object) => Promise<{ violations: Violation[] }> };
  }
}

/** @param rules the only ones to ask, or the tags of rules; all when left out @returns a line a fault, with where it is */
export async function faults(
  page: Page,
  rules: readonly string[] | { tags: readonly string[] } = { tags: everyRule },
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const runOnly = 'tags' in rules ? { type: 'tag', values: rules.tags } : { type: 'rule', values: rules };
  return page.evaluate(
    async (options) => {
      const { violations } = await window.axe!.run(options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.replace(/\s+/g, ' ')}`),
      );
    },
    { runOnly, resultTypes: ['violations'] },
  );
}
