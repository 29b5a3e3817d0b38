/** The questions of the sample county: each kind of answer and result once. */
import type { LevelGuide } from '../../src/model/level-guide.ts';

export const sampleLevelGuide: LevelGuide = {
  questions: [
    {
      id: 'safety',
      ask: 'Is the sample child safe?',
      hint: 'Think of what the sample says.',
      answers: [
        { says: 'No', to: 'ring', danger: true },
        { says: 'Yes', to: 'how-much' },
      ],
    },
    {
      id: 'how-much',
      ask: 'How much is hard for the sample family?',
      answers: [
        { says: 'A little', to: 'some' },
        { says: 'A lot', to: 'some' },
      ],
    },
  ],
  results: [
    {
      id: 'ring',
      title: 'Stop and ring',
      danger: true,
      why: 'It comes first.',
      talkTo: ['The front door'],
      next: ['Ring.'],
    },
    {
      id: 'some',
      title: 'Consider some help',
      levels: ['additional', 'targeted'],
      why: 'A sample reason that is long enough to need a second line on a phone.',
      talkTo: ['The family', 'A colleague'],
      next: ['Ask.', 'Look again.'],
      services: ['everything'],
      guides: ['what-it-is'],
    },
  ],
};
