/** The preview beside the form of a service is its page, word for word and part for part, and no unfinished entry breaks it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { fromFile } from '../../src/cms/format.ts';
import { buildDay } from '../../src/records/build-day.ts';
import { builtDrawer, previewRecords } from '../support/forms-preview.ts';
import { attribute, elements, named, textOf, type Element } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

const pages = builtPages().filter(({ url }) => /^\/services\/[^/]+\/$/.test(url));
const head = named(elements(pages[0]!.html), 'link').find((link) => attribute(link, 'rel') === 'canonical')!;
const draw = await builtDrawer(new URL(attribute(head, 'href')!).origin);

/** What a page has beside what is drawn of its record: the button that reads out, which only a script shows, and addresses of files. */
const isExtra = (element: Element): boolean =>
  element.attrs.some(({ name, value }) => name === 'data-aloud' || (name === 'href' && /\/edit\/main\//.test(value)));

/** Each element of the main part with its own attributes and words. */
function parts(html: string): string[] {
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
  const all = elements(main.replace(/<template[\s\S]*?<\/template>/g, '').replace(/<script[\s\S]*?<\/script>/g, ''));
  return all.filter((element) => !isExtra(element)).map(partOf);
}

function partOf(element: Element): string {
  const attributes = element.attrs.map(({ name, value }) => `${name}="${value}"`);
  return `<${[element.tagName, ...attributes].join(' ')}> ${element.childNodes.length === 1 ? textOf(element) : ''}`;
}

test('of every service, the preview is the page', { timeout: 60_000 }, async () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const { url, html } of pages) {
    const id = basename(url);
    const form = fromFile('services', readFileSync(`content/services/${id}.md`, 'utf8'));
    expect(parts(await draw(form, buildDay(), id)), url).toEqual(parts(html));
  }
});
