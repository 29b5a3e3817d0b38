/**
 * Asks a feed what the official validator asks it, as its code of March 2026 stands in our notes (nobody ran that code for
 * this): / and its version, /services with three pages at most, some services by id, and the optional lists.
 */
import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import type { Endpoint } from '../objects.ts';
import { checkBody, endpointOf, type Check, type Finding } from './faults.ts';
import { isJson, listOf, textOf, type Json } from './json.ts';
import type { BodyKind } from './official.ts';
import { idOf } from './paging.ts';
import type { Answer, Source } from './source.ts';

export interface Walk {
  source: Source;
  check: Check;
  findings: Finding[];
  /** Findings at what is optional. */
  warnings: Finding[];
  /** What the official validator does not look at. */
  beyond: Finding[];
  /** An optional list answered with faults: the code of March 2026 fails the feed for it. */
  hasTrap: boolean;
}

export const newWalk = (source: Source, check: Check = checkBody): Walk => ({
  ...{ source, check, findings: [], warnings: [], beyond: [], hasTrap: false },
});

/** The answer's faults, or that there is none to look at. */
function look(walk: Walk, kind: BodyKind, answer: Answer): Finding[] {
  if (answer.status === 200 && answer.failure === undefined) return walk.check(kind, answer.json, answer.from);
  return [
    {
      ...{ rule: 'no-answer', endpoint: endpointOf(kind), path: '', example: answer.from },
      ...{ found: answer.failure ?? `status ${answer.status}`, expected: 'status 200 with JSON' },
      mend:
        answer.status === 404
          ? 'Let this address answer: the standard needs it.'
          : 'Look into the server’s log for why.',
    },
  ];
}

/** The version that the validator takes the feed for: of `version`, else of `openapi_url`, else 1.0. */
export function versionOf(root: unknown): { version: string; from: 'version' | 'openapi_url' | 'default' } {
  const { version, openapi_url: openapi } = isJson(root) ? root : {};
  const number = Number.parseFloat((textOf(version) ?? '').replace(/^(HSDS-UK-|V)/i, ''));
  if (Number.isFinite(number)) return { version: number.toFixed(1), from: 'version' };
  const inUrl = /specifications\/(\d+(?:\.\d+)?)\//.exec(textOf(openapi) ?? '')?.[1];
  if (textOf(openapi)) return { version: inUrl ?? 'of its own openapi_url', from: 'openapi_url' };
  return { version: '1.0', from: 'default' };
}

export async function walkRoot(walk: Walk): Promise<Answer> {
  const answer = await walk.source.get('');
  walk.findings.push(...look(walk, 'root', answer));
  const { version, from } = versionOf(answer.json);
  if (version !== '3.0' && answer.status === 200)
    walk.findings.push({
      ...{ rule: 'version', endpoint: '/', path: 'version', example: answer.from },
      found:
        from === 'default' ? 'no version that can be read: the feed is taken for version 1.0' : `version ${version}`,
      ...{ expected: 'HSDS-UK-3.0', mend: 'Write "version": "HSDS-UK-3.0", and the openapi_url of version 3.0.' },
    });
  return answer;
}

export interface ReadList {
  /** Of /services itself. */
  list: Answer;
  /** Of the pages that were asked for, by their numbers: nothing is asked for twice. */
  pages: Map<number, Answer>;
}

export async function walkList(walk: Walk): Promise<ReadList> {
  const answer = await walk.source.get('services');
  const pages = new Map<number, Answer>();
  walk.findings.push(...look(walk, 'services', answer));
  if (answer.status !== 200) return { list: answer, pages };
  const total = isJson(answer.json) && typeof answer.json.total_pages === 'number' ? answer.json.total_pages : 1;
  for (const number of new Set([1, ...(total > 2 ? [Math.floor(total / 2)] : []), ...(total > 1 ? [total] : [])])) {
    const page = await walk.source.get('services', number);
    pages.set(number, page);
    // The same answer again has no new faults.
    if (!isDeepStrictEqual(page.json ?? page, answer.json)) walk.findings.push(...look(walk, 'services', page));
    if (number === 1) walk.beyond.push(...sameAgain(answer, page));
  }
  const { contents } = isJson(answer.json) ? answer.json : {};
  if (answer.json !== undefined && listOf(contents).length === 0)
    walk.warnings.push({
      ...{ rule: 'empty-feed', endpoint: '/services', path: 'contents', example: answer.from, found: 'no services' },
      ...{ expected: 'at least one service', mend: 'Publish the services, and see that the list is named "contents".' },
    });
  else if (listOf(contents).every((item) => idOf(item) === undefined))
    walk.warnings.push({
      ...{ rule: 'no-ids', endpoint: '/services', path: 'contents.*.id', example: answer.from, found: 'no ids' },
      ...{ expected: 'an id for every service', mend: 'Without ids nobody can ask for a service by itself.' },
    });
  return { list: answer, pages };
}

