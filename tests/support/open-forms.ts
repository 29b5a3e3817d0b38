/** Opens the editors' forms on a copy of a content folder, kept in the browser: as "Work with Local Repository" does. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/**
 * The text files of a content folder by their path in the repository.
 * @param wanted all, unless told: a browser that shares its computer reads hundreds of files slowly
 */
export function filesToSeed(
  wanted: (path: string) => boolean = () => true,
  folder = 'content',
): Record<string, string> {
  const paths = globSync('**/*.{md,yml}', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  return Object.fromEntries(
    paths.filter(wanted).map((path) => [`content/${path}`, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** In the page: the browser's private folder stands for the one that an editor chooses. */
export async function seedFolder(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('checkout', { create: true });
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(all)) {
      const parts = path.split('/');
      let folder = root;
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
      const writer = await (await folder.getFileHandle(parts.at(-1)!, { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    }
  }, files);
}

/** Before a page's own scripts: the folder is chosen, and may be written to. */
export function chooseFolder(): void {
  Object.assign(window, {
    showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('checkout'),
  });
  Object.assign(FileSystemHandle.prototype, { requestPermission: () => Promise.resolve('granted') });
}

/** A file of the folder as it is now; undefined where there is none. */
export const fileNow = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(async (name) => {
    try {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('checkout');
      const parts = name.split('/');
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      return await (await (await folder.getFileHandle(parts.at(-1)!)).getFile()).text();
    } catch {
      return undefined;
    }
  }, path);
