/** A page is a small part of what the same words weigh in GOV.UK Frontend: a ratio, which holds on every machine. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from '../../src/commands/settings.ts';
import { dress } from '../bench/floor.ts';
import { loadedBy } from '../bench/measure-pages.ts';
import { weighAll } from '../bench/weigh.ts';
import { distFolder } from '../support/site.ts';
import { templates } from '../support/templates.ts';

const MOST = 0.5;
const govuk = join(root, 'node_modules/govuk-frontend/dist/govuk');
/** What its page loads by itself, both weights of its letters among them. */
const theirs = globSync(['govuk-frontend.min.{css,js}', 'assets/fonts/*.woff2'], { cwd: govuk });

/** One page of every kind that is read most: the fullest. */
const kinds = /^service: |^\/(topics|areas|guides)\/\*\/$/;

test('every kind of page is less than half', async () => {
  expect(theirs).toHaveLength(4);
  const shell = (await weighAll(theirs.map((file) => join(govuk, file)))).brotli;
  const pages = templates().filter(({ name }) => kinds.test(name));
  expect(pages.length).toBeGreaterThan(6);
  const heavy: string[] = [];
  for (const { name, path } of pages) {
    const html = readFileSync(join(distFolder, path, 'index.html'), 'utf8');
    const { css, js, fonts } = loadedBy(html, distFolder);
    const ours = brotliCompressSync(html).length + (await weighAll([...css, ...js, ...fonts])).brotli;
    const ratio = ours / (brotliCompressSync(dress(html, 'govuk')).length + shell);
    if (ratio > MOST) heavy.push(`${name} ${ratio.toFixed(2)}`);
  }
  expect(heavy).toEqual([]);
});
