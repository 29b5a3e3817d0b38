/** The sum that a result's place in the list is, part by part, in words. */

export interface PartWords {
  id: string;
  name: string;
  /** For whoever reads the legend. */
  means: string;
}

/** In the order in which they are shown. Those before `far` are about the words, the others about the family and who asks. */
export const partWords: readonly PartWords[] = [
  { id: 'words', name: 'words', means: 'Its name or summary holds the words that were typed. A name counts more.' },
  {
    id: 'meaning',
    name: 'topic',
    means:
      'A phrase or a topic was understood, and the service has that topic. A topic that stands first in its file counts more.',
  },
  { id: 'first', name: 'first step', means: 'A phrase, a topic or a danger word names it as one to try first.' },
  { id: 'name', name: 'its name', means: 'The words are its name, or the beginning of it.' },
  { id: 'rest', name: 'full text', means: 'The words stand on its page, and not on its card.' },
  { id: 'far', name: 'too far', means: 'It happens in one place that is far away. This takes away.' },
  {
    id: 'age',
    name: 'age',
    means:
      'It is for the child’s age. Less if it does not state an age; below 0 if it is for one child and not for another.',
  },
  { id: 'focus', name: 'just this age', means: 'It is made for a few ages around this one, not for all.' },
  { id: 'family', name: 'whole family', means: 'Several children were asked about, and it is for all ages.' },
  { id: 'send', name: 'SEND', means: 'The child has special needs or a disability, and so has one of its topics.' },
  {
    id: 'area',
    name: 'area',
    means: 'It covers only a part of where the family lives, or is for another area. This takes away.',
  },
  { id: 'near', name: 'near', means: 'It has a place near by.' },
  {
    id: 'who',
    name: 'who asks',
    means: 'The family can get in touch by itself; or it takes referrals from the role that asks.',
  },
  { id: 'unsure', name: 'not sure', means: 'Its file says that the facts are of low confidence. This takes away.' },
];

export interface Score {
  total: number;
  parts: { id: string; name: string; value: number }[];
}

const ofTheText = ['words', 'meaning', 'first', 'name'];
/** Less than this is nothing, once it is written with two figures. */
const NOTHING = 0.005;

/** @param all as `results.partsOf` gives them: `text` is the sum of the parts about the words, so that it counts in their place */
export function scoreOf({ text = 0, ...all }: Readonly<Record<string, number>>): Score {
  const told = ofTheText.reduce((sum, id) => sum + (all[id] ?? 0), 0);
  const values: Readonly<Record<string, number>> = { ...all, rest: text - told };
  return {
    total: Object.values(values).reduce((sum, value) => sum + value, 0),
    parts: partWords
      .map(({ id, name }) => ({ id, name, value: values[id] ?? 0 }))
      .filter(({ value }) => Math.abs(value) >= NOTHING),
  };
}

/** "0.54", "−1.20". */
export const figure = (value: number): string => value.toFixed(2).replace('-', '−');
