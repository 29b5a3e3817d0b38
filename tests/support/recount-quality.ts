/**
 * The numbers of data quality worked out from the content alone, by what the page says of each: without the code that counts
 * them for the page.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../src/records/load.ts';
import { root } from '../../src/commands/settings.ts';
import { distFolder } from './site.ts';

export const content = await loadContent();
export const { made: today } = JSON.parse(readFileSync(join(distFolder, 'open-data', 'services.json'), 'utf8')) as {
  made: string;
};
export const results = JSON.parse(readFileSync(join(root, 'src', 'site', 'link-results.json'), 'utf8')) as {
  checked: string | null;
  links: { url: string; state: string }[];
};

export type Content = (typeof content.services)[number];
export const entries = content.services.filter(({ data }) => data.status === 'active' || data.status === 'paused');

/** The county and all areas below it. */
const ours = new Set([content.site.area]);
for (let before = -1; before !== ours.size;) {
  before = ours.size;
  for (const { id, data } of content.areas) if (data.parent !== undefined && ours.has(data.parent)) ours.add(id);
}

/** Of a service, each fact: does it say it? Undefined: it need not. Written anew, from what the page says of each. */
export const says: Record<string, (service: Content) => boolean | undefined> = {
  'way-in': ({ data: { contact = {}, access = [] } }) =>
    Boolean(contact.phone ?? contact.text ?? contact.email ?? contact.referralUrl ?? contact.website) ||
    access.some(({ value }) => value),
  ages: ({ data: { eligibility = {} } }) =>
    Boolean(eligibility.fromPregnancy) ||
    [eligibility.minimumAge, eligibility.maximumAge, eligibility.maximumAgeWithDisability].some(
      (age) => age !== undefined,
    ),
  cost: ({ data }) => Boolean(data.cost),
  times: (service) =>
    Boolean(service.data.hours ?? service.data.opening) ||
    (service.data.access ?? []).some(({ hours }) => hours) ||
    (service.data.sessions ?? []).some(({ hours, opening }) => hours ?? opening) ||
    placesOf(service).some(({ hours, opening }) => hours ?? opening),
  address: (service) =>
    hasDoor(service) && !service.data.confidentialAddress
      ? placesOf(service).some(({ address, postcode }) => address ?? postcode)
      : undefined,
  areas: ({ data }) => data.areas.length > 0,
  languages: ({ data }) => Boolean(data.languages ?? data.languageNotes),
  access: (service) =>
    hasDoor(service)
      ? Boolean(service.data.facilities ?? service.data.accessNotes) ||
        placesOf(service).some(({ facilities }) => facilities)
      : undefined,
  referrers: ({ data }) => Boolean(data.whoCanRefer) || (data.access ?? []).some(({ who }) => who),
  next: ({ data }) => Boolean(data.referral?.next) || (data.access ?? []).some(({ next }) => next),
  waiting: ({ data }) => Boolean(data.waiting),
};
const placesOf = ({ data }: Content) =>
  (data.sessions ?? []).map(({ place }) => content.places.find(({ id }) => id === place)!.data);
const hasDoor = ({ data }: Content): boolean =>
  !data.online && (Boolean(data.sessions) || data.areas.some((area) => ours.has(area)));

const missing = (service: Content): string[] => Object.keys(says).filter((fact) => says[fact]!(service) === false);
const needed = (service: Content): number =>
  Object.keys(says).filter((fact) => says[fact]!(service) !== undefined).length;
export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Months are added as on a calendar; none of the checks is from the last days of a month, where that is hard. */
export function stateOf({ data }: Content): string {
  const { months, urgentMonths = months, soonMonths = 1, overdueMonths, lapsedMonths = 1200 } = content.site.review;
  const after = (count: number): string => {
    const [year = 0, month = 0, day = 0] = data.assurance.checked.split('-').map(Number);
    return new Date(Date.UTC(year, month - 1 + count, day)).toISOString().slice(0, 10);
  };
  const due = data.assurance.reviewMonths ?? (data.urgent ? urgentMonths : months);
  if (today >= after(due + overdueMonths + lapsedMonths)) return 'lapsed';
  if (today >= after(due + overdueMonths)) return 'overdue';
  if (today >= after(due)) return 'due';
  return today >= after(due - soonMonths) ? 'due-soon' : 'fresh';
}
export const states = ['fresh', 'due-soon', 'due', 'overdue', 'lapsed'];

const broken = new Set(
  results.links.filter(({ state }) => !['ok', 'moved', 'blocked'].includes(state)).map(({ url }) => url),
);

/** A row of a table, without its name. */
export const expectedRow = (own: readonly Content[], waiting: number): string[] => [
  String(own.length),
  ...states.map((state) => String(own.filter((service) => stateOf(service) === state).length)),
  `${sum(own.map((service) => missing(service).length)).toLocaleString('en-GB')} of ${sum(own.map(needed)).toLocaleString('en-GB')}`,
  String(own.filter(({ data }) => data.assurance.confidence === 'low').length),
  String(waiting),
];
export const waitingOf = (is: (data: Content['data']) => boolean): number =>
  content.services.filter(({ data }) => data.status === 'unconfirmed' && is(data)).length;

/** Every address in the entries and on their organisations, by the letters alone: what is broken of them. */
export function brokenLinks(): number {
  const running = new Set(entries.map(({ data }) => data.organisation));
  const text = [
    ...entries.map(({ data: { editorNote: _, ...data }, body }) => `${JSON.stringify(data)} ${body ?? ''}`),
    ...content.organisations.flatMap(({ id, data }) => (running.has(id) ? (data.website ?? '') : '')),
  ].join(' ');
  const found = text.match(/https?:\/\/[^\s"<>)\]]+/g) ?? [];
  return new Set(found.map((url) => new URL(url).href.replace(/#.*/, '')).filter((url) => broken.has(url))).size;
}
