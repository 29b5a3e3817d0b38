/** Packs the text of a built site beside its files, as well as can be, so that a server need not do so for each visitor. */
import { globSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Text. Pictures, fonts and spreadsheets are packed already, and maps (.pmtiles) are read in parts, which a packed file has not. */
const text = /\.(html|css|js|mjs|json|geojson|jsonld|jsonl|xml|svg|txt|csv|vcf|ics|webmanifest|wasm)$/;
/** Below this, in bytes, a packed file saves less than the room that it takes on the server. */
const LEAST = 512;

/** Is a file of so many bytes packed at all? */
export const isPacked = (file: string, bytes: number): boolean => text.test(file) && bytes >= LEAST;

/** How a file is packed. */
export const ways = {
  br: (from: Buffer) =>
    promisify(brotliCompress)(from, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: from.length,
      },
    }),
  gz: (from: Buffer) => promisify(gzip)(from, { level: constants.Z_BEST_COMPRESSION }),
};

export interface Packed {
  files: number;
  /** Bytes of what was packed, before and after. */
  plain: number;
  br: number;
  gz: number;
}

/** Each packed file has the time of its own, by which servers tell whether it changed. */
export async function packFolder(folder: string): Promise<Packed> {
  const waiting = globSync('**/*', { cwd: folder }).filter((file) => text.test(file));
  const sum: Packed = { files: 0, plain: 0, br: 0, gz: 0 };
  const worker = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const path = join(folder, file);
      const { size, atime, mtime } = await stat(path);
      if (!isPacked(file, size)) continue;
      const plain = await readFile(path);
      const [br, gz] = await Promise.all([ways.br(plain), ways.gz(plain)]);
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
      await Promise.all([utimes(`${path}.br`, atime, mtime), utimes(`${path}.gz`, atime, mtime)]);
      sum.files += 1;
      sum.plain += size;
      sum.br += br.length;
      sum.gz += gz.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return sum;
}
