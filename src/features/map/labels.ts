/** Which names of towns are written, and where, so that none stands on another. */
import { overlaps, within, type Box } from './clip.ts';
import type { XY } from './projection.ts';

/** A town whose name may be written: its middle, and the radius of what is drawn for it. */
export interface Candidate extends XY {
  name: string;
  radius: number;
  /** Size of the letters. */
  size: number;
  /** A large town: looked for further away before it is left out. */
  mattersMost?: boolean;
}

export interface Label extends XY {
  name: string;
  size: number;
  anchor: 'start' | 'middle' | 'end';
}

/** How wide words are, in the same unit as `size`: an average of Cabin, a little generous. */
export const widthOf = (words: string, size: number): number => words.length * size * 0.51;

/**
 * Writes each name below, above, right or left of its town, the first that is free, in the order given: put the towns
 * that matter most first. A name with no free place is left out. The same input always gives the same map.
 * @param taken boxes that must stay free, such as those of pins
 * @param frame names stay within it
 */
export function placeLabels(candidates: readonly Candidate[], taken: readonly Box[], frame?: Box): Label[] {
  const boxes = [...taken];
  const labels: Label[] = [];
  for (const candidate of candidates) {
    for (const label of places(candidate)) {
      const box = boxOf(label);
      if ((frame && !within(box, frame)) || boxes.some((other) => overlaps(box, other))) continue;
      boxes.push(box);
      labels.push(label);
      break;
    }
  }
  return labels;
}

/** The free spot nearest to a point for a name without a town, such as a council's; nothing when all is full. */
export function freeSpot(name: string, size: number, at: XY, taken: readonly Box[], frame?: Box): Label | undefined {
  for (let away = 0; away <= 8; away += 1) {
    for (let turn = 0; turn < (away === 0 ? 1 : 12); turn += 1) {
      const angle = (turn / 12) * 2 * Math.PI;
      const x = at.x + Math.cos(angle) * away * size * 0.8;
      const y = at.y + Math.sin(angle) * away * size * 0.8;
      const label: Label = { name, size, x, y, anchor: 'middle' };
      const box = boxOf(label);
      if ((!frame || within(box, frame)) && !taken.some((other) => overlaps(box, other))) return label;
    }
  }
  return undefined;
}

/** The box that a name takes: `y` is the line that the letters stand on. */
export function boxOf({ name, size, x, y, anchor }: Label): Box {
  const wide = widthOf(name, size);
  const left = anchor === 'middle' ? x - wide / 2 : anchor === 'start' ? x : x - wide;
  return { left: left - 2, right: left + wide + 2, top: y - size * 0.9, bottom: y + size * 0.3 };
}

function places({ name, size, radius, x, y, mattersMost }: Candidate): Label[] {
  const near = Math.min(radius, size * 0.9) + 2;
  // A pin often stands on the middle of a large town: its name then moves a little away rather than going missing.
  const gaps = mattersMost ? [near, near + size * 0.8, near + size * 1.6] : [near];
  const beside = y + size * 0.33;
  return gaps.flatMap((gap): Label[] => [
    { name, size, x, y: y + gap + size * 0.9, anchor: 'middle' },
    { name, size, x, y: y - gap - size * 0.2, anchor: 'middle' },
    { name, size, x: x + gap + 2, y: beside, anchor: 'start' },
    { name, size, x: x - gap - 2, y: beside, anchor: 'end' },
  ]);
}
