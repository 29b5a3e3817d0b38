import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { furtherServices, toGuideSteps, toJourneyLinks, toSearchLink } from '../../../src/catalogue/views/journey.ts';
import type { Guide } from '../../../src/model/guide.ts';
import type { Service } from '../../../src/model/service.ts';
import { records, service, TODAY } from '../../support/records.ts';

const step = { title: 'Ask', text: 'Ask them.' };
const guide: Guide = { title: 'A guide', summary: 'S', order: 1, for: 'family', checked: '2026-11-25' };
const journey: Guide = { ...guide, title: 'A wait', order: 2, topics: ['food'], steps: [step, step] };

/** The first way into a service, as a step shows it. */
function wayInto(given: Partial<Service>) {
  const catalogue = buildCatalogue(records([service('it', given)]), TODAY);
  return toGuideSteps({ ...journey, steps: [{ ...step, services: ['it'] }, step] }, catalogue)[0]!.services[0]!.way;
}

test('journeys are the guides that have steps, as links', () => {
  const guides = [
    { id: 'plain', file: 'x', data: guide },
    { id: 'wait', file: 'x', data: journey },
  ];
  expect(toJourneyLinks({ guides })).toEqual([
    { id: 'wait', title: 'A wait', topics: ['food'], href: '/guides/wait/' },
  ]);
});

describe('a step', () => {
  test('shows its services in its own order, and none that closed or is not published', () => {
    const catalogue = buildCatalogue(
      records([
        service('a'),
        service('b'),
        service('shut', { status: 'closed' }),
        service('hidden', { status: 'unconfirmed', unconfirmedBecause: 'No number.' }),
      ]),
      TODAY,
    );
    const steps = toGuideSteps(
      { ...journey, steps: [{ ...step, services: ['b', 'shut', 'hidden', 'a'] }, step] },
      catalogue,
    );
    expect(steps[0]!.services.map(({ card }) => card.id)).toEqual(['b', 'a']);
    expect(steps[1]).toEqual({ ...step, services: [] });
  });
  test('leaves to the foot of the page what no step has named', () =>
    expect(
      furtherServices({
        ...journey,
        services: ['a', 'b', 'c'],
        steps: [{ ...step, services: ['a'] }, step],
        ifRefused: { text: 'x', services: ['c'] },
      }),
    ).toEqual(['b']));
});

test('a service of a step says who it is for, and not where it meets', () => {
  const given: Partial<Service> = {
    eligibility: { minimumAge: 11, maximumAge: 18 },
    areas: ['north'],
    sessions: [{ place: 'hall' }],
  };
  const catalogue = buildCatalogue(records([service('it', given)]), TODAY);
  const [first] = toGuideSteps({ ...journey, steps: [{ ...step, services: ['it'] }, step] }, catalogue);
  expect(first!.services[0]!.who).toBe('Age 11 to 18 · North');
});

describe('the first way in', () => {
  test('is the number, with what to press', () =>
    expect(
      wayInto({
        contact: { phone: '0300 126 1000' },
        access: [{ for: 'everyone', route: 'phone', value: '0300 126 1000', detail: 'Press 2' }],
      }),
    ).toEqual({ link: { kind: 'phone', text: '0300 126 1000', href: 'tel:03001261000' }, words: 'Press 2' }));
  test('is the number to text, with the word to send and no echo of it', () =>
    expect(
      wayInto({
        contact: { text: '85258', textWord: 'SHOUT' },
        access: [{ for: 'family', route: 'text', value: '85258', detail: 'Text SHOUT' }],
      }),
    ).toEqual({ link: { kind: 'text', text: '85258', href: 'sms:85258', word: 'SHOUT' } }));
  test('is what the record says to do, with its link', () =>
    expect(
      wayInto({
        contact: undefined,
        access: [{ for: 'family', route: 'website', value: 'https://www.example.org/x', detail: 'Apply here' }],
      }),
    ).toEqual({
      link: { kind: 'website', text: 'example.org', href: 'https://www.example.org/x' },
      words: 'Apply here',
    }));
  test('is a worker where only workers may refer, in the order of the record', () =>
    expect(
      wayInto({
        contact: { website: 'https://www.example.org' },
        whoCanRefer: ['school', 'gp'],
        access: [{ for: 'professional', route: 'professional-referral', value: 'https://www.example.org/refer' }],
      }),
    ).toEqual({ words: 'Somebody who works with you asks for this: school, GP.' }));
  test('is the website where nothing more is stated', () =>
    expect(wayInto({ contact: { website: 'https://www.example.org' } })).toEqual({
      link: { kind: 'website', text: 'example.org', href: 'https://www.example.org' },
    }));
});

describe('a search', () => {
  const catalogue = buildCatalogue(records([service('it')]), TODAY);
  test('becomes an address of the finder, and a topic without JavaScript', () =>
    expect(toSearchLink({ words: 'See more', topic: 'food', ages: [14] }, catalogue)).toEqual({
      words: 'See more',
      href: '/find/#age=14&topic=food',
      plain: { words: 'All help with: Food', href: '/topics/food/' },
    }));
  test('of words alone leads to the whole offer without JavaScript', () =>
    expect(toSearchLink({ words: 'See more', q: 'rent' }, catalogue)).toMatchObject({
      href: '/find/#q=rent',
      plain: { href: '/find/' },
    }));
});
