/** The councils' outlines: does a postcode lie where its list says that it does? */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isInside } from '../../model/rules/inside.ts';
import type { WholePostcode } from '../../model/rules/whole-postcodes.ts';
import { outlinesOf, type Outline } from '../geography.ts';
import { ImportRefused } from './refused.ts';

export interface Boundaries {
  /** What they are called in the summary. */
  name: string;
  outlines: Outline[];
  /** The directory's own coarse ones: a few postcodes beside a line are on its wrong side. */
  isCoarse: boolean;
}

/**
 * Those of a file, else the directory's own.
 * @param areaOf the area of each council's code: outlines of the ONS name the code, not the area
 * @throws ImportRefused for a file that has no outline of these councils
 */
export async function readBoundaries(
  content: string,
  file: string | undefined,
  areaOf: ReadonlyMap<string, string>,
): Promise<Boundaries | undefined> {
  const path = file ?? join(content, 'geography', 'outline.geojson');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    if (file === undefined) return undefined;
    throw new ImportRefused(`${file} cannot be opened. Check its name and the folder it is in.`);
  }
  const areas = new Set(areaOf.values());
  const outlines = outlinesOf(text, areaOf).filter(({ area }) => areas.has(area));
  if (outlines.length > 0) return { name: basename(path), outlines, isCoarse: file === undefined };
  if (file === undefined) return undefined;
  throw new ImportRefused(
    `${basename(file)} has no outline of a council of this directory. It must be GeoJSON in degrees, and each outline must name the council's code (${[...areaOf.keys()].join(', ')}) or the id of its area.`,
  );
}

/** The postcodes that lie in another council's outline than their own, or in none. */
export function misplaced(outcodes: ReadonlyMap<string, readonly WholePostcode[]>, { outlines }: Boundaries): string[] {
  return [...outcodes].flatMap(([outcode, rows]) =>
    rows
      .filter((row) => {
        const own = outlines.filter(({ area }) => area === row.area);
        if (row.area !== undefined && own.length === 0) return false;
        const isIn = (outline: Outline) => isInside(row, outline.rings);
        return row.area === undefined ? outlines.some(isIn) : !own.some(isIn);
      })
      .map(({ unit }) => `${outcode} ${unit}`),
  );
}
