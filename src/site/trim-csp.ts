/**
 * Each page's policy names the scripts and styles of that page only. Astro writes the hashes of the whole site into every
 * page: nearly 2 kB that no packing makes smaller, of which a page needs a handful.
 */
import { createHash } from 'node:crypto';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const inline = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gi;

const hashes = new Map<string, string>();

/** The same few scripts and styles stand on thousands of pages. What is on one page only is not kept. */
function hashOf(text: string): string {
  const known = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  if (text.length < 4000 && hashes.size < 200) hashes.set(text, known);
  return known;
}

/** The page with the hashes of what does not stand on it taken out of its policy; anything else in the policy stays. */
export function trimPolicy(html: string): string {
  const used = new Set(
    [...html.matchAll(inline)].filter(([, , text]) => text !== '').map(([, , text = '']) => hashOf(text)),
  );
  return html.replace(policy, (_, before: string, content: string, after: string) => {
    const kept = content.replace(/ ?('sha256-[^']+')/g, (whole, hash: string) => (used.has(hash) ? whole : ''));
    return before + kept + after;
  });
}
