import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/site/csp.ts';
import { sharedFiles } from './src/site/share/index.ts';
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

/**
 * The finder's script and all that it needs in one file, whatever else shares parts of it: in eight pieces the same is 1.8 kB
 * more. Apart stays what other pages and the map ask for, so that they do not load the finder for a line of it;
 * `tests/site/scripts.test.ts` says what is missing here.
 */
const finderInOne = {
  groups: [
    {
      name: 'shared',
      priority: 2,
      test: /preload-helper|\/(near-key|map-messages|paths|link|distance|postcode-in-words)\.ts$/,
    },
    { name: 'finder', priority: 1, test: /\/src\/features\/find\/mount\.tsx$/ },
  ],
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
  integrations: [react(), searchIndex(), sharedFiles(), trimCsp()],
  vite: {
    // Taken into other pages by their address (src/layouts/OpenDisplay.astro): it must have one.
    build: {
      assetsInlineLimit: (file) => (/DisplayForm|display.*\.css$/.test(file) ? false : undefined),
      // light-dark() is newer than these: the sheets then say the same without it, for phones that are older still too.
      cssTarget: ['chrome120', 'firefox115', 'safari16.4'],
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: finderInOne } } } } },
    resolve: {
      alias: Object.entries(preact).map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement })),
    },
  },
});
