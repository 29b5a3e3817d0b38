/** The simple version of a service: lines from what its record states, and plainly what it does not. */
import type { Catalogue, JoinedService } from '../../catalogue/types.ts';
import { toPage, type ServicePage } from '../../catalogue/views/service-page.ts';
import * as words from '../../words/simple.ts';
import { howGroup } from './how.ts';
import { ours, simpleHref, theirs, type SimpleGroup, type SimpleLine } from './lines.ts';
import { whenAndWhereGroup } from './when-and-where.ts';
import { whoGroup } from './who.ts';

/** Other help that the last question names. */
const MOST_OTHERS = 3;

export interface SimpleService {
  page: ServicePage;
  groups: SimpleGroup[];
  /** How sure we are: shown below the questions. */
  known: SimpleLine[];
}

export function toSimple(service: JoinedService, catalogue: Catalogue): SimpleService {
  const page = toPage(service, catalogue);
  const open = page.status !== 'closed';
  const groups = open
    ? [
        whatGroup(page),
        whoGroup(page),
        howGroup(page),
        ...whenAndWhereGroup(page),
        { title: words.questions.cost, lines: costLines(page) },
        otherGroup(page),
      ]
    : [whatGroup(page)];
  return { page, groups, known: knownLines(page) };
}

function whatGroup({ summary, provider, partners, status, closed }: ServicePage): SimpleGroup {
  const kind = words.kindOfProvider[provider.type];
  return {
    title: words.questions.what,
    lines: [
      ...(status === 'closed' ? [ours('danger', words.hasClosed)] : []),
      ...(closed && closed.instead.length > 0
        ? [ours('help', words.tryInstead, { items: closed.instead.map(simpleLink) })]
        : []),
      ...(status === 'paused' ? [ours('danger', words.isPaused), ours('ask', words.askWhenAgain)] : []),
      ...theirs('help', summary),
      ours(provider.type === 'nhs' ? 'health' : 'people', words.runBy(provider.name), kind ? { notes: [kind] } : {}),
      ...(partners.length > 0
        ? [ours('people', words.worksWith, { items: partners.map(({ name }) => ({ text: name })) })]
        : []),
    ],
  };
}

function costLines({ cost }: ServicePage): SimpleLine[] {
  if (!cost) return [ours('unknown', words.costUnknown)];
  const picture = cost.kind === 'free' ? 'free' : 'coins';
  return [
    ...(words.costs[cost.kind] ?? [`${cost.words}.`]).map((text) => ours(picture, text)),
    ...(cost.detail ? theirs(picture, cost.detail) : []),
  ];
}

function otherGroup({ related, topics }: ServicePage): SimpleGroup {
  const topic = topics[0];
  const others = related.slice(0, MOST_OTHERS).map(({ name, href }) => simpleLink({ name, href }));
  return {
    title: words.questions.other,
    lines: [
      ours('help', words.notYourFault),
      ours('ask', words.askWhoElse),
      ...(others.length > 0
        ? [
            ours('house', words.tryOthers, {
              items: [...others, ...(topic ? [{ text: words.seeMore(topic.name), href: topic.href }] : [])],
            }),
          ]
        : []),
    ],
  };
}

const simpleLink = ({ name, href }: { name: string; href: string }) => ({ text: name, href: simpleHref(href) });

function knownLines({ checked, checkFirst }: ServicePage): SimpleLine[] {
  const unsure = checkFirst !== undefined;
  const old = checked.state === 'overdue' || checked.state === 'lapsed';
  return [
    ours('check', words.checkedOn(checked.words)),
    ...(old ? [ours('clock', words.longAgo)] : []),
    ...(unsure || old ? [ours('unknown', words.mayHaveChanged), ours('ask', words.askFirst)] : []),
  ];
}
