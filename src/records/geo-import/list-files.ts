/** The lines of a list of postcodes: of a ZIP as the Ordnance Survey sends it, a folder of such files, or one CSV file. Read as they come: the whole of Great Britain is never in memory at once. */
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { Unzip, UnzipInflate } from 'fflate';
import { ImportRefused } from './refused.ts';

export interface ListFile {
  line: (text: string, number: number) => void;
  /** After the last line. `cut`: it does not end with the end of a line. */
  end: (lines: number, cut: boolean) => void;
}

/** Asked for each file that may hold postcodes. */
export type OnFile = (name: string) => ListFile;

const CSV = /\.csv$/i;
/** Beside the postcodes stand papers on them, and lists of what the codes mean. */
const PAPERS = /(^|\/)(doc|documents|user guide)\/|column_headers|codelist/i;
const isList = (name: string): boolean => CSV.test(name) && !PAPERS.test(name);

/** @throws ImportRefused when there is nothing to read, or not all of it */
export async function readList(path: string, onFile: OnFile): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new ImportRefused(`${path} is not there. Check its name and the folder it is in.`);
  if (found.isDirectory()) return readFolder(path, onFile);
  if (await isZip(path)) return readZip(path, onFile);
  if (!CSV.test(path))
    throw new ImportRefused(
      `${basename(path)} is neither a ZIP nor a CSV file. Give the file as it was downloaded (codepo_gb.zip), the folder it was unpacked to, or a CSV file of it.`,
    );
  await readCsv(path, onFile(basename(path)));
}

/** What stands about its date in the papers beside the list: 2025. Undefined where nothing does. */
export async function yearOf(path: string): Promise<string | undefined> {
  const year = (text: string) => /COPYRIGHT DATE:\s*(\d{4})/.exec(text)?.[1];
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    const papers = (await readdir(path, { recursive: true })).filter((name) => /metadata\.txt$/i.test(name)).sort();
    for (const paper of papers) {
      const said = year(await readFile(join(path, paper), 'latin1'));
      if (said) return said;
    }
    return undefined;
  }
  if (!found || !(await isZip(path))) return undefined;
  let text = '';
  await unzip(path, (name) =>
    /metadata\.txt$/i.test(name) ? { text: (part) => (text += part), end: () => {} } : undefined,
  );
  return year(text);
}

async function readFolder(folder: string, onFile: OnFile): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).filter(isList);
  if (names.length === 0)
    throw new ImportRefused(
      `${folder} has no CSV file of postcodes in it. Unpack codepo_gb.zip there, or give the ZIP itself.`,
    );
  for (const name of names.sort()) await readCsv(join(folder, name), onFile(relative(folder, join(folder, name))));
}

async function readCsv(path: string, file: ListFile): Promise<void> {
  const lines = lineReader(file);
  for await (const part of createReadStream(path, 'utf8')) lines.text(part as string);
  lines.end();
}

/** Text in pieces, as whole lines. */
function lineReader({ line, end }: ListFile): TextReader {
  let rest = '';
  let number = 0;
  const one = (text: string): void => {
    number += 1;
    if (text.trim() !== '') line(text.replace(/\r$/, ''), number);
  };
  return {
    text(part) {
      const lines = (rest + part).split('\n');
      rest = lines.pop()!;
      for (const each of lines) one(each);
    },
    end() {
      const cut = rest !== '';
      if (cut) one(rest);
      end(number, cut);
    },
  };
}

interface TextReader {
  text: (part: string) => void;
  end: () => void;
}

async function readZip(path: string, onFile: OnFile): Promise<void> {
  let files = 0;
  await unzip(path, (name) => {
    if (!isList(name)) return undefined;
    files += 1;
    return lineReader(onFile(name));
  });
  if (files === 0)
    throw new ImportRefused(
      `${basename(path)} has no CSV file of postcodes in it. Code-Point Open comes in more than one format: download the one called CSV.`,
    );
}

async function unzip(path: string, onEntry: (name: string) => TextReader | undefined): Promise<void> {
  const name = basename(path);
  if (!(await hasEnd(path))) throw new ImportRefused(`${name} is not whole: its end is missing. Download it again.`);
  const begun = new Set<string>();
  const files = new Unzip((entry) => {
    const reader = onEntry(entry.name);
    if (!reader) return;
    begun.add(entry.name);
    const decoder = new TextDecoder();
    entry.ondata = (error, data, isLast) => {
      if (error) throw error;
      reader.text(decoder.decode(data, { stream: !isLast }));
      if (!isLast) return;
      begun.delete(entry.name);
      reader.end();
    };
    entry.start();
  });
  files.register(UnzipInflate);
  try {
    for await (const part of createReadStream(path)) files.push(part as Uint8Array, false);
    files.push(new Uint8Array(0), true);
  } catch (error) {
    // fflate numbers what it finds wrong; a fault of anything else is not the file's.
    if (!(error instanceof Error && typeof (error as Error & { code?: unknown }).code === 'number')) throw error;
    throw new ImportRefused(`${name} is damaged and cannot be unpacked. Download it again.`);
  }
  if (begun.size > 0) throw new ImportRefused(`${name} is not whole: ${[...begun][0]} breaks off. Download it again.`);
}

async function isZip(path: string): Promise<boolean> {
  return (await bytesOf(path, 0, 4)).toString('latin1') === 'PK\x03\x04';
}

/** The directory of a ZIP stands at its end. */
async function hasEnd(path: string): Promise<boolean> {
  const { size } = await stat(path);
  const length = Math.min(size, 66_000);
  return (await bytesOf(path, size - length, length)).includes('PK\x05\x06', 0, 'latin1');
}

async function bytesOf(path: string, at: number, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
