/** `public/_headers`, which Netlify and Cloudflare Pages read. */
import { headersFor, rules, strictTransport, type Headers } from '../rules.ts';
import { note } from './note.ts';

/** As such a file writes a path. It cannot say "only what is below": the folder itself gets a rule of its own, at the end. */
const pattern = (path: string): string => path.replace('?*', '*');

export function headersFile(): string {
  const said = rules.map(({ why, paths, headers }) =>
    [`# ${why}`, ...paths.flatMap((path) => placesOf(pattern(path)).map((place) => block(place, headers)))].join('\n'),
  );
  const [everything, ...rest] = said;
  return `${note([
    'For Netlify and Cloudflare Pages. "!" takes a header of a rule above away where headers add up (Cloudflare); where the nearer',
    'rule wins (Netlify), such a line is reported and passed over, and frame-ancestors counts before the older X-Frame-Options in',
    'every browser of today. The rules with ":part" hold where the site stands in a folder, or several counties side by side.',
  ])}
${everything}
  ${strictTransport.name}: ${strictTransport.value}

${rest.join('\n\n')}

# The pages above the lists are no lists: as everything else.
${foldersThemselves()
  .flatMap(([folder, headers]) => placesOf(folder).map((place) => block(place, headers)))
  .join('\n')}
`;
}

/** From the root, and one folder down. */
const placesOf = (path: string): string[] => (path === '/*' ? [path] : [path, `/:part${path}`]);

/** A header is taken away first where an earlier rule has sent it. */
function block(path: string, headers: Headers): string {
  const names = Object.keys(headers);
  const sent = (name: string): boolean => rules[0]!.headers[name] !== undefined || headers[name] === undefined;
  const before = path === '/*' ? [] : names.filter(sent);
  return [
    path,
    ...before.map((name) => `  ! ${name}`),
    ...names.filter((name) => headers[name] !== undefined).map((name) => `  ${name}: ${headers[name]}`),
  ].join('\n');
}

/** What "only what is below" would have touched, back as it was. */
function foldersThemselves(): [folder: string, headers: Headers][] {
  return rules.flatMap(({ paths, headers }) =>
    paths
      .filter((path) => path.endsWith('?*'))
      .map((path): [string, Headers] => {
        const folder = path.slice(0, -'?*'.length);
        const right = headersFor(folder);
        return [folder, Object.fromEntries(Object.keys(headers).map((name) => [name, right[name]]))];
      }),
  );
}
