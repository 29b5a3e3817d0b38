/**
 * What a page may load: itself and nothing else. Astro adds the hashes of its own scripts and styles and writes the
 * policy into each page as a meta tag; frame-ancestors needs a header and is in the host files (`public/_headers`).
 */
import { createHash } from 'node:crypto';
import { displayScript } from '../model/rules/display-choices.ts';

/**
 * The order of the style layers, later ones win. It stands first in the head of every page, since Astro puts the small
 * styles of features before the site's own sheet, and the first layer to be named would come first.
 */
export const layerOrder = '@layer reset, tokens, base, parts, features, print;';

/** What the scripts of the finder's page may do besides, in a large directory: Pagefind is WebAssembly, on the page itself. */
export const pagefindScripts = ["'self'", "'wasm-unsafe-eval'"] as const;

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

// No worker-src: workers go by script-src, which has 'self'. Said again it would be 37 bytes more of every page, packed.
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ],
  styleDirective: { hashes: [hashOf(layerOrder)] },
  scriptDirective: { hashes: [hashOf(displayScript)] },
} as const;
