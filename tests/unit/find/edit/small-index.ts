/** A small directory for the editors' lists: each test says only what is special about it. */
import type { FinderEntry, FinderIndex } from '../../../../src/catalogue/views/finder-index.ts';
import type { Term } from '../../../../src/features/find/edit/terms.ts';
import { makeLexicon, type Lexicon } from '../../../../src/features/find/lexicon.ts';
import { statesAnAge, type Ages } from '../../../../src/model/rules/age-fit.ts';
import { leastWords } from '../../../../src/model/rules/words.ts';

export const now = new Date('2026-11-24T10:00:00Z');

export function service(id: string, given: Partial<Omit<FinderEntry, 'ages'>> & { ages?: Ages } = {}): FinderEntry {
  const { ages = {}, ...more } = given;
  return {
    id,
    name: id.replaceAll('-', ' '),
    summary: '',
    provider: '',
    where: '',
    topics: [],
    levels: [],
    areas: ['county'],
    reach: 'area',
    family: ['phone'],
    workers: [],
    places: [],
    days: '2026-11-22 2027-04-22 2027-05-22 2027-08-22 2028-02-22',
    ...more,
    ages: { ...ages, text: '', stated: statesAnAge(ages) },
  };
}

export const topic = (id: string, says: string[], first: string[] = []): Term => ({
  kind: 'topic',
  id,
  name: says[0]!,
  says,
  topics: [id],
  first,
  file: `content/topics/${id}.yml`,
});

export const phrase = (id: string, says: string[], topics: string[], first: string[] = []): Term => ({
  kind: 'phrase',
  id,
  name: says[0]!,
  says,
  topics,
  first,
  file: 'content/vocabulary/phrases.yml',
});

/** The index that a browser would have of these terms. */
export function lexiconOf(services: FinderEntry[], terms: readonly Term[], more: Partial<FinderIndex> = {}): Lexicon {
  const of = (kind: Term['kind']) => terms.filter((term) => term.kind === kind);
  return makeLexicon({
    county: 'Testshire',
    area: 'county',
    first: [],
    services,
    places: [],
    topics: of('topic').map(({ id, says, first }) => ({
      id,
      name: says[0]!,
      alsoCalled: leastWords(says.slice(1)),
      first,
    })),
    levels: [],
    areas: [
      { id: 'county', name: 'Testshire', kind: 'county' },
      { id: 'north', name: 'North Testshire', kind: 'council' },
      { id: 'west', name: 'West Testshire', kind: 'council' },
    ],
    areaTree: { north: 'county', west: 'county' },
    roles: [],
    routes: [],
    costs: [],
    languages: [],
    facilities: [],
    towns: [],
    warnings: [],
    phrases: of('phrase').map(({ says, topics, first }) => ({
      label: says[0]!,
      says: leastWords(says),
      topics,
      try: first,
    })),
    ageWords: [],
    realWords: [],
    ...more,
  });
}
