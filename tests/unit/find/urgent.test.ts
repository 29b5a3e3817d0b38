/** The box above the results: words of danger, whatever their endings, and nothing that only looks like them. */
import { describe, expect, test } from 'vitest';
import { urgentFor } from '../../../src/features/find/urgent.ts';
import { entry, find, lexiconOf } from './made.ts';

const line = entry({ id: 'line', name: 'The Line', phone: { value: '0800 1111' }, text: '85258' });
const refuge = entry({ id: 'refuge', name: 'Refuge' });
const warning = (title: string, says: string[], services = ['line']) => ({ says, title, text: 'Ring.', services });
const lexicon = lexiconOf([line, refuge], {
  warnings: [
    warning('Life', ["don't want to live", 'suicide', 'kill myself'], ['line', 'gone']),
    warning('Safe', ['hits me', 'beaten up', 'threatens me'], ['refuge', 'line']),
    warning('Touched', ['touched me', 'grooming']),
    warning('Weapon', ['weapon', 'carries knife']),
  ],
});
const titles = (typed: string): string[] => urgentFor(typed, lexicon).map(({ title }) => title);

describe('the urgent box', () => {
  test('says what to do and who to ring or text, in order, without services that are gone', () => {
    expect(urgentFor('suicide', lexicon)).toEqual([
      {
        title: 'Life',
        text: 'Ring.',
        services: [{ id: 'line', name: 'The Line', href: '/services/line/', phone: '0800 1111', text: '85258' }],
      },
    ]);
    expect(urgentFor('he hits me', lexicon)[0]?.services.map(({ id }) => id)).toEqual(['refuge', 'line']);
  });

  test.for<[typed: string, title: string]>([
    ['I don’t want to live', 'Life'],
    ['i DONT want to live any more', 'Life'],
    ["she says she don't want to live", 'Life'],
    ['he keeps hitting me', 'Safe'],
    ['my brother hit me', 'Safe'],
    ['HE HITS ME!!!', 'Safe'],
    ['he beats up on me, i was beaten up', 'Safe'],
    ['threatened me', 'Safe'],
    ['threatening me again', 'Safe'],
    ['uncle touching me', 'Touched'],
    ['killing myself', 'Life'],
    ['carrying a knife', 'Weapon'],
    // Small words may stand between, two at most.
    ['carries the very knife', 'Weapon'],
    ['weapon', 'Weapon'],
    ['  suicide  ', 'Life'],
  ])('"%s": %s', ([typed, title]) => {
    expect(titles(typed)).toContain(title);
  });

  test.for([
    '',
    '   ',
    '?!',
    'where to live',
    'hits up the out me',
    'me hits',
    'want to live in Alton',
    'hit by a car',
    'she hits the ball to me',
    'white meat',
    'weaponise',
    'suicidology',
    'kill time myself',
    'knife skills',
    'touch typing',
  ])('nothing for "%s"', (typed) => {
    expect(titles(typed)).toEqual([]);
  });

  test('two boxes at most, in the order of the list and not of the words', () => {
    expect(titles('weapon, grooming, hits me, suicide')).toEqual(['Life', 'Safe']);
    expect(titles('weapon and grooming')).toEqual(['Touched', 'Weapon']);
    expect(titles('suicide suicide suicide')).toEqual(['Life']);
  });

  test('a misspelt word is read before danger is looked for', () => {
    const services = [line, refuge];
    const { urgent } = find(services, { q: 'thinking about suicied' }, undefined, lexicon.index);
    expect(urgent.map(({ title }) => title)).toEqual(['Life']);
  });

  test('it takes nothing away from the results, and who to ring is among them', () => {
    const services = [line, refuge, entry({ id: 'group', name: 'Live music group', topics: ['mental-health'] })];
    const found = find(services, { q: "don't want to live" });
    expect(found.urgent).toHaveLength(1);
    expect(found.results.results.map(({ entry: { id } }) => id)).toEqual(expect.arrayContaining(['line', 'group']));
  });
});
