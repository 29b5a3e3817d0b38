/**
 * The tables of postcodes and, for a whole postcode, the file that has it. Nothing is asked for before somebody has sent a
 * postcode. In a county's directory that is one file for all, and the host learns nothing by it; in a country's it is the file
 * of the outcode, which the privacy page says.
 */
import { parsePostcode, type PostcodeTables } from '../../model/rules/postcode.ts';
import type { Whole } from '../../model/rules/postcode-lookup.ts';
import { wholeFile, type WholePostcodes } from '../../model/rules/whole-postcodes.ts';
import { dataPath, path } from '../../site/paths.ts';

export interface Postcodes {
  tables: PostcodeTables;
  whole?: Whole;
}

const asked = new Map<string, Promise<unknown>>();

/** Asked for once, and again after a failure. */
function json<T>(file: string, cache: RequestCache): Promise<T> {
  const before = asked.get(file) as Promise<T> | undefined;
  if (before) return before;
  // A name with a hash in it is of no release.
  const address = cache === 'default' ? path(file) : dataPath(file);
  const answer = fetch(address, { cache, credentials: 'same-origin' }).then((response) => {
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  asked.set(file, answer);
  answer.catch(() => asked.delete(file));
  return answer;
}

/**
 * @param typed what is looked up; the whole postcodes come only when it is one
 * @param isHere it is asked for where the device is: then the whole postcodes come where they are one file for all, so that the
 *   host learns nothing by it
 * @throws what a failed request throws, when not even the tables came
 */
export async function loadPostcodes(typed: string, isHere = false): Promise<Postcodes> {
  // An old copy is used only when the site says that it is still the newest.
  const tables = await json<PostcodeTables>('/data/postcodes.json', 'no-cache');
  const outcode = isHere ? (tables.whole?.outcodes === undefined ? '' : undefined) : wholeIn(typed);
  const file = tables.whole && outcode !== undefined ? wholeFile(tables.whole, outcode) : undefined;
  if (file === undefined) return { tables };
  return { tables, whole: await json<WholePostcodes>(file, 'default').catch(() => 'not-loaded' as const) };
}

/** The outcode of a whole postcode. */
function wholeIn(typed: string): string | undefined {
  const parts = parsePostcode(typed);
  return parts?.whole === undefined ? undefined : parts.outcode;
}
