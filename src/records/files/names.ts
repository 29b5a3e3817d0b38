/** Names of files and folders: what belongs in the content folder, and what to rename. */
import { isId } from '../../model/rules/formats.ts';
import { fileKinds, folderKinds } from '../../model/kinds.ts';
import type { RecordKind } from '../../model/fields.ts';
import { nearest } from '../nearest.ts';
import { atStart, type Fault } from './decode.ts';

/** Left by computers, not by people; the last by Chrome, while a form saves a file. */
const leftovers = /^(\..*|Thumbs\.db|desktop\.ini|Icon\r?|.*\.crswap)$/i;
const recordEnding = /\.(md|ya?ml|markdown|mdx|txt|json|docx?)$/i;
/** Windows keeps these names for itself: a folder with such a file cannot be copied to it. */
const windowsNames = /^(con|prn|aux|nul|com\d|lpt\d)$/;

export const isLeftover = (name: string): boolean =>
  leftovers.test(name) && !(name.startsWith('.') && recordEnding.test(name));

/** Guides for editors may lie anywhere. */
export const isReadme = (name: string): boolean => name === 'README.md';

/** The id that a file's name gives, or what is wrong with the name. */
export function idOf(name: string, kind: RecordKind): { id: string } | { fault: Fault } {
  const { extension, folder, called } = folderKinds[kind];
  const base = name.endsWith(extension) ? name.slice(0, -extension.length) : name.replace(recordEnding, '');
  if (name.endsWith(extension) && isId(base) && !windowsNames.test(base)) return { id: base };
  if (windowsNames.test(base)) {
    return { fault: nameFault(name, 'a name that Windows does not keep for itself', 'give it a longer name') };
  }
  const better = asId(base);
  return {
    fault: nameFault(
      name,
      `a name for a ${called} of small letters, digits and single hyphens, with the ending ${extension}`,
      better && !windowsNames.test(better)
        ? `rename it to content/${folder}/${better}${extension}`
        : 'give it another name',
    ),
  };
}

/** "Family Hub (Elmby)" as an id: family-hub-elmby. */
export const asId = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);

const folders = Object.values(folderKinds).map(({ folder }) => folder as string);
const files = Object.values(fileKinds).map(({ file }) => file);
const foldersOfFiles = files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] as string);

/** A file or folder directly in content/ that nothing reads. */
export function strayAtTop(
  name: string,
  isFolder: boolean,
): { severity: 'error' | 'warning'; fault: Fault } | undefined {
  const known = isFolder
    ? [...new Set([...folders, ...foldersOfFiles, 'map', '_schema', '_imports'])]
    : [...files.filter((file) => !file.includes('/')), 'README.md'];
  if (known.includes(name) || isLeftover(name) || (!isFolder && /^LICEN[CS]E/.test(name))) return undefined;
  const meant = nearest(name.replace(/\.yaml$/i, '.yml'), known);
  const what = isFolder ? 'a folder' : 'a file';
  const fault = nameFault(
    name,
    `${what} that the directory reads: ${known.filter((word) => !word.startsWith('_') && word !== 'README.md').join(', ')}`,
    meant ? `did you mean ${meant}?` : 'nothing reads it: move it out of the content folder, or delete it',
  );
  return { severity: meant ? 'error' : 'warning', fault };
}

/** A file in content/vocabulary/ or content/geography/ that nothing reads. */
export function strayInside(folder: string, name: string): Fault | undefined {
  const known = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  if (known.includes(name) || isLeftover(name) || isReadme(name)) return undefined;
  if (folder !== 'vocabulary' && !/\.ya?ml$/i.test(name)) return undefined;
  const meant = nearest(name.toLowerCase().replace(/\.yaml$/, '.yml'), known);
  return nameFault(
    name,
    `one of the lists ${known.join(', ')}`,
    meant ? `rename it to content/${folder}/${meant}` : 'nothing reads it: move it or delete it',
  );
}

export const nestedFault = (name: string, kind: RecordKind): Fault =>
  nameFault(
    `${name}/`,
    `files only, directly in content/${folderKinds[kind].folder}`,
    `move what is in it up into content/${folderKinds[kind].folder}`,
  );

export const linkFault = (name: string): Fault =>
  nameFault(
    name,
    'a file of its own inside the content folder',
    'this is a link to something outside: put a copy in its place',
  );

export const unreadableFault = (reason: string): Fault => ({
  ...atStart,
  field: 'The file',
  found: reason,
  expected: 'a file that can be opened',
  rule: 'unreadable',
  help: 'files',
});

function nameFault(found: string, expected: string, mend: string): Fault {
  return { ...atStart, field: 'File name', found, expected, mend, rule: 'file-name', help: 'file-names' };
}
