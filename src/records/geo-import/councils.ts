/** The councils of a directory by the code that the Office for National Statistics gives each. */
import { widening } from '../../model/rules/area-fit.ts';
import type { ReadRecords } from '../types.ts';
import { ImportRefused } from './refused.ts';

/**
 * The area of each code, of the areas within the directory's own.
 * @throws ImportRefused where no area has a code
 */
export function codesOf({ folders, files }: Pick<ReadRecords, 'folders' | 'files'>): Map<string, string> {
  const tree = Object.fromEntries(folders.areas.map(({ id, data }) => [id, data.parent]));
  const whole = files.site?.data.area;
  const coded = folders.areas.filter(
    ({ id, data }) => data.code !== undefined && (whole === undefined || widening(id, tree).includes(whole)),
  );
  if (coded.length === 0)
    throw new ImportRefused(
      'No area has the code of its council, so that we cannot tell which postcodes are yours. In content/areas/, write it into the file of each council, such as "code: E06000001". The Office for National Statistics lists them.',
    );
  return new Map(coded.map(({ id, data }) => [data.code!, id]));
}
