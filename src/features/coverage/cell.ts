/** What stands in one place of a table, from its counts. The build draws it, and the browser draws it again. */
import * as words from '../../words/coverage.ts';
import { kindOf, shadeOf, type Counts, type Kind } from './count.ts';

export interface Cell {
  kind: Kind;
  number: number;
  /** How dark, 0 to 4. */
  shade: number;
  note: string;
  unsaid: string;
}

/** By area: the number is of local services, the note of wider ones. */
export function areaCell(counts: Counts): Cell {
  const kind = kindOf(counts);
  return {
    kind,
    number: counts.local,
    shade: shadeOf(counts.local),
    note: noteOf(kind, counts),
    unsaid: unsaidOf(counts),
  };
}

/** Where no area is asked for, or each row is one: the number is of all. */
export function allCell(counts: Counts): Cell {
  const kind = kindOf(counts);
  const note = kind === 'local' || kind === 'wide' ? '' : noteOf(kind, counts);
  return { kind, number: counts.all, shade: shadeOf(counts.all), note, unsaid: unsaidOf(counts) };
}

const unsaidOf = ({ unsaid }: Counts): string => (unsaid === 0 ? '' : words.unsaid(unsaid));

function noteOf(kind: Kind, { all, county, national }: Counts): string {
  if (kind === 'none') return words.none;
  if (kind === 'remote') return words.online(all);
  if (kind === 'referral') return words.byReferral;
  return county + national === 0 ? '' : words.wider(county + national);
}
