/** The least that writing these pages costs: `node write-pages.mjs <pages.json> <folder>`. Every page is read and written, no more. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [list, out] = process.argv.slice(2);
for (const { path, file } of JSON.parse(readFileSync(list, 'utf8'))) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), readFileSync(file, 'utf8'));
}
