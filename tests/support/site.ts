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

let pages: readonly BuiltPage[] | undefined;

/** Every HTML page of `dist/`, in a fixed order, read once for each test file. */
export function builtPages(): readonly BuiltPage[] {
  pages ??= readPages();
  return pages;
}

function readPages(): readonly BuiltPage[] {
  requireBuiltSite();
  return globSync('**/*.html', { cwd: distFolder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      file,
      html: readFileSync(join(distFolder, file), 'utf8'),
    }));
}

/** @throws when there is nothing to test */
export function requireBuiltSite(): void {
  if (!existsSync(join(distFolder, 'index.html'))) {
    throw new Error('There is no built site to test: run "npm run build" first, or "npm test", which does it.');
  }
}