const idsOf = ({ json }: Answer): string[] =>
  listOf(isJson(json) ? json.contents : undefined).map((item) => idOf(item) ?? '');

/** The list and its first page are one thing: ids or an order that change from one answer to the next lose services. */
const sameAgain = (list: Answer, first: Answer): Finding[] =>
  first.json === undefined || isDeepStrictEqual(idsOf(list), idsOf(first))
    ? []
    : [
        {
          ...{ rule: 'unstable-list', endpoint: '/services', path: 'contents.*.id', example: first.from },
          found: 'other ids, or another order, when asked again',
          ...{
            expected: 'the same list each time',
            mend: 'Keep each id for ever, and sort the list by something that stays.',
          },
        },
      ];

/** How many answers in a row may fail before the rest is left alone: a server that is down is not asked a thousand times. */
const PATIENCE = 8;

/** The source has a limit of its own, which is the politer one. */
const AT_ONCE = 4;

export interface ReadServices {
  /** In the order of the ids, as they answered. */
  services: Json[];
  /** Ids that were asked for and not read. */
  unread: string[];
}

/** Every id is asked for by itself: what families need stands only there. */
export async function walkServices(
  walk: Walk,
  ids: readonly string[],
  onService: (done: number, of: number) => void = () => undefined,
): Promise<ReadServices> {
  const found: (Json | undefined)[] = [];
  let [done, failures] = [0, 0];
  const turn = pLimit(AT_ONCE);
  const ask = async (id: string, index: number): Promise<void> => {
    if (failures >= PATIENCE) return;
    const answer = await walk.source.get(`services/${encodeURIComponent(id)}`);
    failures = answer.status === 0 || answer.status >= 500 ? failures + 1 : 0;
    walk.findings.push(...look(walk, 'services/{id}', answer));
    walk.beyond.push(...sameId(answer, id));
    if (isJson(answer.json) && answer.status === 200) found[index] = answer.json;
    onService((done += 1), ids.length);
  };
  await Promise.all(ids.map((id, index) => turn(() => ask(id, index))));
  return { services: found.filter((one) => one !== undefined), unread: ids.filter((_, index) => !found[index]) };
}

const sameId = ({ json, from, status }: Answer, id: string): Finding[] =>
  status !== 200 || !isJson(json) || json.id === undefined || idOf(json) === id
    ? []
    : [
        {
          ...{
            rule: 'other-id',
            endpoint: '/services/{id}',
            path: 'id',
            example: from,
            found: 'the id of another service',
          },
          ...{ expected: 'the id that was asked for', mend: 'Let /services/{id} give the service of that id.' },
        },
      ];

const optional: readonly Endpoint[] = ['taxonomies', 'taxonomy_terms', 'service_at_locations', 'organizations'];

/** Not there, not made, not now: all of these are allowed of what is optional. */
const isExcused = ({ status }: Answer): boolean => status === 404 || status === 501 || status === 503;

export async function walkOptional(walk: Walk, sample: number): Promise<void> {
  for (const name of optional) {
    const answer = await walk.source.get(name);
    if (isExcused(answer)) continue;
    const faults = look(walk, name, answer);
    walk.warnings.push(...faults);
    if (answer.status === 200 && faults.length > 0) walk.hasTrap = true;
    const ids = listOf(isJson(answer.json) ? answer.json.contents : undefined).flatMap((item) => idOf(item) ?? []);
    for (const id of spread(ids, sample)) {
      const one = await walk.source.get(`${name}/${encodeURIComponent(id)}`);
      if (!isExcused(one)) walk.warnings.push(...look(walk, `${name}/{id}`, one));
    }
  }
}

/** Some of them, evenly: the same each time, so that two runs can be compared. The validator draws its own by lot. */
export function spread<T>(all: readonly T[], number: number): T[] {
  if (number >= all.length) return [...all];
  return Array.from({ length: number }, (_, index) => all[Math.floor((index * all.length) / number)]!);
}
