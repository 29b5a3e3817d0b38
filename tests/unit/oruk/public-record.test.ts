/** What of a record may leave the house. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/model/place.ts';
import { serviceSchema, type Service } from '../../../src/model/service.ts';
import { publicBody, publicRecord } from '../../../src/oruk/public-record.ts';
import { service } from '../../support/records.ts';

const inside: Partial<Service> = {
  editorNote: 'inside: ring Ann',
  readingNote: 'inside: hard words',
  assurance: {
    ...{ checked: '2026-11-22', by: 'The editors', owner: 'The hub', confidence: 'low', reviewMonths: 3 },
    sources: [
      {
        url: 'https://www.example.org/',
        date: '2025',
        took: 'inside: phone',
        dateNote: 'inside: guessed',
        copyOf: 'inside',
      },
      { evidence: 'third-party copy', copyOf: 'inside', date: '2020' },
    ],
  },
};

describe('the public record of a service', () => {
  test('is the record without what is kept inside, in the same words and order', () => {
    const { data } = service('it', {
      ...inside,
      eligibility: { minimumAge: 5, criteria: ['You live here'] },
      urgent: true,
    });
    const open = publicRecord('services', data);
    const { editorNote: _note, readingNote: _reading, ...rest } = data;
    expect(open).toEqual({
      ...rest,
      assurance: {
        ...{ checked: '2026-11-22', by: 'The editors', owner: 'The hub', reviewMonths: 3 },
        sources: [{ url: 'https://www.example.org/', date: '2025' }],
      },
    });
    expect(JSON.stringify(open)).not.toMatch(/inside|confidence|evidence/);
    expect(Object.keys(open)).toEqual(Object.keys(data).filter((key) => key in open));
  });

  test('has no sources where all are evidence, and changes nothing of the record itself', () => {
    const { data } = service('it', {
      assurance: { ...inside.assurance!, sources: [{ evidence: 'public register' }] },
    });
    const before = structuredClone(data);
    expect(publicRecord('services', data)).toHaveProperty('assurance', {
      ...{ checked: '2026-11-22', by: 'The editors', owner: 'The hub', reviewMonths: 3 },
    });
    expect(data).toEqual(before);
  });

  test('comes back as a record once somebody says how sure it is', () => {
    const { data } = service('it', { ...inside, hours: 'Monday', opening: [{ opens: '09:00', closes: '24:00' }] });
    const open = publicRecord('services', data) as object as { assurance: object };
    const again = serviceSchema.parse({ ...open, assurance: { ...open.assurance, confidence: 'low' } });
    expect(publicRecord('services', again)).toEqual(open);
  });
});

describe('a secret address', () => {
  const secret: Partial<Service> = {
    confidentialAddress: true,
    where: 'Behind the station',
    sessions: [{ place: 'hall', note: 'Ring the bell' }],
    access: [
      { for: 'everyone', route: 'drop-in', value: '1 Hidden Lane, NN17 1QG', detail: 'At NN17 1QG' },
      { for: 'everyone', route: 'phone', value: '01632 960001', needs: ['a bag', 'come to nn171qg'] },
    ],
  };

  test('is told by nothing', () => {
    const { data } = service('refuge', secret);
    const open = publicRecord('services', data);
    expect(JSON.stringify(open)).not.toMatch(/station|hall|bell|Lane|NN17|nn17/);
    expect(open.access).toEqual([
      { for: 'everyone', route: 'drop-in' },
      { for: 'everyone', route: 'phone', value: '01632 960001', needs: ['a bag'] },
    ]);
  });

  test('is not in the text either', () => {
    expect(publicBody(service('refuge', secret, 'The house is at NN17 1QG.'))).toBe('');
    expect(publicBody(service('refuge', secret, 'Ring first.\n'))).toBe('Ring first.');
    expect(publicBody(service('club', {}, 'We are at NN17 1QG.'))).toBe('We are at NN17 1QG.');
  });

  test('stays inside wherever in the record a postcode stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('hours', 'waiting', 'whoWillKnow', 'summary', 'name'),
        fc.string(),
        (field, words) => {
          const { data } = service('refuge', { ...secret, [field]: `${words} NN17 1QG` });
          expect(JSON.stringify(publicRecord('services', data))).not.toContain('NN17 1QG');
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });
});

test('of a place and an organisation', () => {
  const place: Place = {
    ...{ name: 'Hall', area: 'corby', kind: 'other', editorNote: 'inside' },
    sources: [{ url: 'https://www.example.org/', took: 'inside' }],
  };
  expect(publicRecord('places', place)).toEqual({
    ...{ name: 'Hall', area: 'corby', kind: 'other', sources: [{ url: 'https://www.example.org/' }] },
  });
  expect(publicRecord('organisations', { name: 'The Charity', type: 'charity', editorNote: 'inside' })).toEqual({
    ...{ name: 'The Charity', type: 'charity' },
  });
});
