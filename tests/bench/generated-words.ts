/** Words for services that do not exist: names of groups that sound like an English county, and sentences of the real content. */
import { plainText } from '../../src/records/markdown.ts';
import type { ContentRecords } from '../../src/records/types.ts';
import type { Random } from './random.ts';

const first =
  'Ash Beck Birch Black Bram Brook Clay Corn Cran Deer Elm Fern Fox Gold Hart Hawk Hazel Holly Ivy Lark Lime Maple Mill Oak Otter Pear Pine Rook Rose Rush Sand Silver Sorrel Stone Swan Thorn Wick Wil Willow Wren';
const second =
  'bank beck bourne bridge brook by combe cote croft dale field ford gate grove ham hurst leigh ley mead mere mount over pool side stead ton vale well wick wood worth';
const [firsts, seconds] = [first.split(' '), second.split(' ')];

/** "Larkmead": one of some 1,200. */
export const madeName = (random: Random): string => random.pick(firsts) + random.pick(seconds);

export const kinds = [
  'Group',
  'Project',
  'Team',
  'Drop-in',
  'Club',
  'Course',
  'Workshop',
  'Network',
  'Advice',
  'Mentors',
  'Listening Line',
  'Outreach',
] as const;

/** The openings of a summary; the rest is what the help is about and where. */
export const openings = [
  'Free help with',
  'A weekly group about',
  'Someone to talk to about',
  'Advice for parents about',
  'A course for families about',
  'One-to-one support with',
  'Home visits to help with',
  'A safe place for children and teenagers who face',
] as const;

export interface Words {
  /** Everyday words by topic. */
  about: ReadonlyMap<string, readonly string[]>;
  /** Sentences of real services by topic, without numbers, links or names. */
  sentences: ReadonlyMap<string, readonly string[]>;
}

/** Sentences that may stand elsewhere: plain words without numbers, links and names. */
const isPlain = (sentence: string): boolean =>
  sentence.length > 30 && sentence.length < 220 && !/[\d@[\]<>*_#:/]|\.org|\.uk|(?<=\s)[A-Z][a-z]/.test(sentence);

export function wordsOf({ services, topics, vocabularies }: ContentRecords): Words {
  const said = (id: string): string[] =>
    vocabularies.phrases.filter(({ topics: of }) => of.includes(id)).flatMap(({ says }) => says);
  const plain = services.map(({ data, body }) => ({
    topics: data.topics,
    sentences: plainText(body ?? '')
      .split(/(?<=[.!?])\s+/)
      .filter(isPlain),
  }));
  const sentencesOf = (id: string): string[] =>
    plain.filter((service) => service.topics.includes(id)).flatMap(({ sentences }) => sentences);
  return {
    about: new Map(topics.map(({ id, data }) => [id, [...data.alsoCalled, ...said(id)]])),
    sentences: new Map(topics.map(({ id }) => [id, [...new Set(sentencesOf(id))]])),
  };
}
