/** The size of files as they are, and as a host may send them. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Bytes. Compressed at the highest level, as hosts do for files that do not change. */
export interface Weight {
  raw: number;
  gzip: number;
  brotli: number;
}

const nothing: Weight = { raw: 0, gzip: 0, brotli: 0 };
const known = new Map<string, Promise<Weight>>();

/** Pictures and fonts are packed already: a host sends them as they are. */
const packed = /\.(woff2|png|jpg|webp|avif|gz)$/;

export function weigh(file: string): Promise<Weight> {
  const before = known.get(file);
  if (before) return before;
  const weight = measure(file);
  known.set(file, weight);
  return weight;
}

async function measure(file: string): Promise<Weight> {
  const content = readFileSync(file);
  const raw = content.length;
  if (packed.test(file)) return { raw, gzip: raw, brotli: raw };
  const [zipped, brotlied] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content),
  ]);
  // A host sends a file as it is when packing makes it no smaller.
  return { raw, gzip: Math.min(raw, zipped.length), brotli: Math.min(raw, brotlied.length) };
}

export const add = (weights: readonly Weight[]): Weight =>
  weights.reduce(
    (sum, { raw, gzip: zipped, brotli }) => ({
      raw: sum.raw + raw,
      gzip: sum.gzip + zipped,
      brotli: sum.brotli + brotli,
    }),
    nothing,
  );

export const weighAll = async (files: readonly string[]): Promise<Weight> => add(await Promise.all(files.map(weigh)));

export interface FolderSize {
  files: number;
  bytes: number;
}

export function sizeOf(folder: string, pattern = '**/*'): FolderSize {
  if (!existsSync(folder)) return { files: 0, bytes: 0 };
  const files = globSync(pattern, { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .filter((stat) => stat.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
