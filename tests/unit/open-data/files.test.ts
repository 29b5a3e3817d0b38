import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { columns } from '../../../src/features/open-data/columns.ts';
import { servicesCsv, servicesJson, sizeWords } from '../../../src/features/open-data/files.ts';
import { records, service, TODAY } from '../../support/records.ts';

const all = buildCatalogue(
  records([
    service('full', {
      name: '=cmd "x"',
      eligibility: { fromPregnancy: true, minimumAge: 0, maximumAge: 0, criteria: ['one', 'two, three'] },
      contact: { phone: '0300 126 7000', text: '85258', textWord: 'SHOUT', email: 'a@example.org' },
      sessions: [{ place: 'hall' }],
      opening: [{ days: ['monday'], opens: '09:00', closes: '17:00' }],
      urgent: true,
      editorNote: 'kept inside',
    }),
    service('least'),
    service('hidden', { status: 'unconfirmed', unconfirmedBecause: 'nobody answers' }),
  ]),
  TODAY,
);
const lines = servicesCsv(all).slice(1).trimEnd().split('\r\n');
const head = lines[0]!.split(',');

describe('services.csv', () => {
  test('has the heads of the columns and one row a published service', () => {
    expect(head).toEqual(columns.map(({ name }) => name));
    expect(lines).toHaveLength(3);
  });
  test('writes names for ids, several values in one cell, and an age of 0', () => {
    const row = lines.find((line) => line.startsWith('full,'))!;
    expect(row).toContain('"\'=cmd ""x"""');
    expect(row).toContain('"one | two, three"');
    expect(row).toContain('yes,0,0,');
    expect(row).toContain('"The Hall, Corby, NN17 1QG"');
    expect(row).toContain('"Monday, 9am to 5pm"');
    expect(row).toContain('0300 126 7000,85258,SHOUT,a@example.org');
    expect(row).toContain('http://localhost:4321/services/full/');
  });
  test('says nothing of what is kept inside or not confirmed', () => {
    expect(lines.join('\n')).not.toMatch(/kept inside|hidden|nobody answers|secret took/);
  });
});

describe('services.json', () => {
  const data = JSON.parse(servicesJson(all)) as Record<string, unknown> & { services: { page: string }[] };
  test('says whose it is, under what licence, when it was made and how many there are', () => {
    expect(data).toMatchObject({
      title: `${all.site.name}: all services`,
      licence: { name: all.site.licence.content, url: all.site.licence.contentUrl },
      made: TODAY,
      count: 2,
    });
  });
  test('gives full addresses of pages', () => {
    expect(data.services.map(({ page }) => page)).toEqual([
      'http://localhost:4321/services/full/',
      'http://localhost:4321/services/least/',
    ]);
  });
});

test('sizes are kilobytes of 1,000 bytes, and never none', () => {
  expect(sizeWords(1_234_567)).toBe('1,235 kB');
  expect(sizeWords(4000)).toBe('4 kB');
  expect(sizeWords(0)).toBe('1 kB');
});
