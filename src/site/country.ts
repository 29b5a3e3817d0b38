/** Of a build that joins many directories: which there are, where each lies, and whose help is near which postcode. */
import { distanceInMetres, type Point } from '../model/rules/distance.ts';
import type { CountryIndex } from '../model/rules/authority.ts';
import { normalise } from '../model/rules/words.ts';
import { readCountry, type Shard } from '../records/country/read-country.ts';
import { loadContent } from '../records/load.ts';
import { readPostcodeTables, type PostcodeFile } from './postcode-tables.ts';
import { join } from 'node:path';

export interface Authority {
  id: string;
  name: string;
  county: string;
  /** Its first page: '/elmshire/'. */
  href: string;
}

export interface Whole {
  authorities: Authority[];
  index: CountryIndex;
}

/** Help further away than this is no neighbour's: a bus ride with a child. */
const NEAR_METRES = 25_000;

let made: Promise<Whole | undefined> | undefined;

/** Undefined in the build of a single directory, and of an authority's. */
export function wholeCountry(folder = process.env.COUNTRY_DIR): Promise<Whole | undefined> {
  made ??= folder ? makeWhole(readCountry(folder).authorities) : Promise.resolve(undefined);
  return made;
}

export async function makeWhole(shards: readonly Shard[]): Promise<Whole> {
  const all = await Promise.all(
    shards.map(async (shard) => {
      const { site, towns, areas } = await loadContent(shard.content);
      const local = areas.filter(({ data }) => data.parent !== undefined).map(({ data }) => data.name);
      const names = [site.county, ...local, ...towns.flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled])];
      const tables = await readPostcodeTables(join(shard.content, 'geography'));
      return { shard, site, names: names.map(normalise), tables };
    }),
  );
  return {
    authorities: all.map(({ shard, site }) => ({
      id: shard.id,
      name: site.name,
      county: site.county,
      href: shard.base,
    })),
    index: {
      authorities: all.map(({ shard, site }) => ({ id: shard.id, name: site.name })),
      ...byPostcode(all.map(({ tables }) => tables)),
      places: Object.fromEntries(
        [...new Set(all.flatMap(({ names }) => names))]
          .sort()
          .map((name) => [name, all.flatMap(({ names }, at) => (names.includes(name) ? [at] : []))]),
      ),
    },
  };
}

/** How many postcodes of an outcode or a sector lie in an authority. */
const countIn = ([, , , , districts]: PostcodeFile['outcodes'][string]): number =>
  districts.reduce((sum, [, count]) => sum + count, 0);

function byPostcode(tables: readonly PostcodeFile[]): Pick<CountryIndex, 'outcodes' | 'sectors'> {
  const own = ownersOf(tables.map(({ outcodes }) => outcodes));
  const sectors = ownersOf(tables.map((table) => table.sectors));
  const pointsOf = (at: number): Point[] =>
    [...own].flatMap(([, { owners, point }]) => (owners.includes(at) ? [point] : []));
  const points = tables.map((_, at) => pointsOf(at));
  const near = (point: Point, owners: readonly number[]): number[] =>
    points.flatMap((all, at) =>
      !owners.includes(at) && all.some((other) => distanceInMetres(point, other) <= NEAR_METRES) ? [at] : [],
    );
  const fewer = [...sectors].filter(([name, { owners }]) => {
    const outcode = own.get(name.split(' ')[0]!);
    return outcode !== undefined && owners.length < outcode.owners.length;
  });
  return {
    outcodes: Object.fromEntries(
      [...own].map(([name, { owners, point }]) => [name, [owners, near(point, owners)] as const]),
    ),
    sectors: Object.fromEntries(fewer.map(([name, { owners }]) => [name, owners])),
  };
}

/** Each group of postcodes with those that it lies in, most of it first. */
function ownersOf(tables: readonly PostcodeFile['outcodes'][]): Map<string, { owners: number[]; point: Point }> {
  const found = new Map<string, { at: number; count: number; point: Point }[]>();
  tables.forEach((table, at) => {
    for (const [name, row] of Object.entries(table)) {
      const count = countIn(row);
      if (count === 0) continue;
      const point = { latitude: row[0], longitude: row[1] };
      found.set(name, [...(found.get(name) ?? []), { at, count, point }]);
    }
  });
  return new Map(
    [...found]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, all]) => {
        const most = all.sort((one, other) => other.count - one.count);
        return [name, { owners: most.map(({ at }) => at), point: most[0]!.point }];
      }),
  );
}
