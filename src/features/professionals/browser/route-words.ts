/** A row as words alone: for the spreadsheet, and the parts of it that the table shows too. */
import type { ReferralIndex } from '../../../catalogue/views/referral-index.ts';
import type { RouteLine } from '../../../catalogue/views/referrals.ts';
import { londonDay, stateFrom } from '../../../model/rules/freshness.ts';
import { serviceHref } from '../../../model/rules/hrefs.ts';
import { ageNote, freshnessLooks } from '../../../ui/freshness-looks.ts';
import * as words from '../../../words/chooser.ts';
import type { Chosen, Row } from './choose.ts';

export const ageName = (age: number): string =>
  age === -1 ? words.beforeBirth : age === 0 ? words.underOne : String(age);

/** The ages as they are stated, and which of those that were asked they fit. */
export function agesSaid({ entry, fitsOnly, agesUnknown }: Row): string[] {
  const said = [entry.ages ?? words.notStated];
  if (fitsOnly) said.push(words.fitsSome(fitsOnly.map((age) => ageName(age).toLowerCase()).join(', ')));
  if (agesUnknown && entry.ages) said.push(words.notStatedAsk);
  return said;
}

export const levelsSaid = ({ entry }: Row, index: ReferralIndex): string =>
  entry.levels.map((id) => index.levels[id] ?? id).join(', ');

export const areaSaid = ({ entry, part }: Row): string[] => (part ? [entry.area, words.partOnly] : [entry.area]);

/** The day, and the state by its name once a check is due. */
export function checkedSaid({ entry }: Row, index: ReferralIndex, today = londonDay(new Date())): string[] {
  const day = index.days[entry.checked] ?? entry.checked;
  const state = stateFrom(entry.age, today);
  return freshnessLooks[state] === 'checked' ? [day] : [day, ageNote('exact', state)];
}

/** What goes before a number or a link. */
export const actionOf = ({ title, link }: RouteLine): string | undefined =>
  link?.kind === 'text' ? words.textTo(link.word) : title;

/** "Fill in the form: example.org": the whole address where it is a link, for a cell cannot be pressed. */
function lineSaid(line: RouteLine): string {
  const { link, value } = line;
  const to = link ? (/^https?:/.test(link.href) ? link.href : link.text) : value;
  const action = actionOf(line);
  const what = action && to ? words.withValue(action, to) : (action ?? to ?? '');
  return [what, line.detail, line.hours].filter(Boolean).join('. ');
}

/** Several values in one cell, as in the open data. */
const SEPARATOR = ' | ';
const many = (values: readonly string[]): string => [...new Set(values.filter(Boolean))].join(SEPARATOR);

/** @param page the full address of a page of this site */
export function csvRows(chosen: Chosen, index: ReferralIndex, page: (path: string) => string): string[][] {
  const { name, route, who, ages, level, area, checked } = words.columns;
  const head = [words.group, name, 'provider', route, 'needs', 'next', who, ages, level, area, checked, 'page'];
  const rows = (['open', 'ask'] as const).flatMap((group) =>
    chosen[group].map((row) => [
      words.groups[group],
      row.entry.name,
      row.entry.provider ?? row.entry.name,
      many(row.routes.map(lineSaid)),
      many(row.routes.flatMap(({ needs }) => needs ?? [])),
      many(row.routes.flatMap(({ next }) => next ?? [])),
      row.entry.who ?? '',
      row.entry.ages ?? '',
      levelsSaid(row, index),
      row.entry.area,
      row.entry.checked,
      page(serviceHref(row.entry.id)),
    ]),
  );
  return [head, ...rows];
}
