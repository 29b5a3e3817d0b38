/** A record in this project's own form is not trusted for its form: an address of one person stays out, as of every feed. */
import { expect, test } from 'vitest';
import { EXTENSION } from '../../../../src/oruk/objects.ts';
import { planFeed } from '../../../../src/oruk/to-records/plan.ts';
import { day, feed, organization, service } from './made-feed.ts';
import { smallRecords } from './small-records.ts';

const record = {
  ...{ name: 'Theirs', organisation: 'them', summary: 'Help.', topics: ['parenting'], levelsOfNeed: ['universal'] },
  ...{ areas: ['corby'], status: 'active' },
  contact: { phone: '01632 960001', email: 'jane.plumtree@example.org' },
  access: [
    { for: 'everyone', route: 'email', value: 'petronella.smith@example.org' },
    { for: 'everyone', route: 'phone', value: '01632 960002' },
  ],
  assurance: { checked: '2026-10-01', by: 'Their team', sources: [] },
};

const planned = async (given: object) => {
  const them = organization('Them', { [EXTENSION]: { id: 'them', record: { name: 'Them', type: 'charity' } } });
  const item = service('Theirs', {
    organization: them,
    [EXTENSION]: { id: 'theirs', record: { ...record, ...given } },
  });
  const plan = planFeed(feed([item]), { records: await smallRecords(), base: undefined, name: 'next', today: day });
  return plan.items.find(({ kind }) => kind === 'services')!;
};

test('it is left out and told, without being said', async () => {
  const { change, leftOut } = await planned({});
  expect(change!.data.contact).toEqual({ phone: '01632 960001' });
  expect(change!.data.access).toEqual([{ for: 'everyone', route: 'phone', value: '01632 960002' }]);
  expect(leftOut.map(({ field, found }) => [field, found])).toEqual([
    ['access', 'an e-mail address'],
    ['contact.email', 'an e-mail address'],
  ]);
  expect(JSON.stringify([change, leftOut])).not.toMatch(/plumtree|petronella/i);
});

test('a contact with nothing left is none, and an address of a team stays', async () => {
  const alone = await planned({ contact: { email: 'jane.plumtree@example.org' }, access: undefined });
  expect(alone.change!.data.contact).toBeUndefined();
  expect(alone.change!.data.unconfirmedBecause).toContain('how to reach it');
  const team = await planned({ contact: { email: 'Anytown.LibraryPlus@example.gov.uk' }, access: undefined });
  expect(team.change!.data.contact).toEqual({ email: 'Anytown.LibraryPlus@example.gov.uk' });
});
