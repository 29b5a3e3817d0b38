/** Makes the drawing of a map: pure, from shapes, towns and pins to what stands in the SVG. */
import type { Point } from '../../model/rules/distance.ts';
import { sharedLines } from './boundary.ts';
import type { Circle } from './built-up.ts';
import { clipLine, clipRing, holds, type Box } from './clip.ts';
import { boxOf, freeSpot, placeLabels, type Label } from './labels.ts';
import { covers, mapWindow } from './map-window.ts';
import type { Shape } from './outline.ts';
import { labelOf, mergePins, pinBox, type DrawnPin } from './pins.ts';
import { boundsOf, centreOf, fit, naturalHeight, type Bounds, type Fitted, type XY } from './projection.ts';
import { dotsPath, linePath } from './svg-path.ts';
import { blobRadius, byPeople, isLarge, type PeopledTown } from './towns.ts';

export interface MapPinInput extends Point {
  number?: number;
  label: string;
}

export interface Drawing {
  width: number;
  height: number;
  lands: { area: string; d: string }[];
  /** Where two councils meet. */
  folds: string[];
  /** Towns as dots of so many units across. */
  blobs: { across: number; d: string }[];
  names: { label: Label; kind: 'large' | 'small' | 'council' }[];
  pins: (DrawnPin & { text: string })[];
  /** Many places without numbers are dots: pins would hide the towns. */
  dots: string;
}

export interface DrawingInput {
  shapes: readonly Shape[];
  towns: readonly PeopledTown[];
  /** Where people live. */
  built: readonly Circle[];
  pins: readonly MapPinInput[];
  /** The part to show instead of what the pins ask for. */
  around?: readonly Point[];
  county: string;
  size: 'panel' | 'wide';
}

const LARGE = 17;
const SMALL = 14;
const COUNCIL = 12;
const SMALLEST_BLOB = 2.5;
const SMALLEST_OF_COUNTY = 6;
const MOST_PINS = 12;

/** The drawing; nothing when there is neither a shape nor a town nor a pin. */
export function drawMap({ shapes, towns, built, pins, around = [], county, size }: DrawingInput): Drawing | undefined {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const whole = boundsOf(points.length > 0 ? points : towns);
  const window = mapWindow(pins.length > 0 ? pins : around, whole, towns);
  if (window === undefined) return undefined;
  const isWhole = whole !== undefined && covers(window, whole);
  const fitted = fitInto(window, size, isWhole);
  const frame: Box = { left: 0, top: 0, right: fitted.width, bottom: fitted.height };
  const asDots = pins.length > MOST_PINS && pins.every(({ number }) => number === undefined);
  const drawn = mergePins(
    asDots ? [] : pins.map((pin) => ({ ...fitted.at(pin), places: 1, numbers: pin.number ? [pin.number] : [] })),
  );
  const spots = asDots ? pins.map(fitted.at) : [];
  const solid = drawn.map(pinBox);
  const taken = [...solid, ...spots.map(({ x, y }) => boxAround(x, y, 4))];
  return {
    width: fitted.width,
    height: fitted.height,
    ...land(shapes, fitted, grown(frame, 6)),
    blobs: blobs(built, fitted, frame, isWhole ? SMALLEST_OF_COUNTY : 0),
    names: names({ shapes: isWhole ? shapes : [], towns, fitted, frame, county, taken, solid }),
    pins: drawn.map((pin) => ({ ...pin, text: labelOf(pin) })),
    dots: dotsPath(spots),
  };
}

function fitInto(window: Bounds, size: 'panel' | 'wide', isWhole: boolean): Fitted {
  const width = size === 'panel' ? 340 : 400;
  const padding = isWhole ? 12 : 40;
  if (size === 'wide') return fit(window, width, 300, padding);
  const natural = naturalHeight(window, width, padding);
  return fit(window, width, Math.min(Math.max(natural, isWhole ? 0 : 300), 420), padding);
}

