/**
 * A county that never changes, as a folder of content, for pictures and names that must come out the same whatever editors
 * write: each kind of service, guide and page once. Nothing in it is true; numbers are Ofcom's for fiction.
 */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/commands/settings.ts';
import type { Service } from '../../src/model/service.ts';
import type { ContentRecords, Rec } from '../../src/records/types.ts';
import { writeContentFolder } from './content-folder.ts';
import { rec, records, service } from './records.ts';
import { sampleLanguages } from './sample-languages.ts';
import { sampleLevelGuide } from './sample-level-guide.ts';
import { samplePathway, sampleSources, sampleThresholds } from './sample-sources.ts';
import { sampleOutcomes } from './sample-outcomes.ts';

/** The day that the sample county is built on. */
export const SAMPLE_DAY = '2026-11-24';

const source = [{ url: 'https://www.example.org/' }];
const long = 'Lorem ipsum is not for families: these words only stand for what a service says about itself. ';

const services: Rec<Service>[] = [
  service(
    'everything',
    {
      name: 'Everything Known',
      summary: 'A sample that states all that can be stated: ages, times, two places, a cost and a wait.',
      topics: ['feelings', 'school'],
      levelsOfNeed: ['universal', 'targeted'],
      eligibility: {
        minimumAge: 5,
        maximumAge: 18,
        maximumAgeWithDisability: 25,
        criteria: ['You live in the county'],
      },
      areas: ['north-northamptonshire', 'west-northamptonshire'],
      access: [
        {
          for: 'family',
          who: ['parent-carer', 'young-person'],
          route: 'phone',
          value: '01632 960123',
          detail: 'Ring and ask for a first talk',
          hours: 'Monday to Friday, 9am to 5pm',
          needs: ['your child’s date of birth', 'the name of the school'],
          next: 'Someone rings you back within five working days.',
        },
        { for: 'family', route: 'drop-in', detail: 'Come to the hall' },
        {
          for: 'professional',
          who: ['school', 'gp'],
          route: 'online-form',
          value: 'https://www.example.org/refer',
          needs: ['consent of the family'],
          next: 'You hear within ten working days.',
        },
      ],
      referral: {
        consent: 'A parent has to agree.',
        needs: ['A form, filled in'],
        exclusions: ['Anybody who is not a sample'],
        next: 'A sample panel reads it.',
        by: 'Within a week',
        ifDeclined: 'They say who else can help.',
      },
      waiting: 'Two weeks in October 2026.',
      cost: { kind: 'free', detail: 'Free for everyone' },
      contact: {
        phone: '01632 960123',
        text: '07700 900123',
        email: 'hello@example.org',
        website: 'https://www.example.org',
      },
      sessions: [
        {
          place: 'hall',
          opening: [{ days: ['monday', 'thursday'], opens: '10:00', closes: '12:00', termTimeOnly: true }],
        },
        { place: 'hub', hours: 'Fridays after school', note: 'Ring the bell at the side' },
      ],
      languages: ['pl'],
      facilities: ['step-free'],
      accessNotes: ['A quiet room'],
    },
    long.repeat(4),
  ),
  service('little', {
    name: 'Little Known',
    summary: 'A sample of which nobody states an age, a cost or a time.',
    topics: ['feelings'],
    areas: ['northamptonshire'],
    contact: { website: 'https://www.example.org/little' },
    assurance: {
      checked: '2026-11-22',
      by: 'The editors',
      confidence: 'low',
      sources: [{ url: 'https://www.example.org/old', date: '2019' }],
    },
  }),
  service('line', {
    name: 'The Line',
    summary: 'A sample line for the worst night.',
    topics: ['feelings', 'home'],
    urgent: true,
    areas: ['uk'],
    contact: { phone: '01632 960999', text: '60163', textWord: 'SAMPLE' },
    access: [{ for: 'everyone', route: 'phone', value: '01632 960999', hours: 'Day and night' }],
    cost: { kind: 'free' },
  }),
  service('through-others', {
    name: 'A Sample Service With a Long Name That Does Not Fit on One Line of a Phone',
    topics: ['school'],
    levelsOfNeed: ['targeted'],
    eligibility: { fromPregnancy: true, maximumAge: 4 },
    areas: ['west-northamptonshire'],
    contact: undefined,
    access: [{ for: 'professional', who: ['gp'], route: 'professional-referral', detail: 'Your GP asks for you' }],
  }),
  service('old-times', {
    name: 'Old Times Café',
    summary: 'A sample whose days and times are from an older page.',
    topics: ['food', 'feelings'],
    eligibility: { minimumAge: 11 },
    areas: ['corby'],
    timesFrom: '2022-07',
    sessions: [{ place: 'hall', hours: 'Tuesdays 4pm to 6pm' }],
  }),
  service('paused', { name: 'On a Break', topics: ['food'], areas: ['daventry'], status: 'paused' }),
  service('gone', {
    name: 'Gone Now',
    topics: ['food'],
    areas: ['corby'],
    status: 'closed',
    closed: { on: '2026-10-31', instead: ['old-times'] },
  }),
];

