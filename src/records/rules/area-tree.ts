/** Areas form one tree: each is part of a wider one, up to a single area that holds them all. */
import type { Area } from '../../model/area.ts';
import type { Problem } from '../problem.ts';
import type { ReadRecord } from '../types.ts';
import { problemAt, type Rule } from './rule.ts';

type AreaRecord = ReadRecord<Area>;

export const areaTree: Rule = ({ folders, files }) => {
  const areas = new Map(folders.areas.map((area) => [area.id, area]));
  const circles = folders.areas.flatMap((area) => cycle(area, areas) ?? []);
  // In a circle there is no top to look for.
  if (circles.length > 0) return circles;
  const home = files.site?.data.area;
  const top = home === undefined ? undefined : topOf(home, areas);
  if (!top) return [];
  const others = folders.areas.filter((area) => area.data.parent === undefined && area !== top);
  return others.map((area) => secondRoot(area, top));
};

/** A circle is told once, at the member whose id comes first. */
function cycle(area: AreaRecord, areas: ReadonlyMap<string, AreaRecord>): Problem | undefined {
  const way = [area.id];
  for (let next = area.data.parent; next !== undefined; next = areas.get(next)?.data.parent) {
    if (next === area.id) {
      if (way.some((id) => id < area.id)) return undefined;
      const expected = 'an area that is wider than this one, not one that is part of it';
      const mend = `the areas go round in a circle: ${[...way, next].join(' > ')}`;
      return problemAt(area, ['parent'], { rule: 'area-tree', value: area.data.parent, expected, mend, help: 'areas' });
    }
    if (way.includes(next)) return undefined;
    way.push(next);
  }
  return undefined;
}

function topOf(id: string, areas: ReadonlyMap<string, AreaRecord>): AreaRecord | undefined {
  let top = areas.get(id);
  for (let parent = top?.data.parent; parent !== undefined; parent = top?.data.parent) {
    const next = areas.get(parent);
    if (!next) return undefined;
    top = next;
  }
  return top;
}

const secondRoot = (area: AreaRecord, top: AreaRecord): Problem =>
  problemAt(area, ['parent'], {
    rule: 'area-tree',
    expected: `parent: the wider area that this one is part of. Only ${top.id} has none`,
    mend: `add a line that begins "parent:"`,
    help: 'areas',
  });
