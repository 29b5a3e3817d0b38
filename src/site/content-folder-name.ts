/** How the content folder is called within the repository: `content`, or the folder of another county. */
import { basename, isAbsolute, relative } from 'node:path';
import { contentFolder } from '../records/inspect.ts';

export function contentFolderName(folder = contentFolder(), repository = process.cwd()): string {
  const within = relative(repository, folder).replaceAll('\\', '/');
  return within === '' || within.startsWith('..') || isAbsolute(within) ? basename(folder) : within;
}
