/**
 * The program of the editors' forms (/edit/cms/), built apart from the site: its 2 MB share no file with any page, so no page
 * of a visitor can come to load a part of it.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { astroInBrowser } from './astro-in-browser.ts';
import { shortScopes } from './short-scopes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where it is within the site. */
const FOLDER = 'edit/cms';

/** Its fonts come from beside it. The same fonts of another host, which it names for when it is alone, are taken out. */
const noOtherHosts: Plugin = {
  name: 'no-fonts-of-other-hosts',
  transform: (code, id) =>
    id.includes('@sveltia/cms') && code.includes('@font-face')
      ? { code: code.replace(/@font-face \{[^}]*https:\/\/cdn\.[^}]*\}/g, ''), map: null }
      : undefined,
};

/** Writes `forms.js` and its parts to a folder. */
export async function buildForms(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root,
    // All that it loads is beside it, wherever the site is published.
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [noOtherHosts, astroInBrowser(root), shortScopes()],
    // The preview draws parts of the site: only the browser knows in which folder, and on which host, the site is.
    define: {
      'import.meta.env.BASE_URL': `location.pathname.replace(/${FOLDER.replace('/', '\\/')}\\/.*$/, '')`,
      'import.meta.env.SITE': 'location.origin',
    },
    resolve: { alias: [{ find: /^@shikijs\/(langs|themes)(\/.*)?$/, replacement: file('../cms/no-colours.ts') }] },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      // One sheet, for the preview alone: one by one they would dress the forms.
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: file('../cms/main.ts'),
        output: {
          entryFileNames: 'forms.js',
          chunkFileNames: 'parts/[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.includes('style.css') ? 'parts/service-page.css' : 'parts/[name]-[hash][extname]',
        },
      },
    },
  });
}

const cache = join(root, 'node_modules', '.cache', 'early-help-offer');
const KEPT = 'forms-';

/** What the program is made of: our files that it takes in, and the packages. The content is no part of it. */
function stamp(): string {
  const hash = createHash('sha256');
  const drawn = 'catalogue,features/{map,saved,service},layouts,styles,ui';
  const files = globSync(`src/{cms,model,records,words,site,${drawn}}/**/*.{ts,astro,css}`, { cwd: root }).sort();
  for (const name of [...files, 'package-lock.json']) hash.update(`${name}\n`).update(readFileSync(join(root, name)));
  return hash.digest('hex').slice(0, 16);
}

/** The folder of the built program: that of an earlier build where nothing it is made of has changed since. */
export async function keptForms(): Promise<string> {
  const kept = join(cache, KEPT + stamp());
  if (existsSync(kept)) return kept;
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, 'making-'));
  await buildForms(made);
  for (const old of readdirSync(cache).filter((name) => name.startsWith(KEPT)))
    rmSync(join(cache, old), { recursive: true, force: true });
  // Whole or not there: another build may look at the same moment.
  if (existsSync(kept)) rmSync(made, { recursive: true, force: true });
  else renameSync(made, kept);
  return kept;
}

/** Put it into `integrations` of `astro.config.mjs`. While developing it is built when it is first asked for. */
export function editorsForms(): AstroIntegration {
  return {
    name: 'editors-forms',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        cpSync(await keptForms(), join(fileURLToPath(dir), FOLDER), { recursive: true });
      },
      'astro:server:setup': ({ server, logger }) => {
        let made: Promise<string> | undefined;
        server.middlewares.use((request, response, next) => {
          const [, name] =
            /\/edit\/cms\/(forms\.js|parts\/[\w.-]+)$/.exec((request.url ?? '').replace(/[?#].*$/, '')) ?? [];
          if (name === undefined) return next();
          made ??= keptForms();
          made.then(
            (kept) => {
              const path = join(kept, name);
              if (!existsSync(path)) return next();
              response.setHeader('Content-Type', typeOf(name));
              response.setHeader('Cache-Control', 'no-cache');
              createReadStream(path).pipe(response);
            },
            (error: unknown) => {
              made = undefined;
              logger.error(error instanceof Error ? error.message : String(error));
              response.statusCode = 500;
              response.end();
            },
          );
        });
      },
    },
  };
}

const types = {
  js: 'text/javascript',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  css: 'text/css',
  png: 'image/png',
};
const typeOf = (name: string): string =>
  types[name.split('.').at(-1) as keyof typeof types] ?? 'application/octet-stream';
