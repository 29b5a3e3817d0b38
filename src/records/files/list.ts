/** Every file of the content folder that should be read, and what should not be there. */
import { readdir, realpath } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RecordKind } from '../../model/fields.ts';
import { fileKinds, folderKinds, type FileKind } from '../../model/kinds.ts';
import { optionalFiles } from '../complete.ts';
import { atStart, type Fault } from './decode.ts';
import { idOf, isLeftover, isReadme, linkFault, nestedFault, strayAtTop, strayInside } from './names.ts';

export interface ListedFile {
  kind: RecordKind | FileKind;
  id: string;
  /** Inside the content folder, with forward slashes. */
  path: string;
}

export interface Stray {
  path: string;
  severity: 'error' | 'warning';
  fault: Fault;
}

export async function listContent(folder: string): Promise<{ files: ListedFile[]; strays: Stray[] }> {
  const top = await entriesOf(folder);
  const strays: Stray[] = [];
  const files: ListedFile[] = [];
  for (const entry of top) {
    const stray = strayAtTop(entry.name, entry.isDirectory());
    if (stray) strays.push({ path: entry.name, ...stray });
  }
  for (const kind of Object.keys(folderKinds) as RecordKind[]) await listFolder(folder, kind, files, strays);
  await listSingleFiles(folder, files, strays);
  return { files, strays };
}

async function listFolder(root: string, kind: RecordKind, files: ListedFile[], strays: Stray[]): Promise<void> {
  const { folder } = folderKinds[kind];
  for (const entry of await entriesOf(join(root, folder))) {
    const path = `${folder}/${entry.name}`;
    if (isLeftover(entry.name) || isReadme(entry.name)) continue;
    const fault = await faultOf(root, path, entry, kind);
    if (fault) strays.push({ path, severity: 'error', fault });
    else files.push({ kind, path, id: entry.name.slice(0, -folderKinds[kind].extension.length) });
  }
}

async function faultOf(root: string, path: string, entry: Dirent, kind: RecordKind): Promise<Fault | undefined> {
  if (entry.isDirectory()) return nestedFault(entry.name, kind);
  const named = idOf(entry.name, kind);
  if ('fault' in named) return named.fault;
  return entry.isSymbolicLink() && (await leaves(root, path)) ? linkFault(entry.name) : undefined;
}

async function listSingleFiles(root: string, files: ListedFile[], strays: Stray[]): Promise<void> {
  const present = new Set<string>();
  const entries = [...(await entriesOf(root)).map((entry) => ({ entry, path: entry.name }))];
  for (const folder of ['vocabulary', 'geography']) {
    for (const entry of await entriesOf(join(root, folder))) {
      const path = `${folder}/${entry.name}`;
      entries.push({ entry, path });
      const fault = strayInside(folder, entry.name);
      if (fault) strays.push({ path, severity: 'error', fault });
    }
  }
  for (const { entry, path } of entries) {
    if (entry.isSymbolicLink() && (await leaves(root, path)))
      strays.push({ path, severity: 'error', fault: linkFault(entry.name) });
    else if (!entry.isDirectory()) present.add(path);
  }
  for (const kind of Object.keys(fileKinds) as FileKind[]) {
    const path = fileKinds[kind].file;
    if (present.has(path)) files.push({ kind, path, id: kind });
    else if (!optionalFiles.includes(kind) && !strays.some((stray) => stray.path === path))
      strays.push({ path, severity: 'error', fault: missingFile });
  }
}

const missingFile: Fault = {
  ...atStart,
  field: 'The file',
  found: 'nothing',
  expected: 'this file: the directory cannot do without it',
  mend: 'copy it from another directory of this project and change it',
  rule: 'missing-file',
  help: 'files',
};

/** In a fixed order; a folder that is not there is empty. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function leaves(root: string, path: string): Promise<boolean> {
  try {
    const inside = relative(await realpath(root), await realpath(join(root, path)));
    return inside.startsWith(`..${sep}`) || inside === '..' || inside.startsWith(sep);
  } catch {
    return true;
  }
}
