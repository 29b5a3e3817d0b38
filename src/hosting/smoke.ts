/** Is a built site fit to be published? Files only: what a host sends with them is asked by `live.ts`. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles } from './write/index.ts';

/** The pages without which a site helps nobody. */
const needed = ['index.html', '404.html', 'urgent/index.html'];
/** No more than this many of a kind are told: the rest say the same. */
const TOLD = 10;

/**
 * @param base the folder of the host in which the site will be, with a slash at both ends
 * @returns what is wrong, a sentence each, with what to do; none when all is well
 */
export function smoke(folder: string, base = '/'): string[] {
  if (!existsSync(folder)) return [`There is no folder ${folder}. Run "npm run build" first.`];
  const pages = globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
  return [
    ...needed.flatMap((file) => emptyOrMissing(folder, file)),
    ...few(pages.flatMap(({ file, html }) => brokenLinks(folder, base, file, html))),
    ...few(pages.flatMap(({ file, html }) => policyFaults(file, html))),
    ...headersFault(folder),
    ...dataFaults(folder),
    ...few(packedMaps(folder)),
  ];
}

const few = (faults: string[]): string[] =>
  faults.length > TOLD ? [...faults.slice(0, TOLD), `... and ${faults.length - TOLD} more of this kind.`] : faults;

function emptyOrMissing(folder: string, file: string): string[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [`${file} is missing. Build again: npm run build.`];
  return statSync(path).size === 0 ? [`${file} is empty. Build again: npm run build.`] : [];
}

/** Links, scripts, styles and pictures of a page that lead to no file of the site. */
function brokenLinks(folder: string, base: string, file: string, html: string): string[] {
  const read = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  const found = [...read.matchAll(/<(?!!)[^>]*?\s(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);
  return [...new Set(found)].flatMap((address) => {
    const { origin, pathname } = new URL(address.replaceAll('&amp;', '&'), `http://site.invalid${base}${file}`);
    if (origin !== 'http://site.invalid') return [];
    if (!pathname.startsWith(base))
      return [`${file} links to ${address}, outside ${base}. Build with the BASE_PATH under which it is published.`];
    return isThere(folder, decodeURIComponent(pathname.slice(base.length)))
      ? []
      : [`${file} links to ${address}, which is not there. Mend the link, or build again.`];
  });
}

const isThere = (folder: string, path: string): boolean =>
  path === '' || path.endsWith('/')
    ? existsSync(join(folder, path, 'index.html')) || existsSync(join(folder, path, 'index.json'))
    : existsSync(join(folder, path));

/** Every page says itself which scripts it may run. The editors' forms alone may write styles. */
function policyFaults(file: string, html: string): string[] {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  if (policy === undefined)
    return [`${file} has no security policy. Build again with security.csp in astro.config.mjs.`];
  const unsafe = /'unsafe-[a-z]+'/.exec(policy)?.[0];
  return unsafe && !file.endsWith('edit/cms/index.html')
    ? [`${file} has ${unsafe} in its security policy. Take it out: no page of ours needs it.`]
    : [];
}

function headersFault(folder: string): string[] {
  const path = join(folder, '_headers');
  const right = hostingFiles()['public/_headers'];
  return existsSync(path) && readFileSync(path, 'utf8') === right
    ? []
    : ['_headers is not what src/hosting/rules.ts says. Run "npm run hosting", then build again.'];
}

/** The files that programs read: there, whole, and those that `status.json` tells of. */
function dataFaults(folder: string): string[] {
  const status = json<{ checksums?: Record<string, string> }>(folder, 'status.json');
  // The first page of several counties has a search over all of them, and no directory of its own.
  if (typeof status === 'string') return [status];
  const feed = json<{ total_items?: number; contents?: unknown[] }>(folder, 'api/oruk/v3/services/index.json');
  return [
    ...(typeof feed === 'string' ? [feed] : feedFault(feed)),
    ...Object.entries(status.checksums ?? {}).flatMap(([path, sum]) => {
      if (!existsSync(join(folder, path))) return [`${path} is missing, and status.json tells of it. Build again.`];
      const is = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex');
      return is === sum
        ? []
        : [
            `${path} is not the file that was built: its SHA-256 begins ${is.slice(0, 8)}, and in status.json ${sum.slice(0, 8)}. Build again.`,
          ];
    }),
    ...['data/find.json', 'data/postcodes.json'].flatMap((path) => {
      const read = json(folder, path);
      return typeof read === 'string' ? [read] : [];
    }),
  ];
}

const feedFault = ({
  total_items: total = 0,
  contents = [],
}: {
  total_items?: number;
  contents?: unknown[];
}): string[] =>
  total > 0 && contents.length === total
    ? []
    : [`api/oruk/v3/services/index.json says ${total} services and holds ${contents.length}. Build again.`];

/** What the file holds, or what is wrong with it. */
function json<T extends object>(folder: string, path: string): T | string {
  if (!existsSync(join(folder, path))) return `${path} is missing. Build again: npm run build.`;
  try {
    return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
  } catch {
    return `${path} is no whole JSON file. Build again: npm run build.`;
  }
}

/** A map is asked for in parts, and so is whatever else has no ending of text in data/postcodes/. */
const packedMaps = (folder: string): string[] =>
  globSync('**/*.{pmtiles,bin}.{br,gz}', { cwd: folder }).map(
    (file) => `${file} must not be there: browsers ask for parts of the file, and a packed file has none. Delete it.`,
  );
