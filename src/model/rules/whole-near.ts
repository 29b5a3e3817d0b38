/** Whole postcodes around a point: whose council the device is in, where a site knows every postcode. */
import { distanceInMetres, type Point } from './distance.ts';
import { parsePostcode, type AreaShare, type PostcodeTables } from './postcode.ts';
import { narrowed } from './postcode-lookup.ts';
import { allWhole, type WholePostcodes } from './whole-postcodes.ts';

/** Somewhere without a postcode as near as this nobody lives, and whose postcode is nearest says little. */
const NEAR_METRES = 500;

export interface Around {
  /** Where the device may be, the likeliest first; empty outside all of them. */
  areas: AreaShare[];
  /** Some of the postcodes around lie outside. */
  mayBeOutside: boolean;
}

/**
 * The areas of the postcodes that are as near as the device is sure of itself; of the nearest one where none is.
 * @param withinMetres how sure the device is
 * @returns undefined where no postcode is near
 */
export function areasAround(
  at: Point,
  withinMetres: number,
  whole: WholePostcodes,
  { sectors, whole: source }: Pick<PostcodeTables, 'sectors' | 'whole'>,
): Around | undefined {
  const near: { postcode: string; area?: string; metres: number }[] = [];
  const most = Math.max(withinMetres, NEAR_METRES);
  // A degree of latitude is 111 km: what is further off is not measured.
  const degrees = most / 111_000;
  for (const { outcode, unit, latitude, longitude, area } of allWhole(whole)) {
    if (Math.abs(latitude - at.latitude) > degrees) continue;
    const metres = distanceInMetres(at, { latitude, longitude });
    if (metres <= most) near.push({ postcode: outcode + unit, metres, ...(area !== undefined && { area }) });
  }
  if (near.length === 0) return undefined;
  near.sort((a, b) => a.metres - b.metres);
  const within = near.filter(({ metres }) => metres <= withinMetres);
  const counted = within.length > 0 ? within : near.slice(0, 1);
  const shares = new Map<string, number>();
  for (const { postcode, area } of counted) {
    if (area === undefined) continue;
    const row = sectors[parsePostcode(postcode)?.sector ?? ''];
    for (const { area: own, share } of narrowed(area, row, source?.within ?? {}))
      shares.set(own, (shares.get(own) ?? 0) + share / counted.length);
  }
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0);
  return {
    areas: [...shares].map(([area, share]) => ({ area, share: share / all })).sort((a, b) => b.share - a.share),
    mayBeOutside: counted.some(({ area }) => area === undefined),
  };
}
