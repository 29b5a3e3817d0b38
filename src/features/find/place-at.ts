/** Where the device is, as a place: what is offered there, and how sure that is. Loaded only when the device was asked. */
import { distanceInMetres, type Point } from '../../model/rules/distance.ts';
import { youAtEdge, youOutside } from '../../words/find-county-edge.ts';
import { HERE, type Here } from './here.ts';
import type { KnownPlace, Towns } from './place.ts';
import type { PostcodeTables } from '../../model/rules/postcode.ts';
import type { Whole } from '../../model/rules/postcode-lookup.ts';
import { areasAround } from '../../model/rules/whole-near.ts';

/** A sector's middle may be this far away and the sector still be the visitor's. */
const SECTOR_METRES = 5000;

/**
 * Where the device is. Whose council it is in, the whole postcodes around it say where the site has them; else the district
 * is that of the nearest sector of postcodes, near enough to say what is offered there.
 * Undefined tables: they could not be loaded, and distances are all that is known.
 */
export function placeAt(
  here: Here,
  tables: Pick<PostcodeTables, 'sectors' | 'outcodes' | 'britain' | 'whole'> | undefined,
  index: Towns,
  whole?: Whole,
): KnownPlace {
  const { latitude, longitude, withinMetres } = here;
  const place: KnownPlace = {
    label: HERE.charAt(0).toLowerCase() + HERE.slice(1),
    point: { latitude, longitude },
    withinMetres,
    areas: [],
    isPostcode: false,
    isHere: true,
  };
  if (!tables) return place;
  const around = whole && whole !== 'not-loaded' ? areasAround(here, withinMetres, whole, tables) : undefined;
  if (around) {
    const { areas, mayBeOutside } = around;
    if (areas.length === 0) return { ...place, note: youOutside(index.county) };
    return { ...place, areas, ...(mayBeOutside && { note: youAtEdge(index.county) }) };
  }
  const sector = nearestRow(here, Object.values(tables.sectors));
  const beyond = nearestRow(
    here,
    Object.entries(tables.britain).flatMap(([outcode, point]) => (tables.outcodes[outcode] ? [] : [point])),
  );
  const isOutside =
    !sector ||
    (sector.metres > sector.row[2] &&
      (sector.metres > SECTOR_METRES || (beyond !== undefined && beyond.metres < sector.metres)));
  if (isOutside) return { ...place, note: youOutside(index.county) };
  const [, , , outside, districts] = sector.row;
  const all = districts.reduce((sum, [, count]) => sum + count, 0);
  const note = outside > 0 ? youAtEdge(index.county) : undefined;
  return {
    ...place,
    areas: districts.map(([area, count]) => ({ area, share: count / all })),
    ...(note !== undefined && { note }),
  };
}

function nearestRow<R extends readonly [number, number, ...unknown[]]>(
  from: Point,
  rows: readonly R[],
): { row: R; metres: number } | undefined {
  let best: { row: R; metres: number } | undefined;
  for (const row of rows) {
    const metres = distanceInMetres(from, { latitude: row[0], longitude: row[1] });
    if (!best || metres < best.metres) best = { row, metres };
  }
  return best;
}
