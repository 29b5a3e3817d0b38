/** The lists of the editors' page: what is worth a look in the words and the services, worked out when the site is built. */
import type { Catalogue } from '../../../catalogue/types.ts';
import * as say from '../../../words/search-lists.ts';
import type { Lexicon } from '../lexicon.ts';
import { FIRST, askAll } from './ask-all.ts';
import * as services from './service-checks.ts';
import { termsOf, type Term } from './terms.ts';
import * as words from './vocabulary-checks.ts';
import type { Finding } from './vocabulary-checks.ts';

export interface List {
  id: string;
  title: string;
  /** What is in it. */
  about: string;
  /** What an editor can do. */
  todo?: string;
  findings: readonly Finding[];
}

export interface SearchLists {
  facts: readonly { label: string; count: number }[];
  /** How many questions were asked, of how many; the same where all were. */
  asked: number;
  questions: number;
  vocabulary: readonly List[];
  services: readonly List[];
}

/** So few questions find a service that is hard to find. */
const SELDOM = 3;

const listWords = say.lists(FIRST, SELDOM);
const list = <Id extends keyof typeof listWords>(id: Id) => ({ id, ...listWords[id] });

export function searchLists(
  { topics, words: vocabulary }: Pick<Catalogue, 'topics' | 'words'>,
  lexicon: Lexicon,
  now: Date,
): SearchLists {
  const { phrases, ages, warnings } = vocabulary;
  const terms = termsOf({ topics, words: vocabulary });
  const { answers, questions } = askAll(terms, lexicon, now);
  const found = services.timesFound(answers, lexicon);
  return {
    asked: answers.length,
    questions,
    facts: [
      { label: say.facts.services, count: lexicon.index.services.length },
      { label: say.facts.questions, count: questions },
      { label: say.facts.phrases, count: phrases.length },
      { label: say.facts.topics, count: topics.length },
      { label: say.facts.danger, count: warnings.flatMap(({ says }) => says).length },
      { label: say.facts.ages, count: ages.flatMap(({ says }) => says).length },
    ],
    vocabulary: [
      { ...list('nowhere'), findings: words.leadsNowhere(answers, lexicon) },
      { ...list('misses'), findings: words.missesItsOwn(answers, lexicon) },
      { ...list('gone'), findings: words.triesWhatIsGone(terms, warnings, lexicon) },
      { ...list('shadowed'), findings: words.shadowed(terms) },
      { ...list('ages'), findings: words.hidesEverything(ages, lexicon, now) },
      { ...list('nobody'), findings: words.warnsOfNobody(warnings, lexicon) },
      {
        ...list('bare'),
        findings: services.topicsWithoutPhrases(terms).map(({ name, file }) => ({ said: name, note: '', file })),
      },
    ],
    services: serviceLists(terms, answers, found, lexicon, now),
  };
}

function serviceLists(
  terms: readonly Term[],
  answers: Parameters<typeof services.timesFound>[0],
  found: ReturnType<typeof services.timesFound>,
  lexicon: Lexicon,
  now: Date,
): List[] {
  const nameOf = (area: string): string => lexicon.index.areas.find(({ id }) => id === area)?.name ?? area;
  return [
    {
      ...list('unfound'),
      findings: services.unfound(answers, found, lexicon, now).map(({ id, nearest, with: more, isNotAskedAgain }) => ({
        said: more?.said ?? nearest?.said,
        note: more
          ? say.foundWith(nameOf(more.area), more.age, nearest?.place)
          : nearest
            ? (isNotAskedAgain ? say.atPlace : say.noBetter)(nearest.place)
            : say.neverNear,
        service: id,
      })),
    },
    {
      ...list('seldom'),
      findings: [...found.values()]
        .filter(({ count }) => count > 0 && count <= SELDOM)
        .map(({ id, said, count }) => ({
          said,
          note: say.searches(count),
          service: id,
        })),
    },
    { ...list('no-try'), findings: services.inNoTry(terms, lexicon).map(({ id }) => ({ note: '', service: id })) },
    {
      ...list('most'),
      findings: services
        .mostFirst(answers, lexicon, 15)
        .map(({ id, count }) => ({ note: say.firstIn(count), service: id })),
    },
  ];
}
