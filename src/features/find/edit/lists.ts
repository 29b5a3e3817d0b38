/** The lists of the editors' page: what is worth a look in the words and the services, worked out when the site is built. */
import type { Catalogue } from '../../../catalogue/types.ts';
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
      { label: 'services to find', count: lexicon.index.services.length },
      { label: 'common searches', count: questions },
      { label: 'terms of phrases', count: phrases.length },
      { label: 'topics', count: topics.length },
      { label: 'danger words', count: warnings.flatMap(({ says }) => says).length },
      { label: 'words for ages', count: ages.flatMap(({ says }) => says).length },
    ],
    vocabulary: [
      {
        id: 'nowhere',
        title: 'Words that lead nowhere',
        about: `Typed alone, none of their first ${FIRST} services is about what the word is meant for.`,
        todo: 'Give the word a phrase of its own with services to try, say it in more words, or take it out.',
        findings: words.leadsNowhere(answers, lexicon),
      },
      {
        id: 'misses',
        title: 'Phrases that miss their own first steps',
        about: `They name services to try, and none of these is among the first ${FIRST}.`,
        todo: 'See in the ranking what stands before it. Often the ages or the words of the phrase lead elsewhere.',
        findings: words.missesItsOwn(answers, lexicon),
      },
      {
        id: 'gone',
        title: 'Words that name a service which is not there',
        about: 'The service is closed, or not published.',
        todo: 'Name another service, or take the line out.',
        findings: words.triesWhatIsGone(terms, warnings, lexicon),
      },
      {
        id: 'shadowed',
        title: 'The same words in two places',
        about: 'Without filler and endings they say the same, and they lead to different topics.',
        todo: 'If they mean one thing, keep one. If they do not, say more in one of them.',
        findings: words.shadowed(terms),
      },
      {
        id: 'ages',
        title: 'Words for ages that leave nothing',
        about: 'No service states the age, or the word finds nothing when it is all that somebody types.',
        todo: 'Put the word into a phrase as well, with services to try.',
        findings: words.hidesEverything(ages, lexicon, now),
      },
      {
        id: 'nobody',
        title: 'Danger words with nobody to ring',
        about: 'None of their services is published with a number.',
        todo: 'Mend these first: the box that they bring up has no number in it.',
        findings: words.warnsOfNobody(warnings, lexicon),
      },
      {
        id: 'bare',
        title: 'Topics without phrases',
        about: 'No everyday phrase leads to them, only their own words.',
        todo: 'Write down what families say about it.',
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
      id: 'unfound',
      title: 'Services that no common search finds',
      about: `They are never among the first ${FIRST}. The search that comes nearest is named.`,
      todo: 'Look whether its topics are right and its summary uses the words that families use. Or name it in a phrase to try.',
      findings: services.unfound(answers, found, lexicon, now).map(({ id, nearest, with: more }) => ({
        said: more?.said ?? nearest?.said,
        note: more
          ? `Found by who adds ${nameOf(more.area)}${more.age === undefined ? '' : ` and age ${more.age}`}; without it, place ${nearest?.place ?? 'unknown'}.`
          : nearest
            ? `Place ${nearest.place} here, and no better with its area and age.`
            : 'No common search comes near it.',
        service: id,
      })),
    },
    {
      id: 'seldom',
      title: 'Services that are hard to find',
      about: `Only one to ${SELDOM} of all common searches have them among the first ${FIRST}.`,
      todo: 'As above.',
      findings: [...found.values()]
        .filter(({ count }) => count > 0 && count <= SELDOM)
        .map(({ id, said, count }) => ({
          said,
          note: count === 1 ? '1 search.' : `${count} searches.`,
          service: id,
        })),
    },
    {
      id: 'no-try',
      title: 'Services that are nobody’s first step',
      about: 'No phrase and no topic names them as one to try first.',
      todo: 'That is right for many. For one that families can reach by themselves, add it to a phrase.',
      findings: services.inNoTry(terms, lexicon).map(({ id }) => ({ note: '', service: id })),
    },
    {
      id: 'most',
      title: 'Services that come first most often',
      about: 'If one of these is not where most families should start, look at the phrases that name it.',
      findings: services
        .mostFirst(answers, lexicon, 15)
        .map(({ id, count }) => ({ note: `First in ${count} searches.`, service: id })),
    },
  ];
}
