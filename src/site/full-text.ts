/** Pagefind's index of every service that the finder shows, and the result id that it gives each. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minifySync } from 'vite';
import type { Catalogue, JoinedService } from '../catalogue/types.ts';
import { toSearchRecord } from '../catalogue/views/search-record.ts';

export interface FullTextFiles {
  /** Only what a search in the browser asks for, by path within `pagefind/`. */
  files: Map<string, Uint8Array>;
  /** Service id to Pagefind's result id. */
  resultIds: Map<string, string>;
}

/** @throws when Pagefind reports an error, or leaves a service out */
export async function makeFullText(catalogue: Catalogue): Promise<FullTextFiles> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw pagefindError('could not start', errors);
    const services = catalogue.services.filter(({ data }) => data.status !== 'closed');
    for (const service of services) await addService(index, service, catalogue);
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw pagefindError('could not write its index', faults);
    const resultIds = idsIn(files, services, catalogue);
    return {
      files: new Map(
        files
          .filter(({ path }) => isAskedFor(path))
          .map(({ path, content }) => [path, path === 'pagefind.js' ? minified(content) : content]),
      ),
      resultIds,
    };
  } finally {
    await close();
  }
}

async function addService(index: PagefindIndex, service: JoinedService, catalogue: Catalogue): Promise<void> {
  const { id, url, words } = toSearchRecord(service, catalogue);
  const { errors } = await index.addCustomRecord({ url, language: 'en', content: words.join(' ') });
  if (errors.length > 0) throw pagefindError(`could not index ${id}`, errors);
}

/** A fragment is gzip over these letters and JSON; its file's name is the id that a search gives. */
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

function idsIn(
  files: readonly { path: string; content: Uint8Array }[],
  services: readonly JoinedService[],
  catalogue: Catalogue,
): Map<string, string> {
  const byUrl = new Map<string, string>();
  for (const { path, content } of files) {
    const id = FRAGMENT.exec(path)?.[1];
    if (id !== undefined) byUrl.set(urlOf(content, path), id);
  }
  return new Map(
    services.map((service) => {
      const found = byUrl.get(toSearchRecord(service, catalogue).url);
      if (found === undefined) throw pagefindError(`has no result for ${service.id}`, []);
      return [service.id, found];
    }),
  );
}

function urlOf(fragment: Uint8Array, path: string): string {
  const text = gunzipSync(fragment).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw pagefindError(`wrote ${path} in a form that is not known here`, []);
  return (JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url;
}

/**
 * Our cards come from our own index, so fragments are never loaded, nor Pagefind's ready-made parts of a page, and it works
 * without its worker. `wasm.unknown` is for a page language that the index lacks: there is one language.
 */
const isAskedFor = (path: string): boolean =>
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|index\/.+)$/.test(path);

/** Pagefind leaves its names and spaces as they are: a fifth of what a phone would load. */
function minified(script: Uint8Array): Uint8Array {
  const { code, errors } = minifySync('pagefind.js', Buffer.from(script).toString('utf8'), {
    module: true,
    compress: { target: 'es2020' },
  });
  if (errors.length > 0)
    throw pagefindError(
      'wrote a script that could not be made smaller',
      errors.map(({ message }) => message),
    );
  return Buffer.from(code);
}

const pagefindError = (what: string, errors: readonly string[]): Error =>
  new Error(`The full-text index: Pagefind ${what}${errors.length > 0 ? `: ${errors.join('; ')}` : ''}`);
