import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/site/csp.ts';
import { searchIndex } from './src/site/search-index.ts';
import { trimCsp } from './src/site/trim-csp.ts';

/** `/early-help`, `early-help/` and `/early-help/` all mean the same folder. */
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/**
 * Our code is written for React; visitors are sent Preact, which answers to the same calls at a tenth of the size. Whole
 * names only: nothing is drawn on the server, so `react-dom/server` stays React's own.
 */
const preact = {
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
};

/**
 * Our own code needs hooks and nothing else of React: without the rest of `preact/compat` every visitor loads 2 kB less. Text
 * boxes therefore listen with `onInput`, which React knows too.
 */
const reactIsPreact = {
  name: 'react-is-preact',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source !== 'react') return undefined;
    const isOurs = importer?.startsWith(fileURLToPath(new URL('./src/', import.meta.url)));
    return this.resolve(isOurs ? 'preact/hooks' : 'preact/compat', importer);
  },
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  output: 'static',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // Astro's newer "jsx" setting drops the space between inline elements: "ring" <b>999</b> would read "ring999".
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  security: { csp: contentSecurityPolicy },
  devToolbar: { enabled: false },
  integrations: [react(), searchIndex(), trimCsp()],
  vite: {
    plugins: [reactIsPreact],
    resolve: {
      alias: Object.entries(preact).map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement })),
    },
  },
});
