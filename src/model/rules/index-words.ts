/** Which words the finder's index says, for spelling: in the browser, and at build when words at risk are looked for. */
import { peopleWords } from './words.ts';

interface Named {
  name: string;
  alsoCalled?: readonly string[];
}

interface Said {
  says: readonly string[];
}

export interface IndexWords {
  services: readonly { name: string; summary: string; provider: string; where: string }[];
  topics: readonly Named[];
  phrases: readonly Said[];
  warnings: readonly Said[];
  ageWords: readonly Said[];
  towns: readonly Named[];
  areas: readonly Named[];
  roles: readonly Named[];
  languages: readonly Named[];
  facilities: readonly Named[];
  costs: readonly Named[];
  places: readonly { name: string; town?: string }[];
}

const names = (list: readonly Named[]): string[] => list.flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled]);
const says = (list: readonly Said[]): string[] => list.flatMap((each) => each.says);

/** Texts whose words a visitor may have meant. */
export const wordsSaid = ({ services, topics, phrases, warnings, towns, areas }: IndexWords): string[] => [
  ...services.flatMap(({ name, summary, provider, where }) => [name, summary, provider, where]),
  ...names(topics),
  ...names(towns),
  ...names(areas),
  ...says(phrases),
  ...says(warnings),
];

/** Texts whose words are no mistakes, though nobody is led to them: people, languages, ages. */
export const wordsKnown = (index: IndexWords): string[] => [
  ...[index.roles, index.languages, index.facilities, index.costs].flatMap(names),
  ...index.places.map(({ name, town = '' }) => `${name} ${town}`),
  ...says(index.ageWords),
  ...peopleWords,
];
