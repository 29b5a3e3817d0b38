/** What a library weighs in a browser: only what is used of it, made small as the site's own scripts are. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

/** Bytes at the highest level, as hosts send files that do not change. */
export const brotli = (content: string | Uint8Array): number => brotliCompressSync(content).length;

/** @param uses names of what is used, by the module that has them */
export async function bundleBytes(uses: Readonly<Record<string, readonly string[]>>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-bundle-'));
  try {
    const entry = join(folder, 'entry.js');
    const lines = Object.entries(uses).map(([url, names]) => {
      const file = url.startsWith('file:') ? fileURLToPath(url) : url;
      return `export { ${names.join(', ')} } from ${JSON.stringify(file)};`;
    });
    writeFileSync(entry, lines.join('\n'));
    const made = await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
    });
    const { output } = (Array.isArray(made) ? made[0]! : made) as Rollup.RollupOutput;
    return brotli(output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
