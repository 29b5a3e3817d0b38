/// <reference types="astro/client" />

/** A part of a page, where plain TypeScript draws it: the preview beside an editor's form. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const part: AstroComponentFactory;
  export default part;
}
