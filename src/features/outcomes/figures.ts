/** Figures in words, and which of them may be drawn beside each other. Pure. */
import type { Comparator, Figure } from '../../model/outcome.ts';
import * as words from '../../words/outcomes.ts';

/** "1,279", "36.7": as exact as the source. */
export const numberWords = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 20, useGrouping: true });

const isPercent = (unit: string): boolean => unit.startsWith('%');

/** Of so many: may be compared between places of different size. A number of children may not. */
export const isRate = (unit: string): boolean => isPercent(unit) || /^per\b/.test(unit);

/** "36.7%", "about 14,000", "183 of 792". What else the unit says stands beside it. */
export function valueWords({ value, unit, outOf, bound }: Pick<Figure, 'value' | 'unit' | 'outOf' | 'bound'>): string {
  const number = numberWords(value) + (isPercent(unit) ? '%' : '');
  const whole = outOf === undefined ? number : words.outOf(number, numberWords(outOf));
  return bound === undefined ? whole : `${words.bound[bound]} ${whole}`;
}

/** What the number itself does not show: "per 10,000 children", "of deliveries"; empty for a bare percentage. */
export const unitWords = (unit: string): string => (isPercent(unit) ? unit.slice(1).trim() : unit);

export interface FigureRow {
  where: string;
  value: string;
  /** The year, where it is another one. */
  year?: string;
  /** The county itself. */
  ours: boolean;
  /** Length of its bar in hundredths of the longest, from zero; missing where it may not be compared. */
  share?: number;
}

/**
 * A figure and what it is compared with, the county first. Bars begin at zero and share one scale. Only rates of one year get
 * them: a number of children says nothing about a place of another size.
 */
export function figureRows(figure: Figure, county: string): FigureRow[] {
  const { unit, comparators = [] } = figure;
  const drawn = comparators.filter((other) => isDrawn(figure, other));
  const longest = Math.max(figure.value, ...drawn.map(({ value }) => value));
  const share = (value: number) =>
    drawn.length > 0 && longest > 0 ? { share: Math.round((value / longest) * 1000) / 10 } : {};
  return [
    { where: county, value: valueWords(figure), ours: true, ...share(figure.value) },
    ...comparators.map((other) => ({
      where: words.who[other.who],
      value: valueWords({ value: other.value, unit }),
      ours: false,
      ...(other.year !== undefined && { year: other.year }),
      ...(drawn.includes(other) ? share(other.value) : {}),
    })),
  ];
}

const isDrawn = ({ unit }: Figure, { year }: Comparator): boolean => isRate(unit) && year === undefined;
