/** What a directory is built from, as one number: the same files and settings are the same site. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { CountryPlan, Shard } from '../../records/country/read-country.ts';
import { filesIn, readByBuild } from '../build.ts';
import { root } from '../settings.ts';

/** Of what an authority says of itself, what the start page reads: a changed service is none of it. */
const readByStart = /^(site\.yml|geography\/.*|areas\/.*)$/;

/** The stamp of every directory of a country, by id: hexadecimal. The code is read once. */
export function stampsOf(country: CountryPlan, settings: Record<string, string>): Map<string, string> {
  // A country's folder may lie within the project's: its records are not code.
  const isCode = (file: string): boolean => !file.startsWith(country.folder + sep);
  const code = hashOf(
    readByBuild()
      .filter(isCode)
      .map((file) => [relative(root, file), readFileSync(file)]),
  );
  const stamp = (shard: Shard, more: [string, Uint8Array | string][] = []): string =>
    hashOf([['code', code], ['base', shard.base], ...Object.entries(settings).sort(), ...contentOf(shard), ...more]);
  const facts = country.authorities.flatMap((shard) => [
    ['authority', shard.id] as [string, string],
    ...contentOf(shard, readByStart),
  ]);
  return new Map([
    [country.start.id, stamp(country.start, facts)],
    ...country.authorities.map((shard) => [shard.id, stamp(shard)] as const),
  ]);
}

/** Names as seen from the folder: a copy of it elsewhere is the same content. */
function contentOf({ content }: Shard, only = /^/): [string, Uint8Array][] {
  return filesIn(content)
    .map((file): [string, string] => [relative(content, file).replaceAll('\\', '/'), file])
    .filter(([name]) => only.test(name))
    .map(([name, file]) => [name, readFileSync(file)]);
}

function hashOf(parts: readonly (readonly [string, Uint8Array | string])[]): string {
  const hash = createHash('sha256');
  // The length too: else two parts could be told as others.
  for (const [name, value] of parts) hash.update(`${name}\n${value.length}\n`).update(value);
  return hash.digest('hex');
}
