import { describe, expect, test } from 'vitest';
import { toFinderIndex } from '../../../src/catalogue/views/finder-index.ts';
import { toPins } from '../../../src/catalogue/views/pin.ts';
import { toSearchRecord } from '../../../src/catalogue/views/search-record.ts';
import { one, service } from '../../support/records.ts';

describe('the finder’s file', () => {
  const { all } = one(
    { sessions: [{ place: 'hall' }], languages: ['pl'] },
    service('area', { areas: ['corby'], sessions: [{ place: 'hub' }] }),
    service('far', { areas: ['uk'] }),
    service('net', { areas: ['county'], online: true }),
    service('gone', { status: 'closed' }),
  );
  const index = toFinderIndex(all);
  test('says how each service is reached', () =>
    expect(Object.fromEntries(index.services.map(({ id, reach }) => [id, reach]))).toEqual({
      it: 'place',
      area: 'area',
      far: 'remote',
      net: 'remote',
    }));
  test('holds each place once, and only places that the map knows', () => {
    expect(index.places).toEqual([
      { id: 'hall', name: 'The Hall', town: 'Corby', latitude: 52.488, longitude: -0.7045 },
    ]);
    expect(index.services.find(({ id }) => id === 'it')?.places).toEqual([0]);
  });
  test('offers the languages in use only', () => expect(index.languages).toEqual([{ id: 'pl', name: 'Polish' }]));
  test('a search record holds the words of the page that the card does not have, each once', () => {
    const { all: bank, it } = one({
      summary: 'Parcels of food.',
      eligibility: { criteria: ['For anyone with a voucher'] },
      access: [
        { for: 'family', route: 'phone', value: '0300 126 1000', needs: ['Your voucher'], next: 'We pack a parcel' },
      ],
    });
    expect(toSearchRecord(it, bank).words).toEqual(['pack', 'voucher']);
  });
  test('pins gather the services of one place', () => {
    const two = one(
      { sessions: [{ place: 'hall' }] },
      service('more', { sessions: [{ place: 'hall' }, { place: 'hub' }] }),
    );
    expect(toPins(two.all.services)).toMatchObject([{ place: 'hall', services: ['it', 'more'] }]);
  });
});
