/** Of the sample county: guides for workers with steps and with the levels, the document that decides, a table of sources. */
import type { Guide } from '../../src/model/guide.ts';
import type { Thresholds } from '../../src/model/site.ts';
import type { Sources } from '../../src/model/sources.ts';
import type { Rec } from '../../src/records/types.ts';
import { rec } from './records.ts';

const long = 'Lorem ipsum is not for workers: these words only stand for what a guide says about its work. ';

export const sampleThresholds: Thresholds = {
  title: 'How Much Help, a Sample',
  version: 'July 2026',
  url: 'https://www.example.org/thresholds',
  note: 'A sample of a note about the document that decides.',
};

export const samplePathway: Rec<Guide>[] = [
  rec(
    'guides',
    'levels-sample',
    {
      title: 'How much help, a sample',
      summary: 'A sample of a guide that draws the levels of need.',
      order: 5,
      for: 'everyone' as const,
      levels: true,
      checked: '2026-11-22',
    },
    long,
  ),
  rec(
    'guides',
    'steps-for-workers',
    {
      title: 'Steps for workers',
      summary: 'A sample of a guide with steps for people who work with families.',
      order: 40,
      for: 'professional' as const,
      urgent: true,
      steps: [
        { title: 'Notice', text: `**You:** ${long}\n\n**Write down:** what you saw.`, services: ['everything'] },
        { title: 'Talk', text: long, services: ['through-others'] },
      ],
      checked: '2026-11-22',
    },
    long,
  ),
];

export const sampleSources: Sources = {
  pageNames: [{ page: '/topics/', name: 'All topics' }],
  documents: [
    {
      id: 'sample-plan',
      title: 'The Sample Plan',
      publisher: 'The Sample Partnership',
      date: '2020',
      url: 'https://www.example.org/plan',
      note: 'A sample of a note: it is of 2020.',
      sections: [
        {
          id: 'part-1',
          title: '1. What it is about',
          facts: [
            { what: 'One fact', kind: 'outcome', pages: ['/guides/what-it-is/#a-heading', '/topics/'] },
            { what: 'Another fact', pages: ['/services/everything/'] },
            { what: 'A quotation', leftOut: 'No names stand here' },
          ],
        },
      ],
    },
  ],
};
