/** Which shape stands for an area that a page is about, and how close to look. */
import { widening, type AreaTree } from '../../model/rules/area-fit.ts';
import type { Point } from '../../model/rules/distance.ts';

interface Known {
  shapes: readonly { area: string }[];
  towns: readonly (Point & { area: string })[];
  tree: AreaTree;
}

/** The shape of the area or of the first wider area that has one; for a district, its towns to look closer at. */
export function highlight(
  area: string | undefined,
  { shapes, towns, tree }: Known,
): { area: string; around: Point[] } | undefined {
  if (area === undefined) return undefined;
  const shape = widening(area, tree).find((id) => shapes.some((each) => each.area === id));
  if (shape === undefined) return undefined;
  if (shape === area) return { area, around: [] };
  return { area: shape, around: towns.filter((town) => widening(town.area, tree).includes(area)) };
}
