/** What a page fetched, as the files of a built site weigh. */
import { join } from 'node:path';
import { weighAll, type Weight } from './weigh.ts';

export interface Fetched extends Weight {
  requests: number;
}

/** @param addresses as the browser asked for them; the tab's icon, which it looks for by itself, is not counted */
export async function filesOf(addresses: readonly string[], folder: string): Promise<Fetched> {
  const paths = [...new Set(addresses.map((address) => new URL(address).pathname))].filter(
    (path) => !/\/(favicon|icon-)/.test(path),
  );
  const files = paths.map((path) => join(folder, decodeURIComponent(path.replace(/\/$/, '/index.html'))));
  return { requests: paths.length, ...(await weighAll(files)) };
}
