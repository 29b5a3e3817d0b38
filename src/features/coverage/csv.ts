/** The numbers to take away: a row for every topic, area, age and level that something is there for or may be. */
import type { Catalogue } from '../../catalogue/types.ts';
import { ageStretches } from '../../catalogue/views/age-stretches.ts';
import { toCsv } from '../../model/rules/csv.ts';
import { coverageMeanings } from '../../words/open-data-columns.ts';
import { countIn, kindOf, type CoverageFact } from './count.ts';
import { ANYWHERE, areasOf } from './facts.ts';

type Column = keyof typeof coverageMeanings;

const ANY = 'any';

export function coverageCsv(facts: readonly CoverageFact[], catalogue: Catalogue): string {
  const columns = Object.keys(coverageMeanings) as Column[];
  const rows: string[][] = [columns];
  const areas = [ANYWHERE, ...areasOf(catalogue).map(({ id }) => id)];
  const ages = [undefined, ...ageStretches.map(({ id }) => id)];
  const levels = [undefined, ...catalogue.levels.map(({ id }) => id)];
  for (const { id: topic } of catalogue.topics) {
    const about = facts.filter((fact) => fact.topics.includes(topic));
    for (const area of areas)
      for (const stretch of ages)
        for (const level of levels) {
          const counts = countIn(about, { area, stretch, level });
          if (counts.all + counts.unsaid === 0) continue;
          const { all, local, county, national, referral, remote, unsaid } = counts;
          const row: Record<Column, string | number> = {
            topic,
            area,
            age: stretch ?? ANY,
            level: level ?? ANY,
            all,
            local,
            county,
            national,
            'families can ask': all - referral,
            'by referral': referral,
            'online or phone': remote,
            'ages not stated': unsaid,
            kind: kindOf(counts),
          };
          rows.push(columns.map((column) => String(row[column])));
        }
  }
  return toCsv(rows);
}
