/** The same pages, byte for byte, written by others: plain Node, Eleventy, and an Astro that does nothing but write them. */
import { globSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/commands/settings.ts';
import { runMeasured, type RunCost } from './run-measured.ts';
import { sizeOf } from './weigh.ts';

/** Installed into a temporary folder when it is measured: 127 packages and 23 MB that nobody else of the project needs. */
export const ELEVENTY = '@11ty/eleventy@3.1.8';

export interface BareCost extends Omit<RunCost, 'output'> {
  pages: number;
  bytes: number;
}

export type Bare = 'node' | 'eleventy' | 'astro';

interface Page {
  /** 'services/one/index.html' */
  path: string;
  /** Where its text is. */
  file: string;
}

/** @param work an empty folder @throws Stop when the builder fails, Error when it wrote other pages */
export async function runBare(bare: Bare, built: string, work: string): Promise<BareCost> {
  const pages = globSync('**/*.html', { cwd: built }).map((path): Page => ({ path, file: join(built, path) }));
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'pages.json'), JSON.stringify(pages));
  const out = join(work, 'out');
  const { output: _, ...cost } = await { node: byNode, eleventy: byEleventy, astro: byAstro }[bare](work, out);
  const { files, bytes } = sizeOf(out, '**/*.html');
  if (files !== pages.length) throw new Error(`${bare} wrote ${files} pages of ${pages.length}`);
  return { ...cost, pages: files, bytes };
}

const byNode = (work: string, out: string): Promise<RunCost> =>
  runMeasured([join(import.meta.dirname, 'bare', 'write-pages.mjs'), join(work, 'pages.json'), out]);

function byEleventy(work: string, out: string): Promise<RunCost> {
  writeFileSync(join(work, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ELEVENTY], { cwd: work });
  writeFileSync(
    join(work, 'pages.11ty.cjs'),
    `const { readFileSync } = require('node:fs');
exports.data = {
  pages: JSON.parse(readFileSync(__dirname + '/pages.json', 'utf8')),
  pagination: { data: 'pages', size: 1, alias: 'page1' },
  permalink: ({ page1 }) => '/' + page1.path,
};
exports.render = ({ page1 }) => readFileSync(page1.file, 'utf8');
`,
  );
  const program = join(work, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  return runMeasured([program, '--input=pages.11ty.cjs', `--output=${out}`, '--quiet'], {}, work);
}

/** Each page is its layout's frame with the rest put in, as the least of our pages is. */
function byAstro(work: string, out: string): Promise<RunCost> {
  mkdirSync(join(work, 'src', 'pages'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  writeFileSync(join(work, 'package.json'), '{ "private": true, "type": "module" }\n');
  writeFileSync(
    join(work, 'astro.config.mjs'),
    `export default { outDir: ${JSON.stringify(out)}, cacheDir: './cache', build: { format: 'directory' }, compressHTML: false };\n`,
  );
  writeFileSync(
    join(work, 'src', 'pages', '[...path].astro'),
    `---
import { readFileSync } from 'node:fs';
export function getStaticPaths() {
  const pages = JSON.parse(readFileSync(${JSON.stringify(join(work, 'pages.json'))}, 'utf8'));
  return pages.map(({ path, file }) => ({
    params: { path: path.replace(/(^|\\/)index\\.html$/, '').replace(/\\.html$/, '') || undefined },
    props: { file },
  }));
}
const html = readFileSync(Astro.props.file, 'utf8').replace(/^<!doctype html>/i, '');
---
<Fragment set:html={html} />
`,
  );
  return runMeasured([join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', work], {}, work);
}
