/** Fills one service of a list. */
import type { SavedEntry } from '../../../catalogue/views/saved-entries.ts';
import { dayWords } from '../../../model/rules/date-words.ts';
import { londonDay, stateFrom } from '../../../model/rules/freshness.ts';
import { serviceHref } from '../../../model/rules/hrefs.ts';
import type { SavedService } from '../../../model/rules/saved.ts';
import { path } from '../../../site/paths.ts';
import { dial } from '../../../ui/dial.ts';
import { ageNote } from '../../../ui/freshness-looks.ts';
import * as words from '../../../words/saved.ts';
import type { Entries } from './entries.ts';
import { fill, fillLine, part, parts } from './parts.ts';

export const nameOf = ({ id, name }: Pick<SavedService, 'id' | 'name'>, entries: Entries | undefined): string =>
  entries?.get(id)?.name ?? (name || words.noName);

/** What a record says may have its full stop already. */
const sentence = (words: string | undefined): string | undefined => words && words.replace(/[.!?]*$/, '.');

const checkedWords = (days: string): string =>
  `${words.checked(dayWords(days.slice(0, 10)))} ${ageNote('full', stateFrom(days, londonDay(new Date())))}`.trim();

/** @param entries undefined while they are not there: nobody is said to be gone then */
export function drawItem(item: HTMLElement, saved: SavedService, entries: Entries | undefined): void {
  const entry = entries?.get(saved.id);
  const isGone = entries !== undefined && entry === undefined;
  fill(item, 'name', nameOf(saved, entries));
  const link = part<HTMLAnchorElement>(item, 'link');
  if (isGone) link.removeAttribute('href');
  else link.href = path(serviceHref(saved.id));
  fillLine(item, 'provider', entry?.provider);
  fillLine(item, 'warning', isGone ? words.noLongerListed : entry?.warning);
  fillLine(item, 'summary', entry?.summary);
  fillLine(item, 'way', sentence(entry?.way));
  fillLine(item, 'where', sentence(entry?.where));
  fill(item, 'checked', entry && checkedWords(entry.days));
  part(item, 'gone').hidden = !isGone;
  item.toggleAttribute('data-about-harm', entry?.sensitive === true);
  drawNumber(item, entry);
  drawOther(item, entry);
  drawFiles(item, entry);
}

function drawNumber(item: HTMLElement, entry: SavedEntry | undefined): void {
  const value = entry?.phone?.value ?? entry?.text;
  fillLine(item, 'phone', value);
  fill(item, 'hint', entry?.phone ? entry.phone.label : value && words.textOnly);
  if (value) part<HTMLAnchorElement>(item, 'number').href = dial(value, entry?.phone ? 'tel' : 'sms');
}

function drawOther(item: HTMLElement, entry: SavedEntry | undefined): void {
  fillLine(item, 'other', entry?.link?.text);
  if (entry?.link) part<HTMLAnchorElement>(item, 'other').href = entry.link.href;
}

function drawFiles(item: HTMLElement, entry: SavedEntry | undefined): void {
  const has = { card: entry?.card, times: entry?.times };
  for (const [name, file] of [
    ['card', 'contact.vcf'],
    ['times', 'times.ics'],
  ] as const) {
    for (const link of parts(item, name) as HTMLAnchorElement[]) {
      link.closest('li')!.hidden = !has[name];
      if (entry) link.href = path(`${serviceHref(entry.id)}${file}`);
    }
  }
  part(item, 'files').hidden = !has.card && !has.times;
}
