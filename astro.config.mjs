import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/records/inspect.ts';
import { baseMapFiles } from './src/site/base-map.ts';
import { contentSecurityPolicy } from './src/site/csp.ts';
import { editorsForms } from './src/site/editors-forms.ts';
import { leafletWithoutHtml } from './src/site/leaflet-without-html.ts';
import { sharedFiles } from './src/site/share/index.ts';
import { offline } from './src/site/offline/index.ts';
import { nearIndex } from './src/site/near-index.ts';
import { shortScopes } from './src/site/short-scopes.ts';
import { searchIndex } from './src/site/search-index.ts';
import { statusFile } from './src/site/status.ts';

// Whole, for pages that ask git about it: what is built no longer knows in which folder the project lies.
process.env.CONTENT_DIR = contentFolder(process.env.CONTENT_DIR);

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
      test: /preload-helper|\/(near-key|map-messages|paths|link|distance|postcode|postcode-in-words|dial|formats|hrefs|freshness|freshness-looks|words\/(counts|checked))\.ts$/,
    },
    { name: 'saved', priority: 1, test: /\/src\/(ui\/saved\/|model\/rules\/(saved|stored-keys)\.ts)/ },
    { name: 'finder', priority: 1, test: /\/src\/features\/find\/mount\.tsx$/ },
  ],
};

/** A script of a part is called by the part: the rest of the name that it has otherwise is the same on every page, and is loaded. */
const named = ({ name }) => `_astro/${name.replace(/\.astro_astro_type_script_index_(\d)_lang$/, '.$1')}.[hash].js`;
const shortNames = { entryFileNames: named, chunkFileNames: named };

/** The languages beside English: a file in content/languages/ is all that one needs. */
function languageCodes() {
  try {
    return readdirSync(join(contentFolder(), 'languages'))
      .filter((name) => /^[a-z]{2}\.yml$/.test(name))
      .map((name) => name.slice(0, 2));
  } catch {
    return [];
  }
}

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  output: 'static',
  outDir: process.env.OUT_DIR ?? './dist',
  // Two builds side by side must not keep what they have read in one place.
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  i18n: { defaultLocale: 'en', locales: ['en', ...languageCodes()], routing: { prefixDefaultLocale: false } },
  build: { format: 'directory' },
  // Astro's newer "jsx" setting drops the space between inline elements: "ring" <b>999</b> would read "ring999".
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  security: { csp: contentSecurityPolicy },
  devToolbar: { enabled: false },
  integrations: [
    react(),
    searchIndex(),
    nearIndex(),
    sharedFiles(),
    baseMapFiles(),
    editorsForms(),
    offline(),
    statusFile(),
  ],
  vite: {
    plugins: [shortScopes(), leafletWithoutHtml()],
    // The words of src/words/ stand in a script where they are said, and not under a name first: less to load.
    build: {
      rolldownOptions: { optimization: { inlineConst: true } },
      // Small sheets stand in the page. That of drawn maps is kept for the next page: most services and areas have a map.
      assetsInlineLimit: (_, content) => (/^@layer features\{\.drawn-map\{/.test(content) ? false : undefined),
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: finderInOne, ...shortNames } } } },
    },
    resolve: {
      alias: Object.entries(preact).map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement })),
    },
  },
});
