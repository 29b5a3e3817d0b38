/** Draws what was found into the tables of the page. Words go in as text, never as HTML. */
import type { ReferralIndex } from '../../../catalogue/views/referral-index.ts';
import type { RouteLine } from '../../../catalogue/views/referrals.ts';
import { serviceHref } from '../../../model/rules/hrefs.ts';
import { path } from '../../../site/paths.ts';
import * as words from '../../../words/chooser.ts';
import type { Chosen, Row } from './choose.ts';
import { actionOf, agesSaid, areaSaid, checkedSaid, levelsSaid } from './route-words.ts';
import type { Choice } from './state.ts';

type Child = Node | string;

/** Where the tables are tables, and not one card a service. */
const WIDE = '(width > 56rem)';

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const small = (text: string, quiet = false): HTMLElement =>
  element('span', { class: quiet ? 'small quiet' : 'small' }, text);

export function drawResults(results: HTMLElement, chosen: Chosen, index: ReferralIndex, choice: Choice): void {
  for (const group of ['open', 'ask'] as const) {
    const part = results.querySelector<HTMLElement>(`[data-group="${group}"]`)!;
    const table = part.querySelector('table')!;
    part.querySelector('tbody')!.replaceChildren(...chosen[group].map((row) => drawRow(row, index)));
    table.hidden = chosen[group].length === 0;
    part.querySelector('[data-count]')!.textContent = String(chosen[group].length);
    for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
      const isSorted = head.dataset.sort === choice.sort;
      head.setAttribute('aria-sort', isSorted ? (choice.down ? 'descending' : 'ascending') : 'none');
    }
  }
  results.querySelector<HTMLElement>('[data-none]')!.hidden = chosen.open.length > 0;
  results.querySelector<HTMLElement>('[data-group="ask"]')!.hidden = chosen.ask.length === 0;
  const asked = results.querySelector<HTMLDetailsElement>('[data-ask]')!;
  asked.open ||= chosen.open.length === 0 || matchMedia(WIDE).matches;
  drawFold(results, 'others', words.otherTitle, chosen.others);
  drawFold(results, 'families', words.familiesTitle, chosen.families);
}

function drawFold(results: HTMLElement, group: string, title: string, rows: readonly Row[]): void {
  const fold = results.querySelector<HTMLElement>(`[data-fold="${group}"]`)!;
  fold.hidden = rows.length === 0;
  fold.querySelector('summary')!.textContent = words.folded(title, rows.length);
  const items = rows.map(({ entry }) =>
    element('li', {}, nameLink(entry.id, entry.name), small(entry.who ?? '', true)),
  );
  fold.querySelector('ul')!.replaceChildren(...items);
}

const nameLink = (id: string, name: string): HTMLElement => element('a', { href: path(serviceHref(id)) }, name);

function drawRow(row: Row, index: ReferralIndex): HTMLElement {
  const { entry } = row;
  const name = element('th', { scope: 'row' }, nameLink(entry.id, entry.name));
  if (entry.provider) name.append(small(entry.provider, true));
  const cell = (label: string, ...children: Child[]): HTMLElement =>
    element('td', { 'data-l': label }, element('span', {}, ...children));
  const said = (lines: readonly string[]): Child[] => lines.map((line, at) => (at === 0 ? line : small(line)));
  return element(
    'tr',
    { 'data-service-id': entry.id },
    name,
    element('td', { 'data-l': words.columns.route }, drawRoutes(row.routes)),
    cell(words.columns.who, entry.who ?? words.notStatedAsk),
    cell(words.columns.ages, ...said(agesSaid(row))),
    cell(words.columns.level, levelsSaid(row, index)),
    cell(words.columns.area, ...said(areaSaid(row))),
    cell(words.columns.checked, ...said(checkedSaid(row, index))),
  );
}

function drawRoutes(routes: readonly RouteLine[]): HTMLElement {
  if (routes.length === 0) return element('span', { class: 'quiet' }, words.notStatedAsk);
  return element('ul', {}, ...routes.map((line) => element('li', {}, ...drawRoute(line))));
}

function drawRoute(line: RouteLine): Child[] {
  const { link, value, detail, hours, needs, next } = line;
  const action = actionOf(line);
  const parts: Child[] = [];
  if (link && (link.kind === 'phone' || link.kind === 'text')) {
    if (link.kind === 'text' && action) parts.push(small(action), ' ');
    parts.push(element('a', { class: 'tel', href: link.href, translate: 'no', dir: 'ltr' }, link.text));
  } else if (link) {
    const said = action ? words.withValue(action, link.text) : link.text;
    const rel: Record<string, string> = link.kind === 'email' ? {} : { rel: 'noreferrer external' };
    parts.push(element('a', { class: 'way', href: link.href, ...rel }, said));
  } else if (action) parts.push(element('b', {}, action));
  for (const text of [value, detail]) if (text) parts.push(small(text));
  if (hours) parts.push(small(hours, true));
  if (needs) parts.push(small(words.have(needs.join('; '))));
  if (next) parts.push(small(words.thenNext(next)));
  return parts;
}
