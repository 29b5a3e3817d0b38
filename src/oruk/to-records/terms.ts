/** The terms that hang on a service, and what they mean here: topics, levels of need, facilities. */
import type { Feed, FeedService } from '../feed.ts';
import type { OrukAttribute, OrukTaxonomyTerm } from '../objects.ts';
import { asLine } from './text.ts';
import type { UnmappedWords } from './notes.ts';
import type { FeedWords, Meaning } from './words.ts';

export interface Terms {
  topics: string[];
  levelsOfNeed: string[];
  facilities: string[];
  languages: string[];
  areas: string[];
}

interface Word {
  keys: (string | undefined)[];
  says: string;
  name?: string;
  parent?: string;
  /** It says where, and not what. */
  isArea?: boolean;
}

/** Wider terms are looked at so many steps up: lists are trees, and a feed may have a ring. */
const STEPS_UP = 8;
/** Of one service: what has more is no list of terms. */
const MOST_WORDS = 200;

export function termsOf(
  item: FeedService,
  feed: Pick<Feed, 'terms'>,
  words: FeedWords,
  unmapped: UnmappedWords,
): Terms {
  const { service, extra, sourceId } = item;
  const byId = termsById(feed);
  const attributes = [
    ...(service.attributes ?? []),
    ...(service.service_at_locations ?? []).flatMap(({ attributes: own }) => own ?? []),
  ];
  const found: Terms = { topics: [], levelsOfNeed: [], facilities: [], languages: [], areas: [] };
  for (const word of [...attributes.flatMap(wordOf), ...wordsIn(extra)].slice(0, MOST_WORDS)) {
    const meaning = meaningOf(word, byId, words);
    if (meaning) addMeaning(found, meaning);
    else unmapped.add('term', word.says, sourceId, word.name);
  }
  return found;
}

const known = new WeakMap<readonly OrukTaxonomyTerm[], Map<string, OrukTaxonomyTerm>>();

function termsById({ terms }: Pick<Feed, 'terms'>): ReadonlyMap<string, OrukTaxonomyTerm> {
  const byId = known.get(terms) ?? new Map(terms.map((term) => [term.id, term]));
  known.set(terms, byId);
  return byId;
}

function wordOf({ taxonomy_term: term, value, link_type: type }: OrukAttribute): Word[] {
  if (!term) return value === undefined ? [] : labelled(value);
  const word = wordOfTerm(term, value);
  return [type?.trim().toLowerCase() === 'area' ? { ...word, isArea: true } : word];
}

function wordOfTerm(term: OrukTaxonomyTerm, value?: string): Word {
  const code = asLine(term.term ?? term.term_uri ?? term.code);
  const name = asLine(term.name);
  const keys = [term.term, term.term_uri, term.code, term.name, value];
  const says = code ?? name ?? term.id;
  return {
    keys,
    says,
    ...(code !== undefined && name !== undefined && name !== code ? { name } : {}),
    ...(term.parent_id === undefined ? {} : { parent: term.parent_id }),
  };
}

const labelled = (label: string): Word[] => {
  const says = asLine(label);
  return says === undefined ? [] : [{ keys: [says], says }];
};

/** Lists of short labels in fields of a publisher's own: "pc_targetAudience". */
function wordsIn(extra: Record<string, unknown> | undefined): Word[] {
  return Object.values(extra ?? {}).flatMap((value) => {
    if (!Array.isArray(value) || value.length > MOST_WORDS) return [];
    const labels = value.map((one: unknown) => (typeof one === 'string' ? one : labelOf(one)));
    return labels.every((label) => label !== undefined && label.length <= 100)
      ? labels.flatMap((label) => labelled(label!))
      : [];
  });
}

const labelOf = (value: unknown): string | undefined => {
  const { label, name } = (typeof value === 'object' ? (value ?? {}) : {}) as { label?: unknown; name?: unknown };
  return typeof label === 'string' ? label : typeof name === 'string' ? name : undefined;
};

/** Its own meaning, else that of the nearest wider term, else our entry of the same name. */
function meaningOf(word: Word, byId: ReadonlyMap<string, OrukTaxonomyTerm>, words: FeedWords): Meaning | undefined {
  let here: Word | undefined = word;
  for (let step = 0; here && step < STEPS_UP; step += 1) {
    const meaning = words.meaningOf(here.keys);
    if (meaning) return meaning;
    const wider: OrukTaxonomyTerm | undefined = here.parent === undefined ? undefined : byId.get(here.parent);
    here = wider && wordOfTerm(wider);
  }
  const name = word.name ?? word.says;
  if (word.isArea) {
    const area = words.named('areas', name);
    return area === undefined ? undefined : { areas: [area] };
  }
  const topic = words.named('topics', name);
  if (topic !== undefined) return { topics: [topic] };
  const level = words.named('levels-of-need', name);
  if (level !== undefined) return { levelsOfNeed: [level] };
  const facility = words.named('vocabulary/facilities', name);
  return facility === undefined ? undefined : { facilities: [facility] };
}

function addMeaning(found: Terms, meaning: Meaning): void {
  for (const list of Object.keys(found) as (keyof Terms)[])
    for (const id of meaning[list] ?? []) if (!found[list].includes(id)) found[list].push(id);
}
