/** The drawn map: shapes, names that do not meet, pins that do not hide one another. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sharedLines } from '../../../src/features/map/boundary.ts';
import { builtUp, sectorsOf } from '../../../src/features/map/built-up.ts';
import { clipRing, overlaps, within } from '../../../src/features/map/clip.ts';
import { highlight } from '../../../src/features/map/highlight.ts';
import { boxOf, freeSpot, placeLabels } from '../../../src/features/map/labels.ts';
import { shapesOf } from '../../../src/features/map/outline.ts';
import { halfWidth, labelOf, mergePins, pinBox, pinText } from '../../../src/features/map/pins.ts';
import { drawMap } from '../../../src/features/map/static-map.ts';
import { dotsPath, linePath } from '../../../src/features/map/svg-path.ts';
import type { PeopledTown } from '../../../src/features/map/towns.ts';

const geography = 'content/geography';
const { towns } = parse(readFileSync(`${geography}/towns.yml`, 'utf8')) as {
  towns: (PeopledTown & { area: string })[];
};
const shapes = shapesOf(readFileSync(`${geography}/outline.geojson`, 'utf8'));
const built = builtUp(towns, sectorsOf(readFileSync(`${geography}/sectors.csv`, 'utf8')));
const ground = { shapes, towns, built, county: 'Northamptonshire', size: 'panel' as const };

describe('outlines', () => {
  test('both councils, and the line between them once', () => {
    expect(shapes.map(({ area }) => area)).toEqual(['north-northamptonshire', 'west-northamptonshire']);
    const lines = sharedLines(shapes);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.length).toBeGreaterThan(20);
  });

  test('polygons in many parts are read too, and features without an id are not', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const features = [
      { id: 'a', geometry: { type: 'MultiPolygon', coordinates: [[ring], [ring]] } },
      { geometry: { type: 'Polygon', coordinates: [ring] } },
    ];
    const read = shapesOf(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(read.map(({ area, name, rings }) => [area, name, rings.length])).toEqual([['a', 'a', 2]]);
  });

  test('a shape is cut to the window', () => {
    const square = [
      { x: -10, y: -10 },
      { x: 50, y: -10 },
      { x: 50, y: 50 },
      { x: -10, y: 50 },
    ];
    const box = { left: 0, top: 0, right: 20, bottom: 20 };
    expect(clipRing(square, box)).toHaveLength(4);
    expect(clipRing(square, box).every(({ x, y }) => x >= 0 && x <= 20 && y >= 0 && y <= 20)).toBe(true);
    expect(clipRing(square, { left: 60, top: 0, right: 80, bottom: 20 })).toEqual([]);
  });

  test('paths are short and do not drift', () => {
    const steps = Array.from({ length: 31 }, (_, index) => ({ x: index / 3, y: 0.04 }));
    const d = linePath(steps, true);
    expect(d.startsWith('M0 0l1 0')).toBe(true);
    expect(d.endsWith('z')).toBe(true);
    const across = [...d.matchAll(/(-?[\d.]+) 0/g)].slice(1).reduce((sum, [, step]) => sum + Number(step), 0);
    expect(across).toBeCloseTo(10, 5);
    expect(dotsPath([{ x: 1.25, y: -0.5 }])).toBe('M1.3-.5h0');
  });
});

describe('names', () => {
  test('the first in order is written; one without room goes elsewhere or is left out', () => {
    const at = { x: 100, y: 100, radius: 12, size: 14 };
    const labels = placeLabels(
      ['Kettering', 'Rothwell', 'Desborough', 'Broughton', 'Geddington'].map((name) => ({ ...at, name })),
      [],
    );
    expect(labels.map(({ name }) => name)).toEqual(['Kettering', 'Rothwell', 'Desborough', 'Broughton']);
    expect(labels.map(({ anchor }) => anchor)).toEqual(['middle', 'middle', 'start', 'end']);
  });

  test('a name stays in the frame and off what is taken', () => {
    const frame = { left: 0, top: 0, right: 110, bottom: 60 };
    const corner = { name: 'Northampton', x: 4, y: 30, radius: 3, size: 14 };
    const [label] = placeLabels([corner], [], frame);
    expect(label!.anchor).toBe('start');
    expect(placeLabels([corner], [frame], frame)).toEqual([]);
  });

  test('a council finds the free spot nearest to its middle', () => {
    const frame = { left: 0, top: 0, right: 300, bottom: 300 };
    const taken = { left: 120, top: 120, right: 180, bottom: 180 };
    const spot = freeSpot('North', 12, { x: 150, y: 150 }, [taken], frame)!;
    expect(overlaps(boxOf(spot), taken)).toBe(false);
    expect(freeSpot('North', 12, { x: 150, y: 150 }, [frame], frame)).toBeUndefined();
  });

  test.for([
    ['the whole county', []],
    ['one place', [{ latitude: 52.3984, longitude: -0.7257, number: 1, label: 'Kettering Library' }]],
    [
      'places in two towns',
      [
        { latitude: 52.3984, longitude: -0.7257, number: 1, label: 'Kettering Library' },
        { latitude: 52.488, longitude: -0.7045, number: 2, label: 'The Cube' },
      ],
    ],
  ] as const)('on %s no name meets another or a pin, and all are in the picture', ([, pins]) => {
    const drawing = drawMap({ ...ground, pins })!;
    const frame = { left: 0, top: 0, right: drawing.width, bottom: drawing.height };
    const boxes = [...drawing.names.map(({ label }) => boxOf(label)), ...drawing.pins.map(pinBox)];
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
    }
    expect(drawing.names.every(({ label }) => within(boxOf(label), frame))).toBe(true);
    expect(drawing.names.length).toBeGreaterThan(2);
  });

  test('the whole county names its four large towns and both councils, the same each time', () => {
    const drawing = drawMap({ ...ground, pins: [] })!;
    const named = (kind: string) => drawing.names.filter((name) => name.kind === kind).map(({ label }) => label.name);
    expect(named('large')).toEqual(['Northampton', 'Kettering', 'Corby', 'Wellingborough']);
    expect(named('council')).toEqual(['North', 'West']);
    expect(drawMap({ ...ground, pins: [] })).toEqual(drawing);
  });

  test('a county without outlines still has its towns, and nothing at all draws nothing', () => {
    const bare = drawMap({ ...ground, shapes: [], pins: [] })!;
    expect(bare.lands).toEqual([]);
    expect(bare.names.length).toBeGreaterThan(3);
    expect(drawMap({ ...ground, shapes: [], towns: [], built: [], pins: [] })).toBeUndefined();
  });
});

describe('pins', () => {
  test.for<[number[], string]>([
    [[], ''],
    [[3], '3'],
    [[2, 1], '1, 2'],
    [[1, 2, 3, 7], '1–3, 7'],
    [[5, 5], '5'],
    [[1, 3, 5, 7, 9], '5 here'],
  ])('%j are written "%s"', ([numbers, text]) => {
    expect(pinText(numbers)).toBe(text);
  });

  test('places on one spot share a pin with both numbers; those apart do not', () => {
    const pins = [
      { x: 50, y: 50, places: 1, numbers: [1] },
      { x: 52, y: 49, places: 1, numbers: [2] },
      { x: 150, y: 90, places: 1, numbers: [3] },
    ];
    expect(mergePins(pins).map(labelOf)).toEqual(['1, 2', '3']);
  });

  test('however many there are, no head hides another', () => {
    const pins = Array.from({ length: 40 }, (_, index) => ({
      x: (index * 37) % 200,
      y: (index * 53) % 200,
      places: 1,
      numbers: [index + 1],
    }));
    const merged = mergePins(pins);
    expect(merged.flatMap(({ numbers }) => numbers).sort((a, b) => a - b)).toEqual(
      pins.flatMap(({ numbers }) => numbers),
    );
    for (const [index, pin] of merged.entries()) {
      const head = {
        ...pinBox(pin),
        left: pin.x - halfWidth(labelOf(pin)) + 3,
        right: pin.x + halfWidth(labelOf(pin)) - 3,
      };
      const hidden = merged.slice(index + 1).filter((other) => {
        const box = pinBox(other);
        return overlaps(
          { ...head, top: head.top + 2, bottom: head.bottom - 8 },
          { left: box.left + 3, right: box.right - 3, top: box.top + 2, bottom: box.bottom - 8 },
        );
      });
      expect(hidden).toEqual([]);
    }
  });

  test('many places without numbers are dots, and all of them are there', () => {
    const pins = towns.slice(0, 30).map(({ name, latitude, longitude }) => ({ label: name, latitude, longitude }));
    const drawing = drawMap({ ...ground, pins })!;
    expect(drawing.pins).toEqual([]);
    expect(drawing.dots.match(/M/g)).toHaveLength(30);
  });
});

test('a district is shown by its council, closer; an area wider than the county by nothing', () => {
  const tree = {
    corby: 'north-northamptonshire',
    'north-northamptonshire': 'northamptonshire',
    northamptonshire: 'england',
  };
  const known = { shapes, towns, tree };
  expect(highlight('corby', known)?.area).toBe('north-northamptonshire');
  expect(highlight('corby', known)?.around.length).toBeGreaterThan(0);
  expect(highlight('north-northamptonshire', known)?.around).toEqual([]);
  expect(highlight('england', known)).toBeUndefined();
  expect(highlight(undefined, known)).toBeUndefined();
});
