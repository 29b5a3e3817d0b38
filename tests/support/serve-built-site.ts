/** Vitest runs this once for all browser tests: one server, on any free port, and one browser found. */
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/commands/serve.ts';
import { findBrowser } from './find-browser.ts';
import { basePath, distFolder, requireBuiltSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The front page of the served `dist/`. */
    siteUrl: string;
  }
}

export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  requireBuiltSite();
  // Found once, before the workers start: two that unpack the packaged browser at once would spoil it for each other.
  process.env.CHROME_PATH = await findBrowser();
  const site = await serveFolder({ folder: distFolder, base: basePath() });
  project.provide('siteUrl', site.url);
  return () => site.close();
}
