/** Which facts a record states: one thing added, one fact known; and old or odd records are read without a fault. */
import { describe, expect, test } from 'vitest';
import { facts, factsOf, type Fact, type Surroundings } from '../../../src/model/rules/known-facts.ts';

const around: Surroundings = {
  place: (id) =>
    ({
      hall: { address: '1 High Street' },
      named: { name: 'Somewhere' },
      open: { hours: 'Mondays' },
      level: { facilities: ['step-free'] },
    })[id],
  inCounty: (area) => area !== 'uk',
};
const bare = { areas: ['corby'] };
const known = (record: object): Fact[] => {
  const states = factsOf(record, around);
  return facts.filter((fact) => states[fact] === 'known');
};

test('of a bare record only its area is known', () => {
  expect(known(bare)).toEqual(['areas']);
  expect(Object.values(factsOf(bare, around)).filter((state) => state === 'unknown')).toHaveLength(facts.length - 1);
});

describe('known by', () => {
  test.for<[fact: Fact, given: object]>([
    ['way-in', { contact: { phone: '01632 960001' } }],
    ['way-in', { contact: { website: 'https://www.example.org' } }],
    ['way-in', { access: [{ for: 'family', route: 'phone', value: '01632 960001' }] }],
    ['ages', { eligibility: { minimumAge: 0 } }],
    ['ages', { eligibility: { fromPregnancy: true } }],
    ['cost', { cost: { kind: 'free' } }],
    ['times', { hours: 'Mondays' }],
    ['times', { opening: [{ days: ['monday'], opens: '09:00', closes: '17:00' }] }],
    ['times', { sessions: [{ place: 'named', hours: 'Mondays' }] }],
    ['times', { sessions: [{ place: 'open' }] }],
    ['times', { access: [{ for: 'family', route: 'phone', hours: 'Mondays' }] }],
    ['address', { sessions: [{ place: 'hall' }] }],
    ['languages', { languages: ['pl'] }],
    ['languages', { languageNotes: ['Interpreters'] }],
    ['access', { facilities: ['step-free'] }],
    ['access', { accessNotes: ['A ramp'] }],
    ['access', { sessions: [{ place: 'level' }] }],
    ['referrers', { whoCanRefer: ['gp'] }],
    ['referrers', { access: [{ for: 'professional', route: 'phone', who: ['gp'] }] }],
    ['next', { access: [{ for: 'family', route: 'phone', next: 'They ring you.' }] }],
    ['next', { referral: { next: 'They write.' } }],
    ['waiting', { waiting: 'A week in 2025.' }],
  ])('%s: %o', ([fact, given]) => {
    expect(known({ ...bare, ...given })).toEqual(facts.filter((one) => one === fact || one === 'areas'));
  });
});

describe('not known by', () => {
  test.for<[given: object]>([
    [{ contact: { textWord: 'HELP' } }],
    [{ eligibility: { criteria: ['Families'] } }],
    [{ cost: { detail: 'Ask' } }],
    [{ sessions: [{ place: 'named' }] }],
    [{ sessions: [{ place: 'nowhere' }] }],
    [{ languages: [] }],
    [{ access: [{ for: 'family', route: 'drop-in' }] }],
  ])('%o', ([given]) => {
    expect(known({ ...bare, ...given })).toEqual(['areas']);
  });
});

describe('not asked for', () => {
  const without = (record: object): Fact[] => {
    const states = factsOf(record, around);
    return facts.filter((fact) => states[fact] === 'not-needed');
  };
  test('online, or from outside the county with no place in it: no door', () => {
    expect(without({ ...bare, online: true })).toEqual(['address', 'access']);
    expect(without({ areas: ['uk'] })).toEqual(['address', 'access']);
    expect(without({ areas: ['uk'], sessions: [{ place: 'hall' }] })).toEqual([]);
    expect(without({ areas: ['uk', 'corby'] })).toEqual([]);
  });
  test('a secret address', () => {
    expect(without({ ...bare, confidentialAddress: true })).toEqual(['address']);
  });
});

test.for([
  undefined,
  null,
  'text',
  [],
  { access: 'x', sessions: { place: 1 }, contact: [], areas: 'corby', cost: 'free' },
])('a version that looks otherwise is read without a fault: %o', (record) => {
  expect(Object.keys(factsOf(record, around))).toEqual([...facts]);
});
