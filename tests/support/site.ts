/** The built site as tests see it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, distFolder } from '../../src/commands/settings.ts';

export { basePath, distFolder };

export interface BuiltPage {
  /** Its address within the site, as `path()` of `src/site/paths.ts` takes it: `/find/`, `/404.html`. */
  readonly url: string;
  /** Its file within `dist/`, with forward slashes: `find/index.html`. */
  readonly file: string;
  readonly html: string;
}

/**
 * A list for another web site, which stands in a frame there: without head, foot, skip link, trail and picture to share.
 * What it must have instead stands in tests/site/embed.test.ts.
 */
export const isEmbedded = (url: string): boolean => /^\/embed\/./.test(url);

/**
 * The page of the editors' forms, another's program with a shell of its own, which goes once the program is there. What it
 * must have instead stands in tests/site/forms.test.ts and tests/browser/forms.test.ts.
 */
export const isForms = (url: string): boolean => url === '/edit/cms/';

/** The pages of the design's parts: samples, whose links and numbers lead nowhere. */
export const isDesign = (url: string): boolean => url.startsWith('/design/');

const read = new Map<string, readonly BuiltPage[]>();

/** Every HTML page of a build (`dist/` unless told), in a fixed order, read once for each test file. */
export function builtPages(folder: string = distFolder): readonly BuiltPage[] {
  const pages = read.get(folder) ?? readPages(folder);
  read.set(folder, pages);
  return pages;
}

function readPages(folder: string): readonly BuiltPage[] {
  requireBuiltSite(folder);
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      file,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** @throws when there is nothing to test */
export function requireBuiltSite(folder: string = distFolder): void {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('There is no built site to test: run "npm run build" first, or "npm test", which does it.');
  }
}
