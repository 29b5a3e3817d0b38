/** Where the answers of a feed come from: a web address, or a folder of saved answers. Both are asked the same. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { decodeJson } from '../charset.ts';
import { fetchJson, FetchFailure, notJson, type FetchOptions } from '../fetch.ts';

export interface Answer {
  /** 404 where a folder has no such file; 0 where nothing answered. */
  status: number;
  json?: unknown;
  /** Where it came from. */
  from: string;
  /** In words, where there is no JSON to look at though there should be. */
  failure?: string;
}

export interface Source {
  /** The address of the feed, or its folder. */
  from: string;
  /** @param path '' for the root, 'services', 'services/<id>' */
  get: (path: string, page?: number) => Promise<Answer>;
}

/** The base of a feed from what people paste: with or without a slash, or /services, at its end. */
export function baseOf(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.search = '';
  url.pathname = url.pathname.replace(/\/+$/, '').replace(/\/services$/, '');
  return url.href.replace(/\/+$/, '');
}

/** @param concurrency how many questions may be open at once */
export function webSource(address: string, options: FetchOptions = {}, concurrency = 2): Source {
  const base = baseOf(address);
  const turn = pLimit(concurrency);
  return {
    from: base,
    get: (path, page) =>
      turn(async () => {
        const url = `${base}/${path}${page === undefined ? '' : `?page=${page}`}`;
        try {
          const { status, json } = await fetchJson(url, options);
          return { status, json, from: url };
        } catch (error) {
          if (!(error instanceof FetchFailure)) throw error;
          return { status: error.status ?? 0, from: url, failure: error.message };
        }
      }),
  };
}

/** services.json, services/index.json or, for one page, services/page/2.json: as static hosts keep a feed. */
const filesOf = (path: string, page = 1): string[] => {
  if (path === '') return ['index.json'];
  return page === 1
    ? [`${path}.json`, `${path}/index.json`]
    : [`${path}/page/${page}.json`, `${path}/page-${page}.json`];
};

const MAX_FILE_BYTES = 500 * 1024 * 1024;

export function folderSource(folder: string): Source {
  return {
    from: folder,
    async get(path, page) {
      for (const name of filesOf(path, page)) {
        const file = join(folder, name);
        const info = await stat(file).catch(() => undefined);
        if (!info?.isFile()) continue;
        if (info.size > MAX_FILE_BYTES) return { status: 200, from: name, failure: `${name} is larger than 500 MB.` };
        const { text } = decodeJson(await readFile(file));
        try {
          return { status: 200, json: JSON.parse(text) as unknown, from: name };
        } catch (error) {
          return { status: 200, from: name, failure: `${name} ${notJson(text, error)}` };
        }
      }
      return { status: 404, from: filesOf(path, page)[0]! };
    },
  };
}
