/** What a page makes a visitor load before anything is asked of it, read from the files of a build: each as `COMPRESS=1` packs it. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isPacked, ways } from '../../src/hosting/pack.ts';
import { attribute, elements, named, textOf, type Element } from './html.ts';
import type { BuiltPage } from './site.ts';

export interface PageWeight {
  readonly url: string;
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly pictures: number;
  readonly all: number;
  /** Files of the build beside the page's own HTML, by weight. */
  readonly files: ReadonlyMap<string, number>;
}

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

type Part = 'styles' | 'scripts' | 'fonts' | 'pictures';

/** @param way `quick` packs the HTML less well, in a twentieth of the time: it weighs no less than it will */
export async function weighPage(
  page: BuiltPage,
  folder: string,
  way: 'exact' | 'quick' = 'exact',
): Promise<PageWeight> {
  const loaded = filesOf(page.html, folder);
  const plain = Buffer.from(page.html);
  const html = way === 'quick' ? brotliCompressSync(plain, quick).length : await sent(page.file, plain);
  const files = new Map<string, number>();
  const parts = { styles: 0, scripts: 0, fonts: 0, pictures: 0 };
  for (const [part, names] of Object.entries(loaded) as [Part, string[]][])
    for (const name of names) {
      const bytes = await sentFile(join(folder, name));
      files.set(name, bytes);
      parts[part] += bytes;
    }
  return { url: page.url, html, ...parts, all: html + [...files.values()].reduce((sum, each) => sum + each, 0), files };
}

/** Files of the build that the page loads by itself, as names within it. */
export function filesOf(html: string, folder: string): Record<Part, string[]> {
  // What stands in a template is loaded when it is taken out of it; what stands in noscript, when there is no script.
  const all = elements(html.replace(/<noscript[\s\S]*?<\/noscript>/g, ''));
  const linked = (rel: string, as?: string): (string | undefined)[] =>
    named(all, 'link')
      .filter((link) => attribute(link, 'rel') === rel && (as === undefined || attribute(link, 'as') === as))
      .map((link) => attribute(link, 'href'));
  const found = (addresses: readonly (string | undefined)[]): string[] => [
    ...new Set(addresses.flatMap((address) => (address === undefined ? [] : (nameOf(address, folder) ?? [])))),
  ];
  const styles = found(linked('stylesheet'));
  const sheets = styles.map((name) => ({ name, css: textOfFile(join(folder, name)) }));
  const typeface = found(linked('preload', 'font'));
  const pictures = named(all, 'img').filter((image) => attribute(image, 'loading') !== 'lazy');
  return {
    styles,
    scripts: withImports(found([...linked('modulepreload'), ...scriptAddresses(all)]), folder),
    // A page that does not ask for our typeface first is set in the device's own.
    fonts: typeface.length === 0 ? [] : [...new Set([...typeface, ...fontsFor(all, sheets, folder)])],
    pictures: found([...linked('preload', 'image'), ...pictures.map((image) => attribute(image, 'src'))]),
  };
}

function scriptAddresses(all: readonly Element[]): (string | undefined)[] {
  const inline = named(all, 'script').filter((script) => attribute(script, 'type') === 'module');
  return [
    ...named(all, 'script').map((script) => attribute(script, 'src')),
    ...inline.flatMap((script) =>
      importsOf(script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
    ),
    ...named(all, 'astro-island').flatMap((island) =>
      ['component-url', 'renderer-url', 'before-hydration-url'].map((name) => attribute(island, name)),
    ),
  ];
}

const importsOf = (script: string): string[] =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*["']((?:\.{1,2})?\/[^"']+)["']/g)].map(([, address]) => address!);

/** The scripts and all that they import by themselves; what they fetch later is not counted. */
function withImports(scripts: readonly string[], folder: string): string[] {
  const found = new Set(scripts);
  for (const script of found)
    for (const address of importsOf(textOfFile(join(folder, script)))) {
      const name = address.startsWith('.') ? posix.join(dirname(script), address) : nameOf(address, folder);
      if (name !== undefined && existsSync(join(folder, name))) found.add(name);
    }
  return [...found];
}

/** A piece of a typeface is loaded for the first letter that only it has; lists of languages are set in the device's own. */
function fontsFor(all: readonly Element[], sheets: readonly { name: string; css: string }[], folder: string): string[] {
  const own = named(all, 'nav').filter((nav) => attribute(nav, 'class')?.split(' ').includes('languages'));
  const text = own.reduce((left, nav) => left.replace(textOf(nav), ''), textOf(named(all, 'body')[0]!));
  return sheets.flatMap(({ name, css }) =>
    [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
      const address = /url\(["']?([^"')]+)/.exec(face)?.[1];
      const ranges = /unicode-range:([^;}]+)/.exec(face)?.[1];
      if (address === undefined || ranges === undefined || !lettersOf(ranges).test(text)) return [];
      const file = address.startsWith('/') ? nameOf(address, folder) : posix.join(dirname(name), address);
      return file ?? [];
    }),
  );
}

/** `U+20-7E, U+A?` as a pattern. */
function lettersOf(ranges: string): RegExp {
  const pieces = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return `\\u{${from.replaceAll('?', '0')}}-\\u{${to.replaceAll('?', 'F')}}`;
  });
  return new RegExp(`[${pieces.join('')}]`, 'u');
}

/** The file that an address leads to, whatever base path stands before it. */
function nameOf(address: string, folder: string): string | undefined {
  const path = posix.normalize(address.replace(/[?#].*$/, ''));
  return [path, path.replace(/^\/[^/]+/, '')]
    .map((name) => name.replace(/^\//, ''))
    .find((name) => name !== '' && existsSync(join(folder, name)));
}

const texts = new Map<string, string>();
function textOfFile(file: string): string {
  const text = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, text);
  return text;
}

const weights = new Map<string, Promise<number>>();
function sentFile(file: string): Promise<number> {
  const weight = weights.get(file) ?? sent(file, readFileSync(file));
  weights.set(file, weight);
  return weight;
}

async function sent(file: string, content: Buffer): Promise<number> {
  if (!isPacked(file, content.length)) return content.length;
  return Math.min(content.length, (await ways.br(content)).length);
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(6);

/** For people: what a page that is too heavy is made of, and what makes it lighter. */
export function tellWeight({ url, files, ...weight }: PageWeight): string {
  const parts = (['html', 'styles', 'scripts', 'fonts', 'pictures', 'all'] as const).map(
    (part) => `${part}${kB(weight[part])}`,
  );
  const heaviest = [...files]
    .sort((a, b) => b[1] - a[1])
    .map(([name, bytes]) => `${basename(name)} ${kB(bytes).trim()}`);
  return `${url} in kB: ${parts.join('  ')}\n    ${heaviest.join(', ')}`;
}

export const advice =
  'Lighter: lists as names alone or split by topic; parts that stand often without a class of Astro on each element ' +
  '(<style is:global> by the class of the list); what few pages need out of src/styles/site.css; scripts asked for when they ' +
  'are wanted; letters that are in src/styles/cabin.woff2. Budgets: tests/support/budgets.ts.';
