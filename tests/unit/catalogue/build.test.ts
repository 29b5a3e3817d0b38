import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { sortName } from '../../../src/catalogue/join.ts';
import { records, service, TODAY } from '../../support/records.ts';

const made = buildCatalogue(
  records([
    service('zeta', { name: 'The Alpha', areas: ['corby'], sessions: [{ place: 'hall' }], partners: ['council'] }),
    service('beta', { name: 'Beta', topics: ['food'], areas: ['uk'] }),
    service('shut', { name: 'Closed one', status: 'closed' }),
    service('secret', { name: 'Not sure', status: 'unconfirmed', unconfirmedBecause: 'No proof.' }),
  ]),
  TODAY,
);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the Catalogue', () => {
  test('publishes what is confirmed, by name without "The"', () =>
    expect(ids(made.services)).toEqual(['zeta', 'beta', 'shut']));
  test('never holds an unconfirmed record, whichever way it is asked', () =>
    expect(JSON.stringify(made)).not.toContain('secret"'));
  test('joins what a service names', () => {
    const [alpha] = made.services;
    expect(alpha?.organisation.data.name).toBe('The Charity');
    expect(ids(alpha?.partners ?? [])).toEqual(['council']);
    expect(alpha?.sessions[0]?.place.data.town).toBe('Corby');
  });
  test('gives an organisation what it runs and what it is a partner in', () => {
    expect(ids(made.organisations.find(({ id }) => id === 'council')?.services ?? [])).toEqual(['zeta']);
  });
  test('leaves out organisations and places that no published service uses', () => {
    expect(ids(made.organisations)).toEqual(['charity', 'council']);
    expect(ids(made.places)).toEqual(['hall']);
  });
  test('gives an area what is offered in it, around it and within it', () => {
    const of = (area: string) => ids(made.areas.find(({ id }) => id === area)?.services ?? []);
    expect(of('corby')).toEqual(['zeta', 'beta', 'shut']);
    expect(of('north')).toEqual(['zeta', 'beta', 'shut']);
    expect(of('daventry')).toEqual(['beta', 'shut']);
  });
  test('sorts areas from wide to small and levels by their order', () => {
    expect(ids(made.areas)).toEqual(['uk', 'county', 'north', 'west', 'corby', 'daventry']);
    expect(ids(made.levels)).toEqual(['universal', 'targeted']);
  });
  test('cannot be changed by a page', () => {
    expect(() => ((made.services[0]!.data as { name: string }).name = 'x')).toThrow(TypeError);
    expect(() => (made.topics as unknown[]).push(1)).toThrow(TypeError);
  });
  test('names the missing record when content slipped past the check', () =>
    expect(() => buildCatalogue(records([service('x', { organisation: 'nobody' })]), TODAY)).toThrow(
      'There is no organisation "nobody". Run "npm run check": it says which record names it.',
    ));
});

test('names sort as people look them up', () =>
  expect(['The Mix', 'A Place', 'Theatre'].map(sortName)).toEqual(['mix', 'place', 'theatre']));
