/** Mends what is certain in a content folder: all of it, or nothing when it is stopped on the way. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { decode, largestFile } from '../files/decode.ts';
import { listContent } from '../files/list.ts';
import { readContent } from '../read-content.ts';
import { writeAll, type FileText } from '../write/write-all.ts';
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
  const mended: FileText[] = [];
  for (const { path, kind } of (await listContent(root)).files) {
    const file = `${basename(root)}/${path}`;
    const before = await textOf(join(root, path));
    const fixed = before === undefined ? undefined : fixText(before, { kind, routes });
    if (before === undefined || !fixed || fixed.unread) {
      result.unread.push(file);
      continue;
    }
    if (fixed.text !== before) mended.push({ path, text: fixed.text });
    if (fixed.text !== before || fixed.refused.length > 0) result.files.push({ ...fixed, file, before });
  }
  if (write) await writeAll(root, mended);
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
