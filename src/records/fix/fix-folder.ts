/** Mends what is certain in a content folder. A file is written whole or not at all. */
import { randomBytes } from 'node:crypto';
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { decode, largestFile } from '../files/decode.ts';
import { listContent } from '../files/list.ts';
import { readContent } from '../read-content.ts';
import { fixText, type FixedText } from './fix-text.ts';

export interface FixedFile extends FixedText {
  /** Relative to the content folder's parent, with forward slashes. */
  file: string;
  before: string;
}

export interface FolderFix {
  /** Files with a mend, or with something that was refused. */
  files: FixedFile[];
  /** Files with faults that come first. */
  unread: string[];
}

/** @param write false only says what would be mended */
export async function fixFolder(folder: string, write: boolean): Promise<FolderFix> {
  const root = resolve(folder);
  const { records } = await readContent(root);
  const routes = new Map(records.files['vocabulary/routes']?.data.terms.map(({ id, value }) => [id, value]));
  const result: FolderFix = { files: [], unread: [] };
  for (const { path, kind } of (await listContent(root)).files) {
    const file = `${basename(root)}/${path}`;
    const before = await textOf(join(root, path));
    const fixed = before === undefined ? undefined : fixText(before, { kind, routes });
    if (before === undefined || !fixed || fixed.unread) {
      result.unread.push(file);
      continue;
    }
    if (write && fixed.text !== before) await writeWhole(join(root, path), fixed.text);
    if (fixed.text !== before || fixed.refused.length > 0) result.files.push({ ...fixed, file, before });
  }
  return result;
}

/** With its byte order mark, which a decoder takes away; undefined when it cannot be read. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).size > largestFile) return undefined;
    const bytes = await readFile(path);
    const decoded = decode(bytes);
    if ('fault' in decoded) return undefined;
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? `\uFEFF${decoded.text}` : decoded.text;
  } catch {
    return undefined;
  }
}

/** Beside the file, and then in its place: whoever reads meanwhile finds the old text or the new one. A link stays a link. */
async function writeWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}`);
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await chmod(beside, (await stat(target)).mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
