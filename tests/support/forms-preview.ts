/** What draws the preview beside the form of a service, as the built site has it: a program for browsers, run here. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Around, DrawService, serviceDrawer } from '../../src/cms/page/draw.ts';
import { basePath, distFolder } from './site.ts';

const folder = join(distFolder, 'edit', 'cms');

export const previewRecords = (): Around => JSON.parse(readFileSync(join(folder, 'records.json'), 'utf8')) as Around;

/** @param origin of the site for which `dist/` was built */
export async function builtDrawer(origin: string): Promise<DrawService> {
  // All that it asks of a browser: where the page of the forms is.
  Object.assign(globalThis, { location: { pathname: `${basePath()}edit/cms/`, origin } });
  const [file] = globSync('parts/draw-*.js', { cwd: folder });
  const { href } = pathToFileURL(join(folder, file!));
  const made = (await import(/* @vite-ignore */ href)) as { serviceDrawer: typeof serviceDrawer };
  return made.serviceDrawer(previewRecords());
}
