/** What the parts of a service's score in the search are called, and what they mean. */

export const score = 'score';

/** What the figures mean, for editors. */
export const title = 'What the figures mean';
export const sum =
  'The score is a sum. Only the order counts: 2.10 is not good or bad by itself. All weights stand in one file of the program, and the words of the content do most of the work.';
export const phraseFigure =
  'The figure beside a phrase goes from 0 to 1. It says how much of the phrase was typed, and how much of what was typed it explains.';

/** In the order in which they are shown. Those before `far` are about the words, the others about the family and who asks. */
export const parts = [
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
  { id: 'old', name: 'old', means: 'Its next check is long overdue. This takes away; never from help in a crisis.' },
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
] as const;