const topic = (id: string, name: string, picture: string, door: number, more: object = {}) =>
  rec('topics', id, {
    name,
    when: `When something about ${name.toLowerCase()} is hard.`,
    hint: 'What it covers, in a few words',
    picture,
    door,
    alsoCalled: [name],
    ...more,
  });

function sampleRecords(): ContentRecords {
  const base = records(services);
  const moved = { hall: 'corby', hub: 'daventry', empty: 'corby' } as const;
  return {
    ...base,
    areas: [],
    towns: [],
    languages: sampleLanguages,
    levelGuide: sampleLevelGuide,
    ...sampleOutcomes,
    organisations: [
      ...base.organisations,
      rec('organisations', 'north-northamptonshire-council', { name: 'The Council', type: 'council' }),
      rec('organisations', 'west-northamptonshire-council', { name: 'The Other Council', type: 'council' }),
    ],
    vocabularies: {
      ...base.vocabularies,
      phrases: [{ id: 'hungry', says: ['nothing to eat'], topics: ['food'], try: ['old-times'] }],
      glossary: [
        { id: 'gp', name: 'GP', letters: ['GP'], full: 'family doctor', group: 'Health' },
        { id: 'consent', name: 'Consent', meaning: 'saying yes, when you know to what.', group: 'Getting help' },
      ],
    },
    places: base.places.map((place) => ({
      ...place,
      data: { ...place.data, area: moved[place.id as keyof typeof moved] },
    })),
    topics: [
      topic('feelings', 'Feelings', 'feelings', 1, {
        alsoCalled: ['anxiety'],
        urgent: 'If someone is badly hurt ring 999.',
        urgentServices: ['line'],
        related: ['school'],
        firstStops: ['everything'],
      }),
      topic('school', 'School and learning', 'school', 2),
      topic('home', 'Somewhere to live', 'home', 3),
      topic('food', 'Money and food', 'food', 4),
    ],
    guides: [
      rec(
        'guides',
        'what-it-is',
        {
          title: 'What is this?',
          summary: 'A sample guide with a list, a link and a service.',
          order: 1,
          for: 'everyone' as const,
          services: ['everything'],
          checked: '2026-11-22',
          sources: source,
        },
        `${long}\n\n## A heading\n\n- one\n- two, with a [link](/urgent/)\n\n> Something to read out.\n`,
      ),
      rec(
        'guides',
        'step-by-step',
        {
          title: 'One step after the other',
          summary: 'A sample journey of two steps.',
          order: 2,
          for: 'family' as const,
          topics: ['school'],
          urgent: true,
          steps: [
            { title: 'Talk to someone', text: long, services: ['everything'] },
            {
              title: 'See what else there is',
              text: long,
              search: { words: 'See help with school', topic: 'school', ages: [9] },
            },
          ],
          ifRefused: { text: long, services: ['line'] },
          checked: '2026-11-22',
        },
        long,
      ),
      rec(
        'guides',
        'words-we-use',
        {
          title: 'Words we use',
          summary: 'A sample list of words.',
          order: 3,
          for: 'everyone' as const,
          glossary: true,
          checked: '2026-11-22',
        },
        long,
      ),
      rec(
        'guides',
        'not-seen',
        {
          title: 'A page nobody should see you read',
          summary: 'A sample of a page about harm, with a simple version.',
          order: 4,
          for: 'family' as const,
          sensitive: true,
          neutralTitle: 'Support at home',
          urgent: true,
          simple: [
            {
              title: 'Who can help?',
              lines: [
                { picture: 'danger' as const, text: 'In danger? Ring 999.' },
                { picture: 'phone' as const, text: 'You can ring and talk.', service: 'line' },
              ],
            },
          ],
          checked: '2026-11-22',
        },
        `${long}\n\n## What you can do\n\n- go out of the room\n- ring\n`,
      ),
      ...samplePathway,
    ],
    docs: [
      rec(
        'docs',
        'about-it',
        { title: 'About it', summary: 'A sample document.', order: 1 },
        `${long}\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n`,
      ),
    ],
    sources: sampleSources,
    site: {
      ...base.site,
      thresholds: sampleThresholds,
      name: 'Early Help Sampleshire',
      county: 'Sampleshire',
      area: 'northamptonshire',
      leaveGuide: 'not-seen',
      tagline: 'Find help for your child, your family or yourself in Sampleshire.',
      urgent: [
        { id: 'emergency', label: 'In danger this minute', hint: 'Police, ambulance or fire', phone: '999' },
        { id: 'day', label: 'Worried about a child', hint: 'In the day', phone: '01632 960001' },
        { id: 'night', label: 'Evenings, nights and weekends', phone: '01632 960002' },
      ],
    },
  };
}

/** Areas and the ground of the map are the real ones: they change with the law, not with a service. */
export function writeSampleCounty(folder: string): void {
  writeContentFolder(folder, sampleRecords());
  for (const kind of ['areas', 'geography', 'levels-of-need'])
    cpSync(join(root, 'content', kind), join(folder, kind), { recursive: true });
  // The guides that the real levels lead to are not in this county.
  for (const file of globSync(join(folder, 'levels-of-need', '*.yml')))
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^guides:.*\n/m, ''));
}
