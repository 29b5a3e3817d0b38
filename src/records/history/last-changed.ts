/** When the file of each service last changed, its text too, as git remembers it. */
import { folderKinds } from '../../model/kinds.ts';
import { commitsOf, isNoFile } from './git.ts';

const { folder: servicesFolder, extension } = folderKinds.services;

/**
 * Instants by the id of the service: 2026-11-24T19:02:55.000Z. Nothing where there is no history, and nothing of what a copy
 * that was cut short only seems to have added.
 * @param folder the content folder
 */
export async function lastChanged(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await commitsOf(folder, servicesFolder);
  const changed = new Map<string, string>();
  if (!found) return changed;
  for (const { at, files } of found.isCut ? found.commits.slice(1) : found.commits) {
    const moment = new Date(at);
    if (Number.isNaN(moment.getTime())) continue;
    for (const { path, after } of files) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (!isNoFile(after) && name.endsWith(extension))
        changed.set(name.slice(0, -extension.length), moment.toISOString());
    }
  }
  return changed;
}
