/** Where a service is and when it is open; times only where they are certain. */
import { telHref } from '../../catalogue/views/contact.ts';
import type { ServicePage } from '../../catalogue/views/service-page.ts';
import { openingWords } from '../../model/rules/date-words.ts';
import * as words from '../../words/simple.ts';
import { ours, sentences, theirs, type SimpleGroup, type SimpleItem, type SimpleLine } from './lines.ts';

/** More places than these are a list of names only. */
const MOST_PLACES = 3;

type Place = ServicePage['sessions'][number];

/** The numbers that the ways in show already. */
const shownNumbers = ({ steps, contact }: ServicePage): ReadonlySet<string> =>
  new Set([
    ...contact.map(({ text }) => text),
    ...steps.family.flatMap(({ options }) => options.flatMap(({ link }) => link?.text ?? [])),
  ]);

/** No question at all for help that is only on a website. */
export function whenAndWhereGroup(page: ServicePage): SimpleGroup[] {
  const { sessions, where } = page;
  const somewhere = sessions.length > 0 || where !== undefined;
  const somebody = page.steps.family.some(({ route }) => route === 'phone' || route === 'drop-in');
  const times = serviceTimes(page);
  if (!somewhere && !somebody && times.length === 0) return [];
  const places =
    sessions.length > MOST_PLACES ? manyPlaces(sessions) : sessions.flatMap((place) => onePlace(place, page));
  return [
    {
      title: somewhere ? words.questions.where : words.questions.when,
      lines: [...places, ...(where ? theirs('place', where) : []), ...timeLines(page, times)],
    },
  ];
}

const unsure = ({ timesFrom, checkFirst }: ServicePage): boolean => timesFrom !== undefined || checkFirst !== undefined;

const serviceTimes = ({ hours, opening }: ServicePage): readonly string[] =>
  hours ? sentences(hours) : (opening ?? []).map(openingWords);

function timeLines(page: ServicePage, times: readonly string[]): SimpleLine[] {
  const some = times.length > 0 || page.sessions.some((session) => session.times.length > 0);
  if (!some) return [ours('unknown', words.timesUnknown)];
  if (unsure(page)) return [ours('unknown', words.timesUnsure)];
  return times.length > 0 ? [ours('clock', words.open, { notes: times })] : [];
}

function onePlace(place: Place, page: ServicePage): SimpleLine[] {
  const address = [place.address, place.town, place.postcode].filter(Boolean).join(', ');
  const times = unsure(page) ? [] : place.times;
  const note = place.note && !unsure(page) ? sentences(place.note) : [];
  return [
    {
      picture: 'place',
      text: place.name,
      theirs: true,
      notes: [...(address ? [address] : []), ...times, ...note],
    },
    ...(place.address || place.postcode ? [] : [ours('unknown', words.addressUnknown)]),
    ...(place.phone && !shownNumbers(page).has(place.phone)
      ? [ours('phone', words.ringThePlace, { link: { kind: 'phone', text: place.phone, href: telHref(place.phone) } })]
      : []),
  ];
}

function manyPlaces(sessions: readonly Place[]): SimpleLine[] {
  const items = sessions.map(({ name, town, href }): SimpleItem => ({
    text: town && !name.includes(town) ? `${name}, ${town}` : name,
    href,
  }));
  return [ours('place', words.manyPlaces(sessions.length), { items, notes: [words.timesInFull] })];
}
