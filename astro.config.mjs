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
const standIn = fileURLToPath(new URL('./src/site/preact-as-react.ts', import.meta.url));
const preact = {
  react: standIn,
  'react-dom/client': standIn,
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
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
    // Preact in one file: what is fetched later (the explanation of a search) needs a part of it, and would split it in two.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'preact', test: /node_modules\/preact\// }] } },
          },
        },
      },
    },
    resolve: {
      alias: Object.entries(preact).map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement })),
    },
  },
});
