/** What is wrong with the words of the content: those that lead nowhere, or not where their editor meant. */
import type { FinderEntry } from '../../../catalogue/views/finder-index.ts';
import type { Vocabularies } from '../../../model/vocabulary.ts';
import { familyFit } from '../../../model/rules/child-fit.ts';
import { wordsOf } from '../../../model/rules/words.ts';
import * as say from '../../../words/search-lists.ts';
import type { Lexicon } from '../lexicon.ts';
import { FIRST, ask, type Answer } from './ask-all.ts';
import { AGES_FILE, WARNINGS_FILE, type Term } from './terms.ts';

/** One thing to look at. */
export interface Finding {
  /** Words to try in the search. */
  said?: string;
  note: string;
  file?: string;
  /** The id of the service that it is about. */
  service?: string;
  /** Ids of services that are told besides. */
  others?: { label: string; ids: readonly string[] };
}

/** Words whose own search brings up, among the first ten, nothing that they name: no service of their topics, none to try first. */
export function leadsNowhere(answers: readonly Answer[], { index, byId }: Lexicon): Finding[] {
  const topicsOf = (id: string): readonly string[] => index.services[byId.get(id) ?? -1]?.topics ?? [];
  return answers.flatMap(({ said, term, by, ids }) => {
    const first = ids.slice(0, FIRST);
    if (by !== 'everything' && by !== 'nothing' && first.some((id) => isMeant(id, term, topicsOf(id)))) return [];
    return [
      {
        said,
        note: `${whyNowhere(by, first)} ${written(term)}`,
        file: term.file,
        others: { label: say.foundFirst, ids: first.slice(0, 3) },
      },
    ];
  });
}

const isMeant = (id: string, { topics, first }: Term, has: readonly string[]): boolean =>
  first.includes(id) || topics.some((topic) => has.includes(topic));

function whyNowhere(by: Answer['by'], first: readonly string[]): string {
  if (by === 'everything') return say.allFiller;
  if (by === 'nothing' || first.length === 0) return say.nothingFound;
  return say.somethingElse;
}

const written = ({ kind, id }: Term): string => (kind === 'topic' ? say.ofTopic(id) : say.ofTerm(id));

/** Phrases that name a service to try, and do not bring up any such among the first ten. */
export function missesItsOwn(answers: readonly Answer[], { byId }: Lexicon): Finding[] {
  return answers.flatMap(({ said, term, by, ids, hasAge }) => {
    const first = term.first.filter((id) => byId.has(id));
    if (term.kind === 'topic' || first.length === 0 || by === 'everything') return [];
    if (ids.slice(0, FIRST).some((id) => first.includes(id))) return [];
    const age = hasAge ? ` ${say.ageMayHide}` : '';
    return [{ said, note: `${written(term)}${age}`, file: term.file, others: { label: say.itNames, ids: first } }];
  });
}

/** Terms that send people to a service that is closed, or not published. */
export function triesWhatIsGone(
  terms: readonly Term[],
  warnings: Vocabularies['warnings'],
  { byId }: Lexicon,
): Finding[] {
  const gone = (ids: readonly string[]): string[] => ids.filter((id) => !byId.has(id));
  return [
    ...terms.map(({ first, file, ...term }) => ({ said: term.name, ids: gone(first), file, id: term.id })),
    ...warnings.map(({ says, services, id }) => ({ said: says[0], ids: gone(services), file: WARNINGS_FILE, id })),
  ]
    .filter(({ ids }) => ids.length > 0)
    .map(({ said, ids, file, id }) => ({ said, note: say.names(id, ids), file }));
}

/** Phrases of two terms that say the same words, and lead to different places: only the stronger is heard. */
export function shadowed(terms: readonly Term[]): Finding[] {
  const bySay = new Map<string, { said: string; term: Term }[]>();
  for (const term of terms) {
    for (const said of term.says) {
      const key = [...wordsOf(said).stems].sort().join(' ');
      const held = bySay.get(key) ?? [];
      if (key === '' || held.some((other) => other.term === term)) continue;
      bySay.set(key, [...held, { said, term }]);
    }
  }
  return [...bySay.values()].flatMap((held) => {
    if (held.length < 2 || held.every(({ term }) => leadsAlike(term, held[0]!.term))) return [];
    const also = held.map(({ said, term }) =>
      term.kind === 'topic' ? say.saidInTopic(said, term.id) : say.saidIn(said, term.id),
    );
    return [{ said: held[0]!.said, note: `${also.join('; ')}.`, file: held.at(-1)!.term.file }];
  });
}

/** A topic's word beside a phrase that leads to the same topic does no harm: the phrase only says more. */
const leadsAlike = (one: Term, other: Term): boolean => one.topics.some((topic) => other.topics.includes(topic));

/** Words for ages that no service fits, or that find nothing when they are all that is typed. */
export function hidesEverything(ages: Vocabularies['ages'], lexicon: Lexicon, now: Date): Finding[] {
  const { services, areaTree } = lexicon.index;
  return ages.flatMap(({ id, says, from, to }): Finding[] => {
    const child = { age: from, ...(to > from && { to }) };
    const fits = (entry: FinderEntry): boolean => familyFit(entry, { children: [child] }, areaTree).fits === 'yes';
    if (!services.some(fits)) return [{ said: says[0], note: say.noSuchAge(id), file: AGES_FILE }];
    return says
      .filter((said) => ask({ q: said }, lexicon, now).text.by === 'nothing')
      .map((said) => ({ said, note: say.aloneNothing(id), file: AGES_FILE }));
  });
}

/** Danger words that bring up a box with nobody to ring. */
export function warnsOfNobody(warnings: Vocabularies['warnings'], { byId, index }: Lexicon): Finding[] {
  const canRing = (id: string): boolean => {
    const entry = index.services[byId.get(id) ?? -1];
    return entry?.phone !== undefined || entry?.text !== undefined;
  };
  return warnings
    .filter(({ services }) => !services.some(canRing))
    .map(({ id, says }) => ({ said: says[0], note: say.theTerm(id), file: WARNINGS_FILE }));
}
