/** Growth and the forecast are arithmetic; the page of the documents holds no figure of another source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../src/commands/settings.ts';
import { forecast, servicesUntil, type Assumed, type SizeCost } from '../../bench/forecast.ts';
import { exponent, exponents, line } from '../../bench/growth.ts';
import { DOC, scaleDoc } from '../../bench/scale-doc.ts';
import { readScale, withSite, type SiteRun } from '../../bench/scale-results.ts';

const at = (services: number, cost: number) => ({ services, cost });

describe('growth', () => {
  test('is 1 where twice the services cost twice as much, and 2 where they cost four times', () => {
    expect(exponent(at(100, 3), at(200, 6))).toBeCloseTo(1);
    expect(exponent(at(100, 3), at(1000, 300))).toBeCloseTo(2);
    expect(exponents([at(1, 1), at(10, 10), at(100, 1000)]).map((one) => one?.toFixed(1))).toEqual([
      undefined,
      '1.0',
      '2.0',
    ]);
  });
  test('has a fixed part and one for each service', () => {
    expect(line([at(1000, 30), at(100, 12), at(500, 0)])).toEqual({ fixed: 10, each: 0.02 });
    expect(line([at(100, 1), at(200, 5)]).fixed).toBe(0);
    expect(() => line([at(5, 1), at(5, 2)])).toThrow('two sizes');
    expect(servicesUntil(50, [at(100, 12), at(1000, 30)])).toBe(2000);
    expect(servicesUntil(5, [at(100, 12), at(1000, 30)])).toBe(0);
  });
});

describe('the forecast', () => {
  const size = (services: number): SizeCost => ({
    services,
    cpuSeconds: 60 + services * 0.06,
    peakMemoryMb: 1000,
    files: 100 + services * 10,
    bytes: services * 1e6,
  });
  const assumed: Assumed = {
    ...{ ciPerMinute: 0.01, ciJobsAtOnce: 3, ciMinutesAround: 1.5, trafficPerGb: 0.1, storagePerGb: 0.5 },
    ...{ visitsAMonth: 1000, pagesAVisit: 4, firstVisits: 0.5, searchingVisits: 0.25, changedADay: 0.5 },
  };
  const sent = { page: 10_000, assets: 100_000, finder: 40_000 };
  const seen = forecast([size(100), size(2000)], sent, { authorities: 10, services: 10_000 }, assumed);

  test('pays each build by the whole minute, and waits for free machines', () => {
    expect(seen.servicesEach).toBe(1000);
    expect(seen.minutesEach).toBeCloseTo(2);
    expect(seen.minutesAll).toBe(40);
    expect(seen.clockMinutesAll).toBe(16);
    expect(seen.dollarsAll).toBeCloseTo(0.4);
    expect(seen.minutesAMonth).toBe(600);
  });
  test('adds up files and bytes, and what visitors load', () => {
    expect(seen.files).toBeCloseTo(101_000);
    expect(seen.bytes).toBeCloseTo(1e10);
    expect(seen.storageDollarsAMonth).toBeCloseTo(5);
    expect(seen.trafficBytesAMonth).toBe(1000 * (40_000 + 50_000 + 10_000));
    expect(seen.inOne.minutes).toBeCloseTo(11);
  });
});

test('a run of a size takes the place of the one before', () => {
  const run = (services: number, files: number) => ({ services, files }) as SiteRun;
  expect(withSite([run(200, 1), run(2000, 1)], run(200, 2))).toEqual([run(200, 2), run(2000, 1)]);
});

test('the page says what the results say, and nothing else', () => {
  const results = readScale()!;
  expect(readFileSync(join(root, DOC), 'utf8')).toBe(scaleDoc(results));
});
