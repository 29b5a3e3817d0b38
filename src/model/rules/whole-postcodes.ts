/**
 * Whole postcodes with their place and council, as the file of `npm run geo:import` holds them. Places are whole numbers of
 * 1/10,000 of a degree (about 10 metres), each as its difference from the one before: that is what makes the file small.
 */
import type { Point } from './distance.ts';
import type { WholeSource } from './postcode.ts';

/**
 * The postcodes of one outcode in order: their last three letters in one text; for each the letter of its area, or one
 * letter for all; latitudes and longitudes.
 */
export type WholeRows = readonly [
  units: string,
  areas: string,
  latitudes: readonly number[],
  longitudes: readonly number[],
];

export interface WholePostcodes {
  /** Ids of areas: "1" stands for the first. "0" is outside all of them. */
  areas: readonly string[];
  outcodes: Readonly<Record<string, WholeRows>>;
}

export interface WholePostcode extends Point {
  /** The last three letters: "9AB". */
  unit: string;
  /** The id of its area; undefined outside all of them. */
  area?: string;
}

/** What stands for outside, then for each area. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** So many areas one file can tell apart. */
export const MOST_AREAS = LETTERS.length - 1;
const UNIT = 3;
const A_DEGREE = 10_000;

/** @param areas those that may occur, at most `MOST_AREAS` */
export function packRows(rows: readonly WholePostcode[], areas: readonly string[]): WholeRows {
  const sorted = [...rows].sort((a, b) => (a.unit < b.unit ? -1 : 1));
  const letters = sorted.map(({ area }) => LETTERS[area === undefined ? 0 : areas.indexOf(area) + 1]!);
  return [
    sorted.map(({ unit }) => unit).join(''),
    new Set(letters).size === 1 ? letters[0]! : letters.join(''),
    differences(sorted.map(({ latitude }) => latitude)),
    differences(sorted.map(({ longitude }) => longitude)),
  ];
}

function differences(degrees: readonly number[]): number[] {
  const whole = degrees.map((each) => Math.round(each * A_DEGREE));
  return whole.map((each, index) => each - (whole[index - 1] ?? 0));
}

/** @param postcode without a space: "AB169CD" */
export function wholePostcode({ areas, outcodes }: WholePostcodes, postcode: string): WholePostcode | undefined {
  const unit = postcode.slice(-UNIT);
  const outcode = postcode.slice(0, -UNIT);
  if (!Object.hasOwn(outcodes, outcode)) return undefined;
  const [units, letters, latitudes, longitudes] = outcodes[outcode]!;
  let at = units.indexOf(unit);
  // "1AB" also stands across the end of one and the beginning of the next.
  while (at % UNIT > 0) at = units.indexOf(unit, at + 1);
  if (at < 0) return undefined;
  const place = at / UNIT;
  const area = areas[LETTERS.indexOf(letters[letters.length === 1 ? 0 : place]!) - 1];
  return {
    unit,
    latitude: sumTo(place, latitudes) / A_DEGREE,
    longitude: sumTo(place, longitudes) / A_DEGREE,
    ...(area !== undefined && { area }),
  };
}

/** Every postcode of the file, without a list of them all being made. */
export function* allWhole({ areas, outcodes }: WholePostcodes): Generator<WholePostcode & { outcode: string }> {
  for (const [outcode, [units, letters, latitudes, longitudes]] of Object.entries(outcodes)) {
    let [latitude, longitude] = [0, 0];
    for (let place = 0; place < latitudes.length; place += 1) {
      latitude += latitudes[place]!;
      longitude += longitudes[place]!;
      const area = areas[LETTERS.indexOf(letters[letters.length === 1 ? 0 : place]!) - 1];
      yield {
        ...{ outcode, unit: units.slice(place * UNIT, (place + 1) * UNIT) },
        ...{ latitude: latitude / A_DEGREE, longitude: longitude / A_DEGREE },
        ...(area !== undefined && { area }),
      };
    }
  }
}

const sumTo = (place: number, all: readonly number[]): number =>
  all.slice(0, place + 1).reduce((sum, each) => sum + each, 0);

/** The folder of the site in which the files are. What is in it never changes: each build has names of its own. */
export const WHOLE_FOLDER = 'data/postcodes';

/** The address of the file that has the postcodes of an outcode; undefined where there is none. */
export function wholeFile({ version, outcodes }: WholeSource, outcode: string): string | undefined {
  if (outcodes === undefined) return `/${WHOLE_FOLDER}/all.${version}.json`;
  return ` ${outcodes} `.includes(` ${outcode} `) ? `/${WHOLE_FOLDER}/${outcode}.${version}.json` : undefined;
}
