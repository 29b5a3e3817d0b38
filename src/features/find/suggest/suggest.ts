/** What the search box offers while it is typed in: topics, services, places and everyday phrases. Pure, and no request. */
import { serviceHref } from '../../../model/rules/hrefs.ts';
import { filler, normalise } from '../../../model/rules/words.ts';
import { squash, type Lexicon } from '../lexicon.ts';
import { urgentFor } from '../urgent.ts';
import { mendPrefix, vocabularyOf, type Vocabulary } from './mend-prefix.ts';

export type Kind = 'urgent' | 'topic' | 'service' | 'place' | 'phrase';

export interface Suggestion {
  kind: Kind;
  label: string;
  /** A topic's id, a place's name, a phrase's words; of a service and of urgent help the page within the site. */
  value: string;
}

interface Candidate extends Suggestion {
  /** Its names as they are compared, each without "the" in front. */
  names: readonly string[];
  /** What it is also called, in words that are not shown: a little less sure. */
  also: readonly string[];
}

const SHORTEST = 2;
/** Two letters begin too many words that would not be seen. */
const ENOUGH = 3;

/** So that no kind crowds out the others while there are others. */
const fairShare: Readonly<Record<Kind, number>> = { urgent: 1, topic: 3, place: 2, phrase: 2, service: 4 };
const order: readonly Kind[] = ['urgent', 'topic', 'place', 'phrase', 'service'];

/** The best first, at most `most`; nothing for less than two letters. */
export function suggestionsFor(typed: string, lexicon: Lexicon, most = 8): Suggestion[] {
  const wanted = plain(typed);
  if (wanted.length < SHORTEST) return [];
  const exact = found(wanted, lexicon, most);
  if (exact.length > 0) return exact;
  const mended = mendPrefix(wanted, offersOf(lexicon).vocabulary);
  return mended === undefined ? [] : found(mended, lexicon, most);
}

/** Words of danger bring up who to ring before anything else, as they do above the results. */
function found(wanted: string, lexicon: Lexicon, most: number): Suggestion[] {
  const urgent = urgentFor(wanted, lexicon)
    .slice(0, 1)
    .map(({ title }): Suggestion => ({ kind: 'urgent', label: title, value: URGENT_PAGE }));
  return [...urgent, ...mixed(matching(wanted, offersOf(lexicon).candidates), most - urgent.length)];
}

const URGENT_PAGE = '/urgent/';

interface Match {
  candidate: Candidate;
  score: number;
}

function matching(wanted: string, candidates: readonly Candidate[]): Match[] {
  const words = wanted.split(' ');
  const whole = squash(wanted);
  const best = (names: readonly string[]): number =>
    Math.max(0, ...names.map((name) => scoreOf(name, wanted, words, whole)));
  return candidates
    .map((candidate) => {
      const also = whole.length < ENOUGH ? 0 : best(candidate.also) - 0.5;
      return { candidate, score: Math.max(best(candidate.names), also) };
    })
    .filter(({ score }) => score > 0)
    .sort(byScore);
}

const byScore = (a: Match, b: Match): number =>
  b.score - a.score ||
  order.indexOf(a.candidate.kind) - order.indexOf(b.candidate.kind) ||
  a.candidate.label.length - b.candidate.label.length ||
  a.candidate.label.localeCompare(b.candidate.label, 'en-GB');

/** A name that begins so; one that does when its spaces are left out ("homestart"); one whose words begin so, in any order. */
function scoreOf(name: string, wanted: string, words: readonly string[], whole: string): number {
  if (name === wanted) return 4;
  if (name.startsWith(wanted)) return 3;
  if (whole.length < ENOUGH) return 0;
  if (squash(name).startsWith(whole)) return 2;
  // Small words are in every name and in none.
  const own = name.split(' ').filter((part) => part.length > ENOUGH || !filler.has(part));
  return words.every((word) => own.some((part) => part.startsWith(word))) ? 1 : 0;
}

/** The best of each kind up to its share; what room is left goes to the best of the rest. */
function mixed(matches: readonly Match[], most: number): Suggestion[] {
  const seen = new Map<Kind, number>();
  const within: Match[] = [];
  const over: Match[] = [];
  for (const match of matches) {
    const { kind } = match.candidate;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    (count <= fairShare[kind] ? within : over).push(match);
  }
  return [...within, ...over]
    .slice(0, most)
    .sort(byScore)
    .map(({ candidate: { kind, label, value } }) => ({ kind, label, value }));
}

const plain = (text: string): string => normalise(text).replace(/^the /, '');

interface Offers {
  candidates: readonly Candidate[];
  vocabulary: Vocabulary;
}

const known = new WeakMap<Lexicon, Offers>();

function offersOf(lexicon: Lexicon): Offers {
  const held = known.get(lexicon);
  if (held) return held;
  const candidates = makeCandidates(lexicon);
  const made = { candidates, vocabulary: vocabularyOf(candidates.flatMap(({ names, also }) => [...names, ...also])) };
  known.set(lexicon, made);
  return made;
}

function makeCandidates({ index, placeNames, squashed }: Lexicon): Candidate[] {
  // What a phrase says is not said again by its topic: here both are offered.
  const saidOf = new Map<string, string[]>();
  for (const { topics, says } of index.phrases)
    saidOf.set(topics[0]!, [...(saidOf.get(topics[0]!) ?? []), ...says.filter((words) => !words.includes(' '))]);
  const inCounty = new Set([...placeNames.values()].flat().map(({ name }) => name));
  const places = [...index.towns, ...index.areas].filter(({ name }) => inCounty.has(name));
  const one = (
    kind: Kind,
    label: string,
    value: string,
    names: readonly string[] = [],
    also: readonly string[] = [],
  ): Candidate => ({ kind, label, value, names: [...new Set([plain(label), ...names.map(plain)])], also });
  const all = [
    ...index.topics.map(({ id, name, alsoCalled }) =>
      one('topic', name, id, [], [...alsoCalled, ...(saidOf.get(id) ?? [])]),
    ),
    ...places.map(({ name, alsoCalled }) => one('place', name, name, alsoCalled)),
    ...index.phrases.map(({ label }) => one('phrase', label, label)),
    ...index.services.map(({ id, name }, at) => one('service', name, serviceHref(id), squashed[at])),
  ];
  // A town and the district of its name are one place to the visitor.
  return [...new Map(all.reverse().map((each) => [`${each.kind} ${plain(each.label)}`, each])).values()].reverse();
}