function land(shapes: readonly Shape[], { at }: Fitted, box: Box): Pick<Drawing, 'lands' | 'folds'> {
  const lands = shapes.map(({ area, rings }) => ({
    area,
    d: rings.map((ring) => linePath(clipRing(ring.slice(1).map(at), box), true)).join(''),
  }));
  const folds = sharedLines(shapes).flatMap((line) => clipLine(line.map(at), box).map((run) => linePath(run)));
  return { lands, folds };
}

/** @param least of a blob across, in units: on a whole county villages are specks that weigh more than they tell */
function blobs(built: readonly Circle[], { at, units }: Fitted, frame: Box, least: number): Drawing['blobs'] {
  const sizes = new Map<number, XY[]>();
  for (const circle of built) {
    const radius = Math.max(SMALLEST_BLOB, units(circle.metres));
    const point = at(circle);
    // Steps of one unit: circles of about the same size share an element.
    const across = Math.round(radius * 2);
    if (across < least || !holds(grown(frame, radius), point)) continue;
    sizes.set(across, [...(sizes.get(across) ?? []), point]);
  }
  return [...sizes].sort(([a], [b]) => b - a).map(([across, points]) => ({ across, d: dotsPath(points) }));
}

interface NamesInput {
  shapes: readonly Shape[];
  towns: readonly PeopledTown[];
  fitted: Fitted;
  frame: Box;
  county: string;
  /** What names should stay off: pins, which they never cover, and dots. */
  taken: readonly Box[];
  solid: readonly Box[];
}

function names({ shapes, towns, fitted: { at, units }, frame, county, taken, solid }: NamesInput): Drawing['names'] {
  const inside = grown(frame, -3);
  // A whole county is calm with its towns; closer, villages have their names too.
  const least = shapes.length > 0 ? 5000 : 0;
  const seen = [...towns]
    .sort(byPeople)
    .filter((town) => (town.population ?? 0) >= least && holds(frame, at(town)))
    .map((town) => ({ ...at(town), town, radius: Math.max(SMALLEST_BLOB, units(blobRadius(town.population)) * 0.8) }));
  const towards = (large: boolean) =>
    seen
      .filter(({ town }) => isLarge(town) === large)
      .map(({ x, y, radius, town }) => ({
        x,
        y,
        radius,
        name: town.name,
        size: large ? LARGE : SMALL,
        mattersMost: large,
      }));
  // On a whole county a name must not hide a large town; closer, towns are larger than names.
  const hearts =
    shapes.length > 0
      ? seen.filter(({ town }) => isLarge(town)).map(({ x, y, radius }) => boxAround(x, y, radius * 0.2))
      : [];
  const free = placeLabels(towards(true), [...taken, ...hearts], inside);
  // Where dots crowd round a large town its name stands among them: a county map without it would be no help.
  const crowded = towards(true).filter(({ name }) => !free.some((label) => label.name === name));
  const large = [...free, ...placeLabels(crowded, [...solid, ...hearts, ...free.map(boxOf)], inside)];
  const councils: Label[] = [];
  for (const { name, rings } of shapes) {
    const boxes = [...taken, ...hearts, ...[...large, ...councils].map(boxOf)];
    // Capitals with air between them are wider than they are high.
    const spot = freeSpot(shortName(name, county), COUNCIL * 1.35, at(centreOf(rings[0] ?? [])), boxes, inside);
    if (spot) councils.push(spot);
  }
  const small = placeLabels(towards(false), [...taken, ...hearts, ...[...large, ...councils].map(boxOf)], inside);
  return [
    ...large.map((label) => ({ label, kind: 'large' as const })),
    ...councils.map((label) => ({ label, kind: 'council' as const })),
    ...small.map((label) => ({ label, kind: 'small' as const })),
  ];
}

/** "North Sampleshire" is written "North" on a map of Sampleshire. */
export const shortName = (name: string, county: string): string => name.replace(county, '').trim() || name;

const boxAround = (x: number, y: number, by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});
