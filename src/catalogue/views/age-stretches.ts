/** The stretches of age that pages offer instead of single years, and which services fit one. The only list of them. */
import { BEFORE_BIRTH, ageFit, type AgeFit, type Ages } from '../../model/rules/age-fit.ts';
import { stretches } from '../../words/ages.ts';

export interface AgeStretch {
  /** Part of addresses: never changes. */
  id: string;
  name: string;
  /** A shorter name for a door, where the hint says the rest. */
  door: string;
  hint: string;
  /** After "help": "for 11 to 15 year olds". */
  forWhom: string;
  /** Every age of the stretch; none: any age will do. */
  ages: readonly number[];
  /** The age that stands for the stretch in a search: one, for several would mean several children. */
  typical?: number;
  send?: true;
}

export const ageStretches = [
  {
    id: 'before-birth',
    ...stretches['before-birth'],
    ages: [BEFORE_BIRTH],
    typical: BEFORE_BIRTH,
  },
  {
    id: 'under-2',
    ...stretches['under-2'],
    ages: [0, 1],
    typical: 0,
  },
  {
    id: '2-to-4',
    ...stretches['2-to-4'],
    ages: [2, 3, 4],
    typical: 3,
  },
  {
    id: '5-to-10',
    ...stretches['5-to-10'],
    ages: [5, 6, 7, 8, 9, 10],
    typical: 7,
  },
  {
    id: '11-to-15',
    ...stretches['11-to-15'],
    ages: [11, 12, 13, 14, 15],
    typical: 13,
  },
  {
    id: '16-to-19',
    ...stretches['16-to-19'],
    ages: [16, 17, 18, 19],
    typical: 17,
  },
  {
    id: '20-to-25-send',
    ...stretches['20-to-25-send'],
    ages: [20, 21, 22, 23, 24, 25],
    typical: 21,
    send: true,
  },
] as const satisfies readonly AgeStretch[];

/** What stands where a visitor gives no age. */
export const anyAge: AgeStretch = {
  id: 'any-age',
  ...stretches['any-age'],
  ages: [],
};

/** `yes`: certain for at least one age of the stretch. `unknown`: the record does not say. */
export function stretchFit(ages: Ages | undefined, stretch: Pick<AgeStretch, 'ages' | 'send'>): AgeFit['fits'] {
  if (stretch.ages.length === 0) return 'yes';
  const fits = stretch.ages.map((age) => ageFit(ages, { age, send: stretch.send ?? false }).fits);
  if (fits.includes('yes')) return 'yes';
  return fits.includes('unknown') ? 'unknown' : 'no';
}

/** The stretch in the keys of `/find/`: nothing for any age. */
export function stretchKeys({ typical, send }: Pick<AgeStretch, 'typical' | 'send'>): [string, string][] {
  if (typical === undefined) return [];
  return [['age', String(typical)], ...(send ? [['send', '1'] as [string, string]] : [])];
}

/** The finder at this stretch; `more` are further keys. */
export const stretchSearch = (stretch: AgeStretch, more: readonly [string, string][] = []): string =>
  finderHref([...stretchKeys(stretch), ...more]);

export function finderHref(keys: readonly [string, string][]): string {
  const state = new URLSearchParams(keys.map(([key, value]) => [key, value])).toString();
  return state === '' ? '/find/' : `/find/#${state}`;
}
