/** Where the visitor is, from what they typed: a postcode, a town or village, or an area's name. */
import type { FinderIndex } from '../../catalogue/views/finder-index.ts';
import { areaFit, type AreaFit } from '../../model/rules/area-fit.ts';
import type { Point } from '../../model/rules/distance.ts';
import * as words from '../../words/find-place.ts';
import { HERE } from './here.ts';
import { councilShares, parsePostcode, postcodeLabel, type AreaShare } from '../../model/rules/postcode.ts';
import { normalise } from '../../model/rules/words.ts';

export type Towns = Pick<FinderIndex, 'towns' | 'areas' | 'areaTree' | 'county'>;

export interface KnownPlace {
  label: string;
  /** Undefined for an area that was typed by its name. */
  point?: Point;
  /** How near the truth the point is, in metres. */
  withinMetres: number;
  /** Where the visitor may live, the likeliest first; empty outside the county. */
  areas: readonly AreaShare[];
  /** A kind sentence about what is not sure. */
  note?: string;
  /** It is a postcode: private, and never written to an address by itself. */
  isPostcode: boolean;
  /** It is where the device says that it is: as private. */
  isHere?: true;
}

export type PlaceAnswer = { place: KnownPlace } | { problem: string };

const TOWN_METRES = 2000;

/** Does reading this need the tables of postcodes? They are fetched only then. */
export const needsTables = (typed: string): boolean => typed === HERE || parsePostcode(typed) !== undefined;

/** Looks a postcode up: `postcode-place.ts` and what it loads. `label` is the postcode as it is written. */
export type PostcodePlace = (typed: string, label: string, index: Towns) => PlaceAnswer;

/** Undefined when nothing was typed. `postcodePlace` undefined: it could not be loaded. */
export function findPlace(typed: string, index: Towns, postcodePlace?: PostcodePlace): PlaceAnswer | undefined {
  if (typed.trim() === '') return undefined;
  const parts = parsePostcode(typed);
  if (parts) return postcodePlace ? postcodePlace(typed, postcodeLabel(parts), index) : { problem: words.noPostcodes };
  const wanted = normalise(typed);
  const town = index.towns.find(({ name, alsoCalled }) =>
    [name, ...(alsoCalled ?? [])].some((called) => normalise(called) === wanted),
  );
  if (town) {
    const { name, area, latitude, longitude } = town;
    return {
      place: {
        label: name,
        point: { latitude, longitude },
        withinMetres: TOWN_METRES,
        areas: [{ area, share: 1 }],
        isPostcode: false,
      },
    };
  }
  const area = index.areas.find(({ name, alsoCalled }) =>
    [name, ...(alsoCalled ?? [])].some((called) => normalise(called) === wanted),
  );
  if (area)
    return { place: { label: area.name, withinMetres: 0, areas: [{ area: area.id, share: 1 }], isPostcode: false } };
  return { problem: words.unknownPlace(shorten(typed), example(index)) };
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const example = (index: Towns): string => index.towns[0]?.name ?? index.county;

/** Is it offered where the visitor lives? `all`: wherever in these areas that is; `part`: maybe; `no`: elsewhere only. */
export function placeFit(
  offeredIn: readonly string[],
  areas: readonly AreaShare[],
  index: Pick<FinderIndex, 'areaTree'>,
): AreaFit | undefined {
  if (areas.length === 0) return undefined;
  const fits = areas.map(({ area }) => areaFit(offeredIn, area, index.areaTree));
  if (fits.every((fit) => fit === 'all')) return 'all';
  return fits.every((fit) => fit === 'no') ? 'no' : 'part';
}

/** The smallest area that is sure to be theirs, by name: the district, else the council, else what they typed. */
export function livesIn({ areas, label }: KnownPlace, index: Pick<FinderIndex, 'areas' | 'areaTree'>): string {
  const sure = areas.length === 1 ? areas : councilShares(areas, index.areaTree);
  return (sure.length === 1 ? index.areas.find(({ id }) => id === sure[0]!.area)?.name : undefined) ?? label;
}

/** "2 miles": how exactly the place is known, for words beside distances. Undefined when it is nearer than half a mile. */
export function precisionWords(withinMetres: number): string | undefined {
  const miles = withinMetres / 1609.344;
  if (miles < 0.5) return undefined;
  return words.milesOff(Math.round(miles));
}
