/** The postcodes of a list that a directory wants, and what became of the others. */
import { MOST_AREAS, type WholePostcode } from '../../model/rules/whole-postcodes.ts';
import { layoutOf, type Layout, type ListedPostcode } from './columns.ts';
import { readList } from './list-files.ts';
import { ImportRefused } from './refused.ts';

export interface Wanted {
  /** The area of each council's code. */
  areaOf: ReadonlyMap<string, string>;
  /** Outcodes that are wanted whole: neighbours stand in them too. Undefined: every one, for a country. */
  outcodes?: ReadonlySet<string>;
}

export interface Collected {
  outcodes: Map<string, WholePostcode[]>;
  files: number;
  rows: number;
  /** In other outcodes. */
  elsewhere: number;
  withoutPlace: number;
  ended: number;
  repeated: number;
  /** Listed twice with two places or two councils: the first counts. */
  contradicting: string[];
  /** A few codes of councils that the list has, for who looks for another. */
  councils: Set<string>;
}

/** Besides the outcodes that are known: those in which a council of the directory has a postcode. */
export async function outcodesOf(path: string, { areaOf, outcodes }: Wanted): Promise<Set<string>> {
  const found = new Set(outcodes);
  await readRows(path, ({ outcode, council, hasEnded }) => {
    if (!hasEnded && areaOf.has(council)) found.add(outcode);
  });
  return found;
}

/** @throws ImportRefused when the list cannot be read, or not all of it */
export async function collect(path: string, { areaOf, outcodes }: Wanted): Promise<Collected> {
  const found: Collected = {
    ...{ outcodes: new Map(), rows: 0, elsewhere: 0, withoutPlace: 0, ended: 0, repeated: 0 },
    ...{ contradicting: [], councils: new Set(), files: 0 },
  };
  const known = new Map<string, Map<string, WholePostcode>>();
  const files = await readRows(path, (row) => {
    found.rows += 1;
    if (row.council !== '' && found.councils.size < 5) found.councils.add(row.council);
    if (row.hasEnded) return void (found.ended += 1);
    if (outcodes && !outcodes.has(row.outcode)) return void (found.elsewhere += 1);
    const place = row.place();
    if (!place) return void (found.withoutPlace += 1);
    const area = areaOf.get(row.council);
    const made: WholePostcode = { unit: row.unit, ...place, ...(area !== undefined && { area }) };
    const units = known.get(row.outcode) ?? new Map<string, WholePostcode>();
    known.set(row.outcode, units);
    const before = units.get(row.unit);
    if (!before) return void units.set(row.unit, made);
    found.repeated += 1;
    if (!isSame(before, made)) found.contradicting.push(`${row.outcode} ${row.unit}`);
  });
  for (const outcode of [...known.keys()].sort()) found.outcodes.set(outcode, [...known.get(outcode)!.values()]);
  return { ...found, files };
}

/** As the file will hold them. */
const isSame = (a: WholePostcode, b: WholePostcode): boolean =>
  a.area === b.area && Math.abs(a.latitude - b.latitude) < 0.0001 && Math.abs(a.longitude - b.longitude) < 0.0001;

/** More than one row in so many that cannot be read, and it is another kind of file. */
const UNREADABLE = 1000;

/** @returns how many files there were */
async function readRows(path: string, onRow: (row: ListedPostcode) => void): Promise<number> {
  let files = 0;
  let rows = 0;
  const faulty: string[] = [];
  await readList(path, (name) => {
    let layout: Layout | undefined;
    files += 1;
    let isShort = false;
    return {
      line(text, number) {
        if (!layout) {
          layout = layoutOf(text);
          if (!layout) throw new ImportRefused(notAList(name, text));
          if (!layout.startsWithRow) return;
        }
        const row = layout.read(text);
        isShort = row === 'short';
        rows += 1;
        if (row === 'short' || row === undefined) faulty.push(`${name}, line ${number}: ${text.slice(0, 60)}`);
        else onRow(row);
      },
      end(lines, cut) {
        if (cut && isShort)
          throw new ImportRefused(
            `${name} breaks off in line ${lines}: it was not downloaded whole. Download it again.`,
          );
      },
    };
  });
  if (rows === 0) throw new ImportRefused(`${path} has no postcodes in it.`);
  if (faulty.length > rows / UNREADABLE)
    throw new ImportRefused(
      `${faulty.length} of ${rows} rows cannot be read as a postcode with its place. The first is ${faulty[0]}`,
    );
  return files;
}

const notAList = (name: string, text: string): string =>
  `${name} is no list of postcodes that we know. It begins with: ${text.slice(0, 60)}\nCode-Point Open has no headings and 10 columns. A list of the ONS needs headings for the postcode (pcds), the council (laua) and the place (lat and long, or oseast1m and osnrth1m).`;

/** @throws ImportRefused */
export function requireFewAreas(areas: readonly string[]): void {
  if (areas.length > MOST_AREAS)
    throw new ImportRefused(
      `One file can tell ${MOST_AREAS} councils apart, and areas/ has the codes of ${areas.length}. Add --country: it makes a file for each outcode.`,
    );
}
