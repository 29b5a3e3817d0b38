/** Reads `country.yml`: which authorities there are, and where their content is. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { countrySchema } from '../../model/country.ts';
import { ContentError } from '../content-error.ts';
import { decode } from '../files/decode.ts';
import { toProblems } from '../issues/to-problems.ts';
import { wordsFor } from '../issues/words.ts';
import { problemOf } from '../read-file.ts';
import { problemLines } from '../report/terminal.ts';
import type { Problem } from '../problem.ts';
import { parseYaml } from '../yaml/parse.ts';

export const COUNTRY_FILE = 'country.yml';

/** A directory of a country: the start page's own, or an authority's. */
export interface Shard {
  /** The authority's; `start` for the start page. */
  id: string;
  /** Its content folder. */
  content: string;
  /** Within the site: '/' or '/elmshire/'. */
  base: string;
}

export interface CountryPlan {
  folder: string;
  site?: string;
  start: Shard;
  authorities: Shard[];
}

/**
 * @param folder the one that holds country.yml
 * @param taken first parts of addresses that pages of the start page have: 'find', 'services'
 * @throws ContentError that says what to mend
 */
export function readCountry(folder: string, taken: readonly string[] = []): CountryPlan {
  const path = join(folder, COUNTRY_FILE);
  if (!existsSync(path))
    throw new ContentError(`${path} is not there. It names the authorities: see content/docs/many-counties.md.`);
  const decoded = decode(readFileSync(path));
  if ('fault' in decoded) throw faulty([problemOf(COUNTRY_FILE, decoded.fault)]);
  const parsed = parseYaml(decoded.text);
  if (parsed.faults.length > 0) throw faulty(parsed.faults.map((fault) => problemOf(COUNTRY_FILE, fault)));
  const checked = countrySchema.safeParse(parsed.value, { error: wordsFor });
  if (!checked.success) {
    const source = { ...parsed, file: COUNTRY_FILE, schema: countrySchema, called: 'country' };
    throw faulty(toProblems(checked.error.issues, source));
  }
  const { site, start, authorities } = checked.data;
  const problemAt = (place: (string | number)[], found: string, expected: string, mend: string): Problem => ({
    ...{ severity: 'error', file: COUNTRY_FILE, ...parsed.positionOf(place), path: place },
    ...{ field: place.join(' > '), found, expected, mend, rule: 'country', help: 'files' },
  });
  const isContent = (content: string): boolean => {
    const whole = resolve(folder, content);
    return existsSync(join(whole, 'site.yml')) && statSync(whole).isDirectory();
  };
  const noContent = (place: (string | number)[], content: string): Problem[] =>
    isContent(content)
      ? []
      : [problemAt(place, content, 'a content folder, which has a site.yml', 'make it: npm run create -- <folder>')];
  const problems = [
    ...noContent(['start'], start),
    ...authorities.flatMap(({ content }, at) => noContent(['authorities', at, 'content'], content)),
    ...authorities.flatMap(({ id }, at) =>
      taken.includes(id) || id === 'start'
        ? [problemAt(['authorities', at, 'id'], id, 'a name that no page of the start page has', 'add its county')]
        : [],
    ),
  ];
  if (problems.length > 0) throw faulty(problems);
  return {
    folder,
    ...(site !== undefined && { site }),
    start: { id: 'start', content: resolve(folder, start), base: '/' },
    authorities: authorities.map(({ id, content }) => ({ id, content: resolve(folder, content), base: `/${id}/` })),
  };
}

const faulty = (problems: readonly Problem[]): ContentError =>
  new ContentError(`${problemLines(problems)}\n\nNothing was built.`);
