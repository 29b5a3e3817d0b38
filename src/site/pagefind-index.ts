/** Pagefind's index of every service that the finder shows, and the result id that it gives each. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minifySync } from 'vite';
import type { Catalogue } from '../catalogue/types.ts';
import { toSearchRecord, type SearchRecord } from '../catalogue/views/search-record.ts';

export interface PagefindFiles {
  /** Only what a search in the browser asks for, by path within `pagefind/`. */
  files: Map<string, Uint8Array>;
  /** Service id to Pagefind's result id; not for a service whose page has no words besides those of its card. */
  resultIds: Map<string, string>;
}

/** @throws when Pagefind reports an error, or leaves a service out */
export async function makePagefindIndex(catalogue: Catalogue): Promise<PagefindFiles> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw pagefindError('could not start', errors);
    const records = catalogue.services
      .filter(({ data }) => data.status !== 'closed')
      .map((service) => toSearchRecord(service, catalogue))
      // Pagefind leaves out what has no words.
      .filter(({ words }) => words.length > 0);
    for (const record of records) await addRecord(index, record);
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw pagefindError('could not write its index', faults);
    const resultIds = idsIn(files, records);
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

async function addRecord(index: PagefindIndex, { id, url, words }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ url, language: 'en', content: words.join(' ') });
  if (errors.length > 0) throw pagefindError(`could not index ${id}`, errors);
}

/** A fragment is gzip over these letters and JSON; its file's name is the id that a search gives. */
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

function idsIn(
  files: readonly { path: string; content: Uint8Array }[],
  records: readonly SearchRecord[],
): Map<string, string> {
  const byUrl = new Map<string, string>();
  for (const { path, content } of files) {
    const id = FRAGMENT.exec(path)?.[1];
    if (id !== undefined) byUrl.set(urlOf(content, path), id);
  }
  return new Map(
    records.map(({ id, url }) => {
      const found = byUrl.get(url);
      if (found === undefined) throw pagefindError(`has no result for ${id}`, []);
      return [id, found];
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
export function minified(script: Uint8Array): Uint8Array {
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

export const pagefindError = (what: string, errors: readonly string[]): Error =>
  new Error(`The full-text index: Pagefind ${what}${errors.length > 0 ? `: ${errors.join('; ')}` : ''}`);
