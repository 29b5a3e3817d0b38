/** Outcomes, objectives, evidence and comments of the sample county: each form that a record can have, once. Nothing in it is true. */
import type { ContentRecords } from '../../src/records/types.ts';
import { rec } from './records.ts';

type Sample = Pick<ContentRecords, 'outcomes' | 'evidence' | 'comments'> & Required<Pick<ContentRecords, 'objectives'>>;

export const sampleOutcomes: Sample = {
  outcomes: [
    rec('outcomes', 'learning', {
      name: 'All children learn',
      summary: 'A sample of an outcome for children, with figures.',
      kind: 'priority' as const,
      order: 1,
      year: '2015',
      section: { issues: 1, indicators: 2 },
      topics: ['school', 'feelings'],
      issues: [
        {
          id: 'late',
          title: 'Too many children came late',
          figures: [
            {
              what: 'Children who came late',
              value: 12.5,
              unit: '%',
              year: '2014',
              comparators: [
                { who: 'neighbours-average' as const, value: 10 },
                { who: 'england-best' as const, value: 2.5 },
                { who: 'england' as const, value: 8, year: '2013' },
              ],
              source: 'A sample',
            },
            {
              what: 'Children in all',
              value: 1234,
              unit: 'children',
              comparators: [{ who: 'nearest-neighbour' as const, value: 900 }],
            },
            {
              what: 'Children who walked',
              value: 40,
              unit: 'children',
              outOf: 90,
              bound: 'about' as const,
              year: '2014',
            },
          ],
        },
      ],
      indicators: [
        { id: 'late', text: 'Children who come late', wants: 'down' as const, issue: 'late' },
        { id: 'early', text: 'Children who come early', wants: 'up' as const },
        { id: 'walking', text: 'Children who walk, as many as now', wants: 'hold' as const },
        { id: 'both', text: 'More who walk, and fewer who are driven', wants: 'mixed' as const },
        { id: 'open', text: 'Children who come by bus' },
      ],
    }),
    rec('outcomes', 'together', {
      name: 'Everyone works together',
      summary: 'A sample of an outcome for the help itself, in words only.',
      kind: 'system' as const,
      order: 1,
      year: '2015',
      section: { issues: 1, indicators: 2 },
      services: ['everything'],
      issues: [{ id: 'apart', title: 'People worked apart', text: 'A sample of an issue without figures.' }],
      indicators: [{ id: 'score', text: 'The yearly score', wants: 'up' as const }],
    }),
  ],
  objectives: {
    document: { title: 'The Sample Strategy 2015-2020', year: '2015', ended: '2020', since: 'A sample of a change.' },
    section: 3,
    objectives: [
      { id: 'listen', title: 'Listen to children', how: ['Ask each year', 'Write down what they say'] },
      { id: 'work', title: 'Work as one', how: ['Share a building'] },
    ],
  },
  evidence: [
    rec(
      'evidence',
      'here',
      {
        title: 'A look at a project',
        summary: 'A sample of an evaluation in the county.',
        kind: 'evaluation' as const,
        order: 1,
        by: 'A sample university',
        commissionedBy: 'A sample trust',
        year: 'March 2023',
        pages: 12,
        readIn: 'The abstract',
        url: 'https://www.example.org/report',
        local: true,
        outcomes: ['learning'],
        services: ['little'],
        projects: [{ name: 'A project that runs', service: 'everything' }, { name: 'A project that nobody confirmed' }],
        limits: ['It gives no results.'],
      },
      'What it says.\n\n## A heading\n\n- one\n- two\n',
    ),
    rec(
      'evidence',
      'elsewhere',
      {
        title: 'A study from elsewhere',
        summary: 'A sample of a study.',
        kind: 'study' as const,
        order: 2,
        by: 'Not named',
        readIn: 'The Sample Strategy 2015-2020',
        section: 4,
        outcomes: ['learning'],
        limits: ['It gives no year.'],
      },
      'What it says.\n',
    ),
  ],
  comments: [
    rec('comments', '2026-finding-help', {
      year: 2026,
      theme: 'Finding help',
      said: ['A sample of what was said.', 'And of more.'],
      done: ['A sample of what was done.'],
      by: 'charity',
      topics: ['school'],
      source: 'https://www.example.org/answers',
    }),
    rec('comments', '2025-times', {
      year: 2025,
      theme: 'Times',
      said: ['A sample of the year before.'],
      done: ['Nothing yet, because it is a sample.'],
      by: 'council',
    }),
  ],
};
