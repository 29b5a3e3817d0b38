/** The one issue about links: what it says. Pure. */
import { isBroken, type LinkResult, type LinkResults, type LinkState } from '../../model/rules/link-state.ts';
import type { ContentLink, LinkPlace } from '../../records/links/list.ts';

/** In the issue's text, unseen: by this it is found again. */
export const MARKER = '<!-- early-help-links -->';
/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;

export interface Names {
  /** The organisation that a record belongs to; undefined for a guide, a place, a topic. */
  organisationOf: (place: LinkPlace) => string | undefined;
}

export interface LinkIssue {
  title: string;
  body: string;
  /** Nothing is left to do. */
  isDone: boolean;
}

const said: Record<LinkState, string> = {
  ok: 'works',
  moved: 'has moved for good',
  gone: 'the page is gone',
  'server-error': 'the server has a fault',
  timeout: 'no answer in time',
  tls: 'the certificate is not right',
  unreachable: 'no server answers there',
  loop: 'it leads round in a circle',
  blocked: 'the server lets no program in',
};
const OTHER = 'Guides, places and other records';

/** @param links every link of the content: one that is in no record any more is not told */
export function linkIssue(
  { checked, links: results }: LinkResults,
  links: readonly ContentLink[],
  names: Names,
): LinkIssue {
  const places = new Map(links.map(({ url, places: at }) => [url, at]));
  const known = results.filter(({ url }) => places.has(url));
  const broken = known.filter(({ state }) => isBroken(state));
  const moved = known.filter(({ state }) => state === 'moved');
  const blocked = known.filter(({ state }) => state === 'blocked');
  const body = [
    MARKER,
    `Checked on ${checked ?? 'no day yet'}: ${known.length} of ${links.length} links. ` +
      `Broken: ${broken.length}. Moved: ${moved.length}. To look at by hand: ${blocked.length}.`,
    'This text is written anew after each check. The issue closes by itself when no link is broken.',
    ...part(
      'Broken',
      'Find the page that took its place, or delete the link. A server may also be down for a day: open it first.',
      broken,
    ),
    ...part('Moved', 'The old address still leads on. Put the new one into the record.', moved),
    ...part(
      'To look at by hand',
      'These servers refuse programs. They count as not broken. Open each in a browser.',
      blocked,
    ),
  ].join('\n\n');
  return {
    title: broken.length === 1 ? '1 broken link' : `${broken.length} broken links`,
    body: cut(body),
    isDone: broken.length === 0,
  };

  function part(title: string, what: string, some: readonly LinkResult[]): string[] {
    if (some.length === 0) return [];
    const lines = some.flatMap((result) =>
      (places.get(result.url) ?? []).map((place) => ({
        organisation: names.organisationOf(place) ?? OTHER,
        result,
        place,
      })),
    );
    const groups = [...Map.groupBy(lines, ({ organisation }) => organisation)].sort(
      ([a], [b]) => Number(a === OTHER) - Number(b === OTHER) || (a < b ? -1 : 1),
    );
    return [
      `## ${title} (${some.length})`,
      what,
      ...groups.flatMap(([organisation, own]) => [
        `### ${plain(organisation)}`,
        own.map(({ result, place }) => `- [ ] ${lineOf(result, place)}`).join('\n'),
      ]),
    ];
  }
}

const lineOf = ({ url, state, status, to }: LinkResult, { file, line, field }: LinkPlace): string =>
  `\`${file}\` line ${line}, ${plain(field)}: ${code(url)} ${said[state]}` +
  (status !== undefined && state !== 'moved' ? ` (${status})` : '') +
  (to === undefined ? '' : `: ${code(to)}`);

/** An address as it is: GitHub makes no link and no mention of it. */
const code = (url: string): string => `\`${url.replaceAll('`', '%60')}\``;
const plain = (text: string): string =>
  text
    .replace(/[[\]`<>@#*_\\|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function cut(body: string): string {
  if (body.length <= LONGEST) return body;
  const whole = body.slice(0, body.lastIndexOf('\n', LONGEST));
  return `${whole}\n\nThere are more. The file of the last run has them all: see the workflow "Links".`;
}
