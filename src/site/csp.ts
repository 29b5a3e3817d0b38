/**
 * What a page may load: itself and nothing else. Astro adds the hashes of its own scripts and styles and writes the
 * policy into each page as a meta tag; frame-ancestors needs a header and is in the host files (`public/_headers`).
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ],
} as const;
