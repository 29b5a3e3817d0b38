/** One page of every template of the built site, found from what is built: a new template is never forgotten. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/commands/settings.ts';
import type { FinderEntry, FinderIndex } from '../../src/catalogue/views/finder-index.ts';
import type { PackedIndex } from '../../src/catalogue/views/pack-index.ts';
import { unpackIndex } from '../../src/features/find/unpack-index.ts';
import { builtPages, distFolder, isForms, type BuiltPage } from './site.ts';

export interface Template {
  /** For people: `topics`, `service: low confidence`. */
  readonly name: string;
  /** A path of the site, with a fragment where a search is part of the template. */
  readonly path: string;
}

export function finderIndex(folder: string = distFolder): FinderIndex {
  return unpackIndex(JSON.parse(readFileSync(join(folder, 'data', 'find.json'), 'utf8')) as PackedIndex);
}

/** @param folder of the build: `dist/` unless told */
export function templates(folder: string = distFolder): Template[] {
  const ours = builtPages(folder).filter(({ url }) => !isForms(url));
  const byTemplate = Map.groupBy(ours, ({ url }) => templateOf(url));
  const plain = [...byTemplate]
    .filter(([name]) => name !== '/services/*/')
    .map(([name, pages]) => ({ name, path: fullest(pages).url }));
  return [...plain, ...serviceTemplates(folder), { name: 'find with results', path: '/find/#q=anxiety&age=14' }];
}

/** Every route of `src/pages` that draws a page, as its file: `services/[id].astro`. */
export const routes = (): string[] =>
  globSync('**/*.astro', { cwd: join(root, 'src', 'pages') })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Another's program with a shell of its own: tests/site/forms.test.ts and tests/browser/forms.test.ts ask it. */
export const formsRoute = 'edit/cms/index.astro';

/** On the start page of many counties alone: tests/site/country.test.ts asks it. */
export const countryRoute = 'near/[...near].astro';

/** The routes that no address of the list belongs to. An address belongs to the route that leaves least of it open, as in Astro. */
export function routesWithout(paths: readonly string[], all: readonly string[] = routes()): string[] {
  const open = (route: string): number => route.split('[').length;
  const deep = (route: string): number => route.split('/').length;
  const closest = [...all].sort((a, b) => open(a) - open(b) || deep(b) - deep(a));
  const owned = new Set(paths.map((path) => closest.find((route) => addressesOf(route).test(path))));
  return all.filter((route) => !owned.has(route));
}

function addressesOf(route: string): RegExp {
  const address = route
    .replace(/(^|\/)index\.astro$|\.astro$/, '$1')
    // A rest may be empty: a page that a county can do without.
    .replace(/\/\[\.\.\.[^\]]+\]/g, '(?:/.+)?')
    .replace(/\[[^\]]+\]/g, '[^/]+')
    .replace(/\/$/, '');
  return route === '404.astro' ? /^\/404\.html$/ : new RegExp(`^/${address}${address ? '/' : ''}(#.*)?$`);
}

/** Languages that are written from right to left. */
const rightToLeft = ['ar'];
/** Pages of their own beside those of records. */
const single = [
  '/design/pictures/',
  '/design/ways/',
  '/edit/comments/',
  '/edit/wrong/',
  '/help-me/age/',
  '/open-data/quality/',
  '/open-data/quality/entries/',
  '/outcomes/comments/',
  '/outcomes/coverage/',
  '/outcomes/evidence/',
  '/outcomes/sources/',
  '/professionals/level-guide/',
  '/professionals/levels/',
  '/professionals/matrix/',
  '/professionals/referral/',
];

/** `/topics/` and `/about/` are templates of their own; every `/topics/<id>/` is one more. */
function templateOf(url: string): string {
  const [folder, id, more] = url.split('/').filter(Boolean);
  // One language of each direction stands for all: their pages differ in nothing else.
  if (folder?.length === 2)
    return `/${rightToLeft.includes(folder) ? 'right-to-left' : 'language'}/${id ? `${id}/` : ''}`;
  if (folder === undefined || id === undefined || single.includes(url)) return url;
  // Lists for other web sites are drawn the same, of a topic and of a topic in an area.
  if (folder === 'embed') return '/embed/*/';
  if (more === undefined) return `/${folder}/*/`;
  if (url.startsWith('/professionals/levels/')) return '/professionals/levels/*/';
  if (url.startsWith('/outcomes/coverage/')) return '/outcomes/coverage/*/';
  // The last part names a record: of a guided page a topic, of a pack an area, of the comments a year.
  return ['help-me', 'packs', 'outcomes'].includes(folder) ? `/${folder}/*/*/` : `/${folder}/*/${more}/`;
}

/** The page that shows the most of its template. */
const fullest = (pages: readonly BuiltPage[]): BuiltPage =>
  pages.reduce((best, page) => (page.html.length > best.html.length ? page : best));

/** Services differ more than anything else: one of each kind that has parts of its own. */
function serviceTemplates(folder: string): Template[] {
  const { services } = finderIndex(folder);
  const closed = builtPages(folder).find(
    ({ url, html }) => url.startsWith('/services/') && html.includes('has closed'),
  );
  const one = (name: string, service: FinderEntry | undefined): Template[] =>
    service ? [{ name: `service: ${name}`, path: `/services/${service.id}/` }] : [];
  const most = (of: (service: FinderEntry) => number) =>
    services.reduce((best, service) => (of(service) > of(best) ? service : best));
  return [
    ...one(
      'with little known',
      services.find(({ ages, places }) => !ages.stated && places.length === 0),
    ),
    ...one(
      'low confidence',
      services.find(({ unsure }) => unsure),
    ),
    ...one(
      'many places',
      most(({ places }) => places.length),
    ),
    ...one(
      'urgent',
      services.find(({ urgent }) => urgent),
    ),
    ...one(
      'through a professional only',
      services.find(({ family, workers }) => family.length === 0 && workers.length > 0),
    ),
    ...one(
      'many ways in for professionals',
      most(({ workers }) => workers.length),
    ),
    ...(closed ? [{ name: 'service: closed', path: closed.url }] : []),
  ];
}
