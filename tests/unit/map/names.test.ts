/** What markers are called, how they follow one another, and the sentences beside the map. */
import { describe, expect, test } from 'vitest';
import { mapAttribution } from '../../../src/features/map/attribution.ts';
import { baseLayer } from '../../../src/features/map/base-layer.ts';
import { inOrder, sameShow } from '../../../src/features/map/groups.ts';
import { groupName, nearWords, pinName, serviceCount } from '../../../src/features/map/names.ts';
import { aboutWords, shownWords } from '../../../src/features/map/panel-words.ts';
import { countSentences } from '../../../src/features/map/place-groups.ts';
import type { MapPin } from '../../../src/model/map-messages.ts';

const towns = [
  { name: 'Kettering', latitude: 52.3984, longitude: -0.7257 },
  { name: 'Corby', latitude: 52.488, longitude: -0.7045 },
];

function pin(name: string, town: string | undefined, services: (string | [string, number])[], latitude = 52.4): MapPin {
  return {
    place: name.toLowerCase().replaceAll(' ', '-'),
    name,
    ...(town && { town }),
    latitude,
    longitude: -0.72,
    services: services.map((each) => {
      const [id, number] = typeof each === 'string' ? [each] : each;
      return { id, name: id, href: `/services/${id}/`, ...(number && { number }) };
    }),
  };
}

describe('names', () => {
  test('a pin says its numbers, its place, its town and how many services', () => {
    expect(pinName(pin('Youth Centre', 'Kettering', [['a', 3]]))).toBe('3: Youth Centre, Kettering. 1 service');
    expect(pinName(pin('Kettering Library', 'Kettering', ['a', 'b']))).toBe('Kettering Library. 2 services');
    expect(
      pinName(
        pin('Hub', undefined, [
          ['a', 1],
          ['b', 2],
          ['c', 4],
        ]),
      ),
    ).toBe('1, 2, 4: Hub. 3 services');
  });

  test('a group says how many services it holds, and near which town', () => {
    const pins = [pin('Library', 'Kettering', ['a', 'b']), pin('Hub', 'Kettering', ['b', 'c'])];
    expect(serviceCount(pins)).toBe(3);
    expect(groupName(pins, towns)).toBe('3 services near Kettering: show them');
    expect(groupName([pin('A', 'Corby', ['a']), pin('B', 'Corby', ['a'])], towns)).toBe(
      '1 service at 2 places near Corby: show them',
    );
  });

  test('where the places do not say one town, it is the town nearest to their middle', () => {
    const spread = [
      pin('A', undefined, ['a'], 52.47),
      pin('B', undefined, ['b'], 52.49),
      pin('C', 'Oundle', ['c'], 52.48),
    ];
    expect(nearWords(spread, towns)).toBe('Corby');
    expect(nearWords([pin('A', undefined, ['a'])], [])).toBeUndefined();
    expect(groupName([pin('A', undefined, ['a']), pin('B', undefined, ['b'])], [])).toBe(
      '2 services at 2 places: show them',
    );
  });

  test('the Tab key goes through them in the order of the list, else from north to south', () => {
    const group = (each: MapPin) => ({ latitude: each.latitude, longitude: each.longitude, pins: [each] });
    const numbered = [pin('B', 'X', [['b', 2]]), pin('None', 'X', ['n']), pin('A', 'X', [['a', 1]])].map(group);
    expect(inOrder(numbered).map(({ pins }) => pins[0]!.name)).toEqual(['A', 'B', 'None']);
    const plain = [pin('South', 'X', ['s'], 52.1), pin('North', 'X', ['n'], 52.6)].map(group);
    expect(inOrder(plain).map(({ pins }) => pins[0]!.name)).toEqual(['North', 'South']);
  });

  test('the same message twice moves nothing', () => {
    expect(sameShow({ pins: [pin('A', 'X', ['a'])] }, { pins: [pin('A', 'X', ['a'])] })).toBe(true);
    expect(sameShow({ pins: [pin('A', 'X', ['a'])] }, { pins: [] })).toBe(false);
  });
});

describe('sentences', () => {
  test('say what is on the map and what is not', () => {
    expect(countSentences({ pins: [pin('A', 'X', ['a'])], offMap: 0 })).toEqual(['1 place is on the map.']);
    expect(countSentences({ pins: [], offMap: 2 })).toEqual([
      '0 places are on the map.',
      '2 more places are in the list only: we do not know where on the map they are.',
    ]);
  });

  test('say how well the place searched from is known, and when the list has no place', () => {
    const from = { latitude: 52.4, longitude: -0.7, label: 'NN16', withinMetres: 1700 };
    expect(aboutWords({ pins: [], from })).toBe('“You” is NN16: we know where that is to within about 1 mile.');
    expect(aboutWords({ pins: [] })).toBe('');
    expect(shownWords({ pins: [] }, true)).toBe('Nothing in this list has a place that we know.');
    expect(shownWords({ pins: [pin('A', 'X', ['a'])] }, true)).toContain('1 place on the map.');
  });

  test('the attribution under a map is what speaks of a map; all of it when nothing does', () => {
    const lines = ['Contains OS data © Crown copyright.', 'Place names: GeoNames (CC BY 4.0).', 'Typeface: Cabin.'];
    expect(mapAttribution(lines)).toEqual(lines.slice(0, 2));
    expect(mapAttribution(['Typeface: Cabin.'])).toEqual(['Typeface: Cabin.']);
  });
});

test('the ground: short names, the largest town first, four decimals', () => {
  const ring = [
    { latitude: 52, longitude: -1 },
    { latitude: 52, longitude: 0 },
    { latitude: 53, longitude: 0 },
    { latitude: 52, longitude: -1 },
  ];
  const shape = { area: 'north', name: 'North Sussex', rings: [ring] };
  const made = baseLayer(
    [shape],
    [...towns, { ...towns[0]!, name: 'Big', population: 9, latitude: 52.123456 }],
    [],
    'Sussex',
  );
  expect(made.areas[0]).toMatchObject({ id: 'north', name: 'North', at: [52.3333, -0.3333] });
  expect(made.towns.map(([name]) => name)).toEqual(['Big', 'Corby', 'Kettering']);
  expect(made.towns[0]![1]).toBe(52.1235);
});
