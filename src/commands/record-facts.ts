/** What somebody has to look at to say that a record is still right, as lines for a terminal. */
import type { DueRecord } from '../records/due.ts';
import { openingWords } from '../model/rules/date-words.ts';
import type { Place } from '../model/place.ts';
import type { Service } from '../model/service.ts';
import type { ContentRecords } from '../records/types.ts';

type Facts = Pick<ContentRecords, 'services' | 'guides' | 'places' | 'organisations'>;

/** One line a fact: "Phone: 01632 960123". What the record does not state is left out. */
export function factLines(record: DueRecord, records: Facts): string[] {
  const service = record.kind === 'services' ? records.services.find(({ id }) => id === record.id)?.data : undefined;
  const guide = record.kind === 'guides' ? records.guides.find(({ id }) => id === record.id)?.data : undefined;
  return [
    `${record.name} (${record.file})`,
    `Last checked ${record.checked}, due since ${record.due}: ${record.state}. Who keeps it right: ${record.owner}`,
    ...(service ? serviceLines(service, records) : []),
    ...(guide ? [`Summary: ${guide.summary}`] : []),
    ...sourceLines(service?.assurance.sources ?? guide?.sources ?? []),
  ];
}

function serviceLines(service: Service, { places, organisations }: Facts): string[] {
  const organisation = organisations.find(({ id }) => id === service.organisation)?.data;
  const { contact = {}, eligibility } = service;
  const ages = eligibility && [eligibility.minimumAge, eligibility.maximumAge].map((age) => age ?? '?').join(' to ');
  return stated([
    ['Organisation', organisation?.name ?? service.organisation],
    ['Summary', service.summary],
    ['Phone', contact.phone],
    ['Text', contact.text && [contact.textWord, contact.text].filter(Boolean).join(' to ')],
    ['E-mail', contact.email],
    ['Website', contact.website],
    ['Form for referrals', contact.referralUrl],
    ...(service.access ?? []).map(({ for: who, route, detail, value, hours }): [string, string] => [
      `Way in for ${who}`,
      [route, value, detail, hours].filter(Boolean).join(', '),
    ]),
    ['Ages', ages === '? to ?' ? undefined : ages],
    ['Cost', service.cost && [service.cost.kind, service.cost.detail].filter(Boolean).join(': ')],
    ['Times', service.hours],
    ...(service.opening ?? []).map((opening): [string, string] => ['Times', openingWords(opening)]),
    ...(service.sessions ?? []).flatMap(({ place, hours, opening }): [string, string][] => [
      ['Place', addressOf(place, places.find(({ id }) => id === place)?.data)],
      ...[...(hours ? [hours] : []), ...(opening ?? []).map(openingWords)].map((times): [string, string] => [
        'Times there',
        times,
      ]),
    ]),
    ['Note for editors', service.editorNote?.trim()],
  ]);
}

/** Addresses that are kept from the public are never printed either: they are not in the record. */
const addressOf = (id: string, place: Place | undefined): string =>
  place
    ? `${[place.name, place.address, place.town, place.postcode].filter(Boolean).join(', ')}${place.phone ? `, ${place.phone}` : ''} (places/${id})`
    : id;

const sourceLines = (sources: readonly { url?: string | undefined; date?: string | undefined }[]): string[] =>
  sources.flatMap(({ url, date }) => (url === undefined ? [] : [`Source: ${url}${date ? ` (${date})` : ''}`]));

const stated = (facts: readonly (readonly [string, string | undefined])[]): string[] =>
  facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}: ${value}`]));
