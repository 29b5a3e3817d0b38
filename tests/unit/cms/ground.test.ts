/** The drawing beside the form of a place. */
import { expect, test } from 'vitest';
import { drawingOf, type Ground } from '../../../src/cms/ground.ts';

/** A square of one degree, 52 to 53 north, -1 to 0 east, with a hole in its middle. */
const ring = (low: number, high: number): [number, number][] => [
  [52 + low, -1 + low],
  [52 + low, -1 + high],
  [52 + high, -1 + high],
  [52 + high, -1 + low],
  [52 + low, -1 + low],
];
const ground: Ground = {
  areas: [{ rings: [ring(0, 1), ring(0.4, 0.6)] }],
  towns: [
    ['Northwold', 52.9, -0.9, 200],
    ['Southmere', 52.1, -0.1, 100],
  ],
};

test('a pin in the county lies between its edges, north above south and east right of west', () => {
  const { width, height, pin, towns, areas } = drawingOf(ground, { latitude: 52.8, longitude: -0.8 });
  expect(pin).toMatchObject({ isInside: true, nearest: { name: 'Northwold' } });
  expect(pin!.nearest!.metres).toBeGreaterThan(10_000);
  expect(pin!.nearest!.metres).toBeLessThan(15_000);
  const [north, south] = towns;
  expect(north!.y).toBeLessThan(south!.y);
  expect(north!.x).toBeLessThan(south!.x);
  for (const { x, y } of [...towns, pin!]) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
  expect(areas).toHaveLength(1);
  expect(areas[0]!.match(/M/g)).toHaveLength(2);
});

test('a hole is outside, and so is a pin with its numbers the wrong way round, which is drawn all the same', () => {
  expect(drawingOf(ground, { latitude: 52.5, longitude: -0.5 }).pin!.isInside).toBe(false);
  const { pin, width } = drawingOf(ground, { latitude: -0.8, longitude: 52.8 });
  expect(pin!.isInside).toBe(false);
  expect(pin!.x).toBeLessThan(width);
});

test('without coordinates there is the county alone', () => {
  expect(drawingOf(ground, undefined).pin).toBeUndefined();
  expect(
    drawingOf({ areas: ground.areas, towns: [] }, { latitude: 52.2, longitude: -0.9 }).pin!.nearest,
  ).toBeUndefined();
});
