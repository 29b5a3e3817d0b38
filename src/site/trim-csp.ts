/**
 * Each page's policy names the scripts and styles of that page only. Astro writes the hashes of the whole site into every
 * page: nearly 2 kB that no packing makes smaller, of which a page needs a handful.
 */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const inline = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gi;

/** The page with the hashes of what does not stand on it taken out of its policy; anything else in the policy stays. */
export function trimPolicy(html: string): string {
  const used = new Set(
    [...html.matchAll(inline)]
      .filter(([, , text]) => text !== '')
      .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  return html.replace(policy, (_, before: string, content: string, after: string) => {
    const kept = content.replace(/ ?('sha256-[^']+')/g, (whole, hash: string) => (used.has(hash) ? whole : ''));
    return before + kept + after;
  });
}

/** Put it into `integrations` of `astro.config.mjs`. */
export function trimCsp(): AstroIntegration {
  return {
    name: 'trim-csp',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          await writeFile(path, trimPolicy(await readFile(path, 'utf8')));
        }
      },
    },
  };
}
