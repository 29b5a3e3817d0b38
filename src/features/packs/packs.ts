/** What is in each pack. */
import type { Catalogue, WithServices } from '../../catalogue/types.ts';
import { helpInArea } from '../../catalogue/views/help-in-area.ts';
import { toFacts, type ServiceFacts } from '../../catalogue/views/service-page.ts';
import { dayWords, openingWords } from '../../model/rules/date-words.ts';
import type { Topic } from '../../model/topic.ts';
import * as words from '../../words/packs.ts';
import { forPeopleIn, withArticle } from '../../words/simple.ts';

export const packHref = (topic: string, area: string): string => `/packs/${topic}/${area}/`;

export interface PackEntry {
  /** Where the contents list leads. */
  anchor: string;
  number: number;
  name: string;
  summary: string;
  facts: { term: string; lines: string[] }[];
  secretAddress?: true;
  checked: string;
}

export interface Pack {
  near: PackEntry[];
  national: PackEntry[];
  /** "22 November 2026": of the fact that is the oldest, and of the newest. */
  checked: { first: string; last: string };
}

export function toPack(topic: WithServices<Topic>, area: string, catalogue: Catalogue): Pack {
  const { near, national } = helpInArea(topic, area, catalogue);
  const order = [...near, ...national];
  const entries = order.map((service, index) => toEntry(toFacts(service, catalogue), index + 1));
  const days = order.map(({ data }) => data.assurance.checked).sort();
  return {
    near: entries.slice(0, near.length),
    national: entries.slice(near.length),
    checked: { first: dayWords(days[0]!), last: dayWords(days.at(-1)!) },
  };
}

/** More places than this are too many for an entry. */
const MOST_PLACES = 6;

function toEntry(page: ServiceFacts, number: number): PackEntry {
  const places = page.sessions.slice(0, MOST_PLACES).map(placeWords);
  const further = page.sessions.length - places.length;
  const times = page.hours ? [page.hours] : (page.opening ?? []).map(openingWords);
  const facts = [
    {
      term: words.facts.who,
      lines: [`${page.ages.words}. ${forPeopleIn(withArticle[page.areaWords] ?? page.areaWords)}`, ...page.criteria],
    },
    { term: words.facts.touch, lines: touchWords(page) },
    { term: words.facts.how, lines: howWords(page) },
    { term: words.facts.when, lines: times },
    {
      term: words.facts.where,
      lines: [
        ...places,
        ...(further > 0 ? [words.morePlaces(further)] : []),
        ...(page.where ? [`${page.where}.`] : []),
      ],
    },
    { term: words.facts.cost, lines: [costWords(page)] },
  ].filter(({ lines }) => lines.length > 0);
  return {
    anchor: `entry-${number}`,
    number,
    name: page.name,
    summary: page.summary,
    facts,
    secretAddress: page.secretAddress,
    checked: words.checkedOn(page.checked.words),
  };
}

function touchWords({ contact, steps }: ServiceFacts): string[] {
  const links =
    contact.length > 0 ? contact : steps.family.flatMap(({ options }) => options.flatMap(({ link }) => link ?? []));
  const said = links.map(({ kind, text, word }) => {
    if (kind === 'text') return word ? words.textWord(word, text) : words.textNumber(text);
    return text;
  });
  return said.length > 0 ? [[...new Set(said)].join(' · ')] : [words.unknownTouch];
}

function howWords({ steps }: ServiceFacts): string[] {
  return steps.family.map(({ title, options }) => {
    const said = [...new Set(options.flatMap(({ detail }) => detail ?? []))];
    return said.length > 0 ? `${title}: ${said.join('; ')}` : title;
  });
}

const placeWords = ({ name, address, town, postcode, times, phone }: ServiceFacts['sessions'][number]): string =>
  [[name, address, town, postcode].filter(Boolean).join(', '), ...times, phone].filter(Boolean).join('. ');

const costWords = ({ cost }: ServiceFacts): string =>
  cost ? [cost.words, cost.detail].filter(Boolean).join('. ') : words.unknownCost;
