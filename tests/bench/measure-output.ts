/** What a build wrote: how much of it, and what a visitor gets. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { sizeOf } from './weigh.ts';
import type { Sent } from './forecast.ts';

export interface Output {
  pages: number;
  files: number;
  bytes: number;
  /** The finder's index as it is sent, and all that its full text is made of. */
  search: { index: number; indexBrotli: number; fullText: number; fullTextFiles: number };
  sent: Sent;
}

/** So many service pages are weighed. */
const SAMPLE = 100;

export function measureOutput(folder: string): Output {
  const whole = sizeOf(folder);
  const index = readFileSync(join(folder, 'data/find.json'));
  const [text, pagefind] = [sizeOf(folder, 'data/full-text.json'), sizeOf(folder, 'pagefind/**/*')];
  return {
    pages: sizeOf(folder, '**/*.html').files,
    files: whole.files,
    bytes: whole.bytes,
    search: {
      index: index.length,
      indexBrotli: brotliCompressSync(index, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length,
      fullText: text.bytes + pagefind.bytes,
      fullTextFiles: text.files + pagefind.files,
    },
    sent: sentOf(folder, index),
  };
}

function sentOf(folder: string, index: Buffer): Sent {
  const all = globSync('services/*/index.html', { cwd: folder }).sort();
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  const pages = all.filter((_, at) => at % step === 0);
  const sizes = pages.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  const html = readFileSync(join(folder, pages[0]!), 'utf8');
  const asked = new Set(
    [...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+\.(?:css|js|woff2))"/g)].map(([, path]) => path!),
  );
  return {
    page: Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length),
    assets: [...asked].map((path) => packed(join(folder, path))).reduce((sum, size) => sum + size, 0),
    finder: gzipSync(index).length,
  };
}

const packed = (file: string): number => {
  const content = readFileSync(file);
  return file.endsWith('.woff2') ? content.length : gzipSync(content).length;
};
