/** Pages in other languages: they say what they are, keep every number, and name what is still English. */
import { describe, expect, test } from 'vitest';
import { attribute, elements } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

const pages = builtPages();
const find = (url: string) => pages.find((page) => page.url === url)!;
const codes = ['pl', 'pt', 'ro'];
/** Every number that the main part lets people dial or text, in order. */
const dialled = (html: string) => [...main(html).matchAll(/href="(?:tel|sms):([^"]+)"/g)].map(([, number]) => number);
const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)![0];

describe.each(codes)('%s', (code) => {
  test.each(['/', '/urgent/'])('%s', (path) => {
    const { html } = find(`/${code}${path}`);
    const all = elements(html);
    expect(attribute(all[0]!, 'lang')).toBe(code);
    expect(attribute(all[0]!, 'dir')).toBe('ltr');
    expect(html).toMatch(/class="language-note[ "]/);
    expect(main(html)).toMatch(/hreflang="en-GB"[^>]*>[^<]*\(\s*<span lang="en-GB"/);
    expect(html.match(/rel="alternate"/g)).toHaveLength(codes.length + 2);
  });

  test('has every number of the English urgent page, and marks names as not to be translated', () => {
    const { html } = find(`/${code}/urgent/`);
    expect(dialled(html).length).toBeGreaterThan(20);
    for (const number of new Set(dialled(find('/urgent/').html))) expect(dialled(html)).toContain(number);
    const names = [...main(html).matchAll(/<a href="[^"]*\/services\/[^>]*>/g)].map(([tag]) => tag);
    expect(names.filter((tag) => !tag.includes('translate="no"'))).toEqual([]);
    expect(names.length).toBeGreaterThan(20);
  });
});

test('every page leads to every language', () => {
  for (const code of codes)
    expect(pages.filter(({ html, url }) => !html.includes(`/${code}/`) && !url.includes(`/${code}/`))).toEqual([]);
});
