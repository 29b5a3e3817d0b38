/// <reference types="astro/client" />

/** A part of a page, where plain TypeScript draws it: the preview beside an editor's form. */
declare module '*.astro' {
  const part: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default part;
}
