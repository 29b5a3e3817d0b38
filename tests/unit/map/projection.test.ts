/** Degrees to a drawing. */
import { describe, expect, test } from 'vitest';
import { firstView } from '../../../src/features/map/view.ts';
import { covers, mapWindow } from '../../../src/features/map/map-window.ts';
import { atLeast, boundsOf, centreOf, fit, mercator, naturalHeight } from '../../../src/features/map/projection.ts';
import { distanceInMetres } from '../../../src/model/rules/distance.ts';

const kettering = { latitude: 52.3984, longitude: -0.7257 };
const corby = { latitude: 52.488, longitude: -0.7045 };
const county = { south: 51.977, west: -1.332, north: 52.644, east: -0.342 };

describe('projection', () => {
  test('is the spherical Mercator that map tiles use', () => {
    const { x, y } = mercator({ latitude: 52, longitude: -1 });
    expect(x * 6_378_137).toBeCloseTo(-111_319.49, 1);
    expect(y * 6_378_137).toBeCloseTo(6_800_125.45, 1);
  });

  test('fits bounds into a box: corners on the padding, north up, east right', () => {
    const height = naturalHeight(county, 340, 12);
    const { at } = fit(county, 340, height, 12);
    const topLeft = at({ latitude: county.north, longitude: county.west });
    const bottomRight = at({ latitude: county.south, longitude: county.east });
    // The height is a whole number of units, so that one side may be a little off its padding.
    expect(topLeft.x).toBeCloseTo(12, 0);
    expect(topLeft.y).toBeCloseTo(12, 0);
    expect(bottomRight.x).toBeCloseTo(328, 0);
    expect(bottomRight.y).toBeCloseTo(height - 12, 0);
    expect(at(corby).y).toBeLessThan(at(kettering).y);
  });

  test('a length on the ground is as long in the drawing as the points are apart', () => {
    const window = atLeast(boundsOf([kettering, corby])!, 12_000);
    const { at, units } = fit(window, 340, 340, 40);
    const [a, b] = [at(kettering), at(corby)];
    const drawn = Math.hypot(a.x - b.x, a.y - b.y);
    expect(drawn / units(distanceInMetres(kettering, corby))).toBeCloseTo(1, 2);
  });

  test('the middle of a ring is that of its area, not of its corners', () => {
    const ring = [
      { latitude: 0, longitude: 0 },
      { latitude: 0, longitude: 1 },
      { latitude: 0, longitude: 2 },
      { latitude: 2, longitude: 2 },
      { latitude: 2, longitude: 0 },
      { latitude: 0, longitude: 0 },
    ];
    expect(centreOf(ring)).toEqual({ latitude: 1, longitude: 1 });
  });
});

describe('what a map shows', () => {
  test('no points have no bounds', () => {
    expect(boundsOf([])).toBeUndefined();
    expect(mapWindow([], undefined, [])).toBeUndefined();
  });

  test('one place is shown with 12 km around it', () => {
    const window = mapWindow([kettering], county, [kettering])!;
    const { south, north, west, east } = window;
    const middle = (south + north) / 2;
    const across = distanceInMetres({ latitude: middle, longitude: west }, { latitude: middle, longitude: east });
    const upright = distanceInMetres({ latitude: south, longitude: west }, { latitude: north, longitude: west });
    expect(across / 12_000).toBeCloseTo(1, 2);
    expect(upright / 12_000).toBeCloseTo(1, 2);
  });

  test('where no town is near, more is shown until one is', () => {
    const lonely = { latitude: 52.1, longitude: -1.2 };
    const town = { latitude: 52.17, longitude: -1.2 };
    expect(mapWindow([lonely], county, [town])!.north).toBeGreaterThan(town.latitude);
  });

  test('pins all over the county are shown on the whole of it, and a pin beyond it too', () => {
    const far = { latitude: 52.7, longitude: -0.6 };
    const window = mapWindow([{ latitude: 52.0, longitude: -1.2 }, far], county, [])!;
    expect(covers(window, county)).toBe(true);
    expect(window.north).toBe(52.7);
  });

  test('from home: home and what is near, not the far end of the county', () => {
    const pin = (at: { latitude: number; longitude: number }, place: string) => ({
      ...at,
      place,
      name: place,
      services: [],
    });
    const brackley = { latitude: 52.032, longitude: -1.146 };
    const from = { ...kettering, label: 'NN16', withinMetres: 900 };
    const view = firstView({ pins: [pin(corby, 'a'), pin(brackley, 'b')], from }, county, []);
    expect(view.north).toBeGreaterThanOrEqual(corby.latitude);
    expect(view.south).toBeGreaterThan(brackley.latitude);
    expect(firstView({ pins: [] }, county, [])).toEqual(county);
  });
});
