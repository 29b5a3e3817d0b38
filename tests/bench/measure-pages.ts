/** What a visitor's first page costs, a kind of page: HTML, styles and the scripts that it loads by itself. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { attribute, elements, type Element } from '../support/html.ts';
import { weigh, weighAll, type Weight } from './weigh.ts';

export interface KindCost {
  kind: string;
  pages: number;
  html: { median: Weight; largest: Weight; largestPage: string };
  /** Of the page with the largest HTML. */
  css: Weight;
  js: Weight;
  fonts: Weight;
}

interface Page {
  url: string;
  file: string;
  html: Weight;
}

export async function measurePages(folder: string): Promise<KindCost[]> {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  const pages: Page[] = [];
  for (const name of files) {
    const file = join(folder, name);
    pages.push({ url: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, file, html: await weigh(file) });
  }
  const kinds = [...Map.groupBy(pages, ({ url }) => kindOf(url))];
  return Promise.all(kinds.map(([kind, all]) => costOf(kind, all, folder)));
}

/** `/services/mash/` is a `services` page; a list such as `/topics/` is a kind of its own. */
function kindOf(url: string): string {
  const [first, ...rest] = url.split('/').filter(Boolean);
  if (first === undefined) return 'home';
  return rest.length === 0 ? first.replace('.html', '') : `${[first, ...rest.slice(1)].join(' ')} <id>`;
}

/** What a page loads by itself beside its HTML, as files of the folder. */
export function loadedBy(html: string, folder: string): { css: string[]; js: string[]; fonts: string[] } {
  // What stands in a template is loaded when it is taken out of it.
  const all = elements(html.replace(/<template[\s\S]*?<\/template>/g, ''));
  const css = linked(all, 'link', 'href', (link) => attribute(link, 'rel') === 'stylesheet');
  const fonts = linked(all, 'link', 'href', (link) => attribute(link, 'as') === 'font');
  return { css: inFolder(css, folder), js: scriptsOf(all, folder), fonts: inFolder(fonts, folder) };
}

async function costOf(kind: string, pages: readonly Page[], folder: string): Promise<KindCost> {
  const bySize = [...pages].sort((a, b) => a.html.raw - b.html.raw);
  const largest = bySize.at(-1)!;
  const { css, js, fonts } = loadedBy(readFileSync(largest.file, 'utf8'), folder);
  return {
    kind,
    pages: pages.length,
    html: {
      median: bySize[Math.floor((bySize.length - 1) / 2)]!.html,
      largest: largest.html,
      largestPage: largest.url,
    },
    css: await weighAll(css),
    js: await weighAll(js),
    fonts: await weighAll(fonts),
  };
}

const linked = (all: readonly Element[], tag: string, name: string, is: (element: Element) => boolean): string[] =>
  all.filter((element) => element.tagName === tag && is(element)).flatMap((element) => attribute(element, name) ?? []);

/** Scripts of the page and of its islands, with all that they import by themselves; what they fetch later is not counted. */
function scriptsOf(all: readonly Element[], folder: string): string[] {
  const first = [
    ...linked(all, 'script', 'src', () => true),
    ...['component-url', 'renderer-url', 'before-hydration-url'].flatMap((name) =>
      linked(all, 'astro-island', name, () => true),
    ),
  ];
  const found = new Set(inFolder(first, folder));
  for (const file of found) {
    for (const [, to] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      const imported = join(dirname(file), to!);
      if (existsSync(imported)) found.add(imported);
    }
  }
  return [...found];
}

/** The files that addresses lead to, whatever base path stands before them. */
function inFolder(addresses: readonly string[], folder: string): string[] {
  const files = addresses.map((address) => {
    const path = posix.normalize(address.replace(/[?#].*$/, ''));
    return [path, path.replace(/^\/[^/]+/, '')].map((tail) => join(folder, tail)).find((file) => existsSync(file));
  });
  return [...new Set(files.filter((file) => file !== undefined))];
}
