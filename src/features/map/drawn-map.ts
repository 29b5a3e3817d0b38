/** What every drawn map of a county is drawn on. Read at build only. */
import type { AreaTree } from '../../model/rules/area-fit.ts';
import type { Town } from '../../model/town.ts';
import { builtUp, type Circle } from './built-up.ts';
import { outlines, sectors, type Shape } from './outline.ts';

export interface Land {
  shapes: readonly Shape[];
  towns: readonly Town[];
  /** Where people live. */
  built: readonly Circle[];
  county: string;
  tree: AreaTree;
}

interface Known {
  site: { county: string };
  towns: readonly Town[];
  areaTree: AreaTree;
}

export const landOf = ({ site, towns, areaTree }: Known): Land => ({
  shapes: outlines(),
  towns,
  built: builtUp(towns, sectors()),
  county: site.county,
  tree: areaTree,
});
