/** What counts as a change of a service, and what does not. */
import { describe, expect, test } from 'vitest';
import { changesBetween, type ChangeKind } from '../../../src/model/rules/changes.ts';

const base = {
  name: 'The Club',
  status: 'active',
  summary: 'A club.',
  areas: ['north'],
  topics: ['food'],
  contact: { phone: '01632 960001', website: 'https://example.org' },
  eligibility: { minimumAge: 5, maximumAge: 11, criteria: ['You live here'] },
  access: [{ for: 'professional', who: ['school'], route: 'phone', value: '01632 960001', detail: 'Ring us' }],
  sessions: [{ place: 'hall', hours: 'Mondays' }],
  cost: { kind: 'free' },
  assurance: { checked: '2026-11-22', by: 'The editors' },
};
const after = (change: object) => changesBetween(base, { ...base, ...change });
const kinds = (change: object): ChangeKind[] => after(change).map(({ kind }) => kind);

test.for<[what: string, change: object, kinds: ChangeKind[]]>([
  ['a closed service', { status: 'closed' }, ['closed']],
  ['a paused one', { status: 'paused' }, ['paused']],
  ['a new name', { name: 'The Den' }, ['name']],
  ['another number', { contact: { ...base.contact, phone: '01632 960002' } }, ['phone']],
  ['an address more', { contact: { ...base.contact, email: 'a@example.org' } }, ['email']],
  ['another word to text', { contact: { ...base.contact, text: '85258', textWord: 'HI' } }, ['text']],
  ['criteria', { eligibility: { ...base.eligibility, criteria: ['You live near'] } }, ['criteria']],
  ['another way in', { access: [...base.access, { for: 'family', route: 'drop-in' }] }, ['routes']],
  ['other times', { sessions: [{ place: 'hall', hours: 'Tuesdays' }] }, ['times']],
  ['another place', { sessions: [{ place: 'hub', hours: 'Mondays' }] }, ['places']],
  ['a cost', { cost: { kind: 'paid', detail: '£2' } }, ['cost']],
  ['a new check', { assurance: { checked: '2026-12-01', by: 'Others' } }, ['checked']],
])('%s', ([, change, expected]) => expect(kinds(change)).toEqual(expected));

test('says who may refer from now on, and where it is offered', () => {
  expect(after({ whoCanRefer: ['gp'] })).toEqual([{ kind: 'referrers', gained: ['gp'] }]);
  expect(after({ areas: ['west'] })).toEqual([{ kind: 'areas', gained: ['west'], lost: ['north'] }]);
});

test('says both ages', () =>
  expect(after({ eligibility: { ...base.eligibility, maximumAge: 18 } })).toEqual([
    { kind: 'ages', ages: { before: { minimumAge: 5, maximumAge: 11 }, after: { minimumAge: 5, maximumAge: 18 } } },
  ]));

describe('nothing is told of', () => {
  test.for<[what: string, change: object]>([
    ['better words', { summary: 'A good club.', access: [{ ...base.access[0], detail: 'Give us a ring' }] }],
    ['internal fields', { editorNote: 'Ring Sam', readingNote: 'x', sensitive: true, neutralTitle: 'Club' }],
    ['another order of keys', { contact: { website: 'https://example.org', phone: '01632 960001' } }],
    ['a day of checking put right', { assurance: { checked: '2026-11-01', by: 'The editors' } }],
  ])('%s', ([, change]) => expect(after(change)).toEqual([]));

  test('a record that is not published, before or after', () => {
    expect(changesBetween(base, { ...base, status: 'unconfirmed' })).toEqual([]);
    expect(changesBetween(base, undefined)).toEqual([]);
    expect(changesBetween(undefined, { ...base, status: 'unconfirmed' })).toEqual([]);
  });
});

test('a record is new when it is first published, however long it lay there', () => {
  expect(changesBetween(undefined, base)).toEqual([{ kind: 'added' }]);
  expect(changesBetween({ ...base, status: 'unconfirmed' }, base)).toEqual([{ kind: 'added' }]);
  expect(changesBetween({ ...base, status: 'paused' }, base)).toEqual([{ kind: 'reopened' }]);
});

test.for([null, 7, 'text', [], { status: 'active', access: 'x', contact: 3, sessions: [null], areas: {} }])(
  'an old record of any form is read without a fault: %j',
  (given) => {
    expect(() => [changesBetween(given, base), changesBetween(base, given)]).not.toThrow();
  },
);
