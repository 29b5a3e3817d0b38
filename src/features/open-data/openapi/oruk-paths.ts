/** The addresses of Open Referral UK 3.0, with the answers that the build has made as examples. */
import { itemNames, listName } from '../../../oruk/json-schemas.ts';
import type { Endpoint } from '../../../oruk/objects.ts';
import * as words from '../../../words/openapi.ts';
import type { Answer } from '../built.ts';
import { operation, type Asked } from './operation.ts';

const ORUK = '/api/oruk/v3';
const endpoints = Object.keys(itemNames) as Endpoint[];

/** What the routes answered. */
export interface OrukExamples {
  details: unknown;
  /** The whole list, and one of its objects by itself where objects have addresses. */
  lists: Readonly<Record<Endpoint, { list: { contents: readonly unknown[] }; item: unknown }>>;
}

/** Undefined where the site has no feed. */
export async function orukExamples(built: ReadonlyMap<string, Answer>): Promise<OrukExamples | undefined> {
  const read = async (path: string | undefined): Promise<unknown> => {
    const answer = path === undefined ? undefined : built.get(path);
    return answer && (await (await answer()).json());
  };
  const details = await read(`${ORUK}/index.json`);
  if (details === undefined) return undefined;
  const paths = [...built.keys()];
  const lists: Partial<Record<Endpoint, { list: { contents: readonly unknown[] }; item: unknown }>> = {};
  for (const endpoint of endpoints) {
    const list = (await read(`${ORUK}/${endpoint}/index.json`)) as { contents: readonly unknown[] };
    const under = new RegExp(`^${ORUK}/${endpoint}/[^/]+/index\\.json$`);
    lists[endpoint] = { list, item: await read(paths.find((path) => under.test(path))) };
  }
  return { details, lists: lists as OrukExamples['lists'] };
}

export function orukPaths({ details, lists }: OrukExamples, schemas: string): Record<string, object> {
  const asked: [path: string, Omit<Asked, 'tag' | 'mediaType'>][] = [
    ['', { id: 'details', summary: words.details, ...held('api_details', words.real, details) }],
    ...endpoints.flatMap((endpoint): [string, Omit<Asked, 'tag' | 'mediaType'>][] => {
      const { list, item } = lists[endpoint];
      const first = { ...list, contents: list.contents.slice(0, 1) };
      const { [endpoint]: one } = itemNames;
      const all = {
        id: endpoint,
        summary: words.listOf[endpoint]!,
        ...held(listName(endpoint), words.firstOnly, first),
      };
      if (item === undefined) return [[`/${endpoint}`, all]];
      const each = { id: one, summary: words.oneOf[endpoint]!, parameter: 'id', ...held(one, words.real, item) };
      return [
        [`/${endpoint}`, all],
        [`/${endpoint}/{id}`, each],
      ];
    }),
  ];
  const shared = { tag: words.tagWords.oruk.name, mediaType: 'application/json' };
  // The file first, which every host has; then the standard's own address, for the hosts that answer it.
  const file = asked.map(([path, one]) => [`${ORUK}${path}/index.json`, operation({ ...one, ...shared })] as const);
  const own = asked.map(([path, { example: _, ...one }]) => {
    const id = `standard_${one.id}`;
    return [`${ORUK}${path || '/'}`, operation({ ...one, ...shared, id, description: words.whereAnswered })] as const;
  });
  return Object.fromEntries([...file, ...own]);

  function held(name: string, summary: string, value: unknown): Pick<Asked, 'schema' | 'example'> {
    return { schema: { $ref: `${schemas}${name}` }, example: { summary, value } };
  }
}
