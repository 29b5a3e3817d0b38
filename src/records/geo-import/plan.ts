/** The whole import, before anything is written: what would stand in the file, and whether it can be trusted. */
import { packRows, type WholePostcodes } from '../../model/rules/whole-postcodes.ts';
import { readContent } from '../read-content.ts';
import { attributionOf } from './attribution.ts';
import { misplaced, readBoundaries, type Boundaries } from './boundaries.ts';
import { collect, outcodesOf, requireFewAreas, type Collected } from './collect.ts';
import { codesOf } from './councils.ts';
import { yearOf } from './list-files.ts';
import { CONVERSION_METRES, conversionError } from './national-grid.ts';
import { ImportRefused } from './refused.ts';

export interface Asked {
  /** The content folder. */
  content: string;
  /** Code-Point Open: a ZIP, a folder or a CSV file. */
  list: string;
  boundaries?: string;
  isCountry: boolean;
  /** Of the list's date, for the attribution, where the list does not say. */
  year: string;
}

export interface Plan {
  asked: Asked;
  /** The list says its own year. */
  yearIsKnown: boolean;
  attribution: string[];
  collected: Collected;
  /** Postcodes by the id of their council's area. */
  byArea: Map<string, number>;
  outside: number;
  /** Of the directory's table of sectors. */
  sectors: { known: number; covered: number; missing: string[] };
  boundaries?: Pick<Boundaries, 'name' | 'isCoarse'> & { misplaced: string[] };
  conversionMetres: number;
  /** One for a county; one an outcode for a country. By the outcode, or 'all'. */
  files: Map<string, WholePostcodes>;
}

/** So many postcodes of a hundred may lie on the wrong side of a line. */
const MOST_MISPLACED = 2;

/** @throws ImportRefused when it cannot be, or cannot be trusted */
export async function planImport(asked: Asked): Promise<Plan> {
  const conversionMetres = conversionError();
  if (conversionMetres > CONVERSION_METRES)
    throw new ImportRefused(
      `The conversion to degrees is wrong: a place that is known comes out ${Math.round(conversionMetres)} metres off. Nothing was written.`,
    );
  const { records } = await readContent(asked.content);
  const areaOf = codesOf(records);
  const boundaries = await readBoundaries(asked.content, asked.boundaries, areaOf);
  const tables = [...(records.geography?.postcodes.keys() ?? [])];
  const wanted = { areaOf, outcodes: new Set(tables.filter((name) => !name.includes(' '))) };
  const collected = await collect(
    asked.list,
    asked.isCountry ? { areaOf } : { areaOf, outcodes: await outcodesOf(asked.list, wanted) },
  );
  const all = [...collected.outcodes.values()].flat();
  const byArea = new Map(
    [...new Set(areaOf.values())].sort().map((area) => [area, all.filter((row) => row.area === area).length]),
  );
  requireCouncils(byArea, areaOf, collected);
  const wrong = boundaries && misplaced(collected.outcodes, boundaries);
  if (wrong && wrong.length * 100 > all.length * MOST_MISPLACED)
    throw new ImportRefused(
      `${wrong.length} of ${all.length} postcodes do not lie in the council that the list gives them (${boundaries.name}), such as ${wrong.slice(0, 3).join(', ')}. The outlines or the codes in areas/ are another place's. Nothing was written.`,
    );
  const year = await yearOf(asked.list);
  return {
    ...{ asked, collected, byArea, conversionMetres, yearIsKnown: year !== undefined },
    attribution: attributionOf(year ?? asked.year),
    outside: all.filter(({ area }) => area === undefined).length,
    sectors: coverage(
      tables.filter((name) => name.includes(' ')),
      collected,
    ),
    ...(boundaries && { boundaries: { name: boundaries.name, isCoarse: boundaries.isCoarse, misplaced: wrong! } }),
    files: filesOf(collected, [...byArea.keys()], asked.isCountry),
  };
}

function requireCouncils(
  byArea: ReadonlyMap<string, number>,
  areaOf: ReadonlyMap<string, string>,
  { rows, councils }: Collected,
): void {
  const none = [...byArea].filter(([, count]) => count === 0).map(([area]) => area);
  if (none.length === 0) return;
  const codes = [...areaOf].filter(([, area]) => none.includes(area)).map(([code]) => code);
  throw new ImportRefused(
    `None of the ${rows} rows is of ${none.join(' or ')} (${codes.join(', ')}). The list has other councils, such as ${[...councils].join(', ')}. Take the file that has your postcodes (the ZIP has all), or mend the code in areas/. Nothing was written.`,
  );
}

function coverage(sectors: readonly string[], { outcodes }: Collected): Plan['sectors'] {
  const found = new Set([...outcodes].flatMap(([outcode, rows]) => rows.map(({ unit }) => `${outcode} ${unit[0]}`)));
  const missing = sectors.filter((sector) => !found.has(sector)).sort();
  return { known: sectors.length, covered: sectors.length - missing.length, missing };
}

function filesOf({ outcodes }: Collected, areas: readonly string[], isCountry: boolean): Plan['files'] {
  if (!isCountry) {
    requireFewAreas(areas);
    const packed = Object.fromEntries([...outcodes].map(([outcode, rows]) => [outcode, packRows(rows, areas)]));
    return new Map([['all', { areas, outcodes: packed }]]);
  }
  return new Map(
    [...outcodes].map(([outcode, rows]) => {
      const own = [...new Set(rows.flatMap(({ area }) => area ?? []))].sort();
      requireFewAreas(own);
      return [outcode, { areas: own, outcodes: { [outcode]: packRows(rows, own) } }];
    }),
  );
}
