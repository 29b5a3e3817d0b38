import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import type { Warning } from '../../../src/model/vocabulary.ts';
import { urgentView } from '../../../src/features/urgent/urgent-view.ts';
import { records, service, TODAY } from '../../support/records.ts';

const warning = (id: string, services: string[]): Warning => ({
  id,
  says: [id],
  title: `Title ${id}`,
  text: 'Ring 999.',
  services,
});

function view(warnings: Warning[], ...services: ReturnType<typeof service>[]) {
  const given = records(services);
  return urgentView(buildCatalogue({ ...given, vocabularies: { ...given.vocabularies, warnings } }, TODAY));
}

describe('the urgent page', () => {
  test('puts the first service of a warning first and the others below it', () => {
    const { groups } = view([warning('w', ['b', 'a'])], service('a'), service('b'));
    expect(groups).toHaveLength(1);
    expect(groups[0]!.first).toMatchObject({ id: 'b', phone: '0300 126 1000', href: '/services/b/' });
    expect(groups[0]!.others.map(({ id }) => id)).toEqual(['a']);
  });
  test('leaves out a service that is not open, and a group that has none left', () => {
    const { groups } = view(
      [warning('w', ['gone', 'here']), warning('none', ['gone'])],
      service('gone', { status: 'paused' }),
      service('here'),
    );
    expect(groups.map(({ id, first }) => [id, first.id])).toEqual([['w', 'here']]);
  });
  test('lists every urgent service that no group names', () => {
    const { rest } = view(
      [warning('w', ['a'])],
      service('a', { urgent: true }),
      service('b', { urgent: true }),
      service('c'),
    );
    expect(rest.map(({ id }) => id)).toEqual(['b']);
  });
  test('says what to press after dialling, and falls back to a text, then to a website', () => {
    const { groups } = view(
      [warning('w', ['phone', 'text', 'web'])],
      service('phone', { access: [{ for: 'everyone', route: 'phone', value: '0300 126 1000', detail: 'Press 2' }] }),
      service('text', { contact: { text: '85258', textWord: 'SHOUT', website: 'https://www.example.org' } }),
      service('web', { contact: { website: 'https://www.example.org/x' }, hours: 'Day and night' }),
    );
    const [{ first, others }] = groups as [(typeof groups)[number]];
    expect(first.then).toBe('Press 2');
    expect(others[0]).toMatchObject({ text: { number: '85258', word: 'SHOUT' } });
    expect(others[0]).not.toHaveProperty('website');
    expect(others[1]).toMatchObject({ website: { text: 'example.org' }, hours: 'Day and night' });
  });
});
