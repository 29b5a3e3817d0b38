/** A service as the standard has it, with everything that belongs to it. Made of the public record alone. */
import { statesAnAge } from '../../../model/rules/age-fit.ts';
import { ageWords } from '../../../model/rules/age-words.ts';
import { onsAddress } from '../../../model/rules/ons-address.ts';
import type { ServiceStatus } from '../../../model/service.ts';
import {
  EXTENSION,
  type OrukAttribute,
  type OrukCostOption,
  type OrukLocation,
  type OrukOrganization,
  type OrukSchedule,
  type OrukService,
  type OrukServiceAtLocation,
} from '../../../oruk/objects.ts';
import { publicBody, publicRecord, type PublicRecord } from '../../../oruk/public-record.ts';
import { plainText } from '../../../records/markdown.ts';
import { closedAlert, freeOption, linkTypes, notFor, urgentAlert } from '../../../words/oruk.ts';
import { closed, paused } from '../../../words/warnings.ts';
import type { JoinedService } from '../../types.ts';
import { listWords, termName } from '../../words.ts';
import { withoutGaps } from '../card.ts';
import { contacts } from './contacts.ts';
import { sentences, some, type Context } from './context.ts';
import { locationInWords } from './locations.ts';
import { schedules } from './schedules.ts';
import { attributes, type Terms } from './terms.ts';
import { applicationProcess } from './ways-in.ts';

/** What services share: made once, and nested wherever it belongs. */
export interface Shared {
  terms: Terms;
  organization: (id: string) => OrukOrganization | undefined;
  location: (id: string) => OrukLocation | undefined;
  nameOf: (service: string) => string | undefined;
}

type Facts = PublicRecord<'services'>;

const statuses: Record<ServiceStatus, OrukService['status']> = {
  active: 'active',
  paused: 'temporarily closed',
  closed: 'defunct',
  // Never published: the catalogue holds none.
  unconfirmed: 'inactive',
};

/** The cost that needs no price. */
const FREE = 'free';

export function toService(service: JoinedService, context: Context, shared: Shared): OrukService {
  const facts = publicRecord('services', service.data);
  const body = publicBody(service);
  const id = context.id('service', service.id);
  const organization = shared.organization(service.organisation.id);
  const { minimumAge, maximumAge, fromPregnancy } = facts.eligibility ?? {};
  const atLocations = serviceAtLocations(service, facts, id, context, shared);
  return withoutGaps({
    id,
    organization_id: organization?.id,
    name: facts.name,
    description: [facts.summary, plainText(body)].filter(Boolean).join('\n\n') || undefined,
    url: facts.contact?.website,
    email: facts.contact?.email,
    status: statuses[facts.status],
    interpretation_services: sentences(...(facts.languageNotes ?? [])),
    application_process: applicationProcess(facts, context),
    fees_description: feesWords(facts, context),
    wait_time: facts.waiting,
    eligibility_description: eligibilityWords(facts),
    minimum_age: fromPregnancy ? 0 : minimumAge,
    maximum_age: maximumAge,
    assured_date: service.data.assurance.checked,
    alert: alertWords(facts, shared),
    last_modified: lastModified(service, context),
    schedules: some([
      ...schedules(context, `services/${service.id}`, facts),
      ...atLocations.flatMap((at) => at.schedules ?? []),
    ]),
    service_areas: some(
      service.areas.map(({ id: area, data: { name, code } }) =>
        withoutGaps({
          ...{ id: context.id('service_area', `${service.id}/${area}`), name, service_area: name },
          uri: onsAddress(code),
        }),
      ),
    ),
    service_at_locations: some(atLocations),
    languages: some(
      (facts.languages ?? []).map((code) => ({
        ...{ id: context.id('language', `${service.id}/${code}`), code },
        name: termName(context.catalogue, 'languages', code),
      })),
    ),
    organization,
    cost_options: some(costOptions(service.id, facts, context)),
    contacts: some(contacts(service.id, facts, context)),
    attributes: some(serviceAttributes(service, facts, context, shared)),
    [EXTENSION]: { id: service.id, record: { ...facts, ...(body && { body }) } },
  });
}

/** One a place, whatever happens there; a service whose address is secret has none. */
function serviceAtLocations(
  service: JoinedService,
  facts: Facts,
  serviceId: string,
  context: Context,
  shared: Shared,
): OrukServiceAtLocation[] {
  const byPlace = new Map<string, NonNullable<Facts['sessions']>>();
  for (const session of facts.sessions ?? [])
    byPlace.set(session.place, [...(byPlace.get(session.place) ?? []), session]);
  const atPlaces = [...byPlace].flatMap(([place, sessions]) => {
    const location = shared.location(place);
    if (!location) return [];
    const path = `${service.id}/${place}`;
    const id = context.id('service_at_location', path);
    const times: OrukSchedule[] = [];
    for (const { opening, hours } of sessions) {
      const own = { opening, hours, timesFrom: facts.timesFrom };
      times.push(...schedules(context, `services/${path}`, own, { service_at_location_id: id }, times.length));
    }
    return withoutGaps<OrukServiceAtLocation>({
      ...{ id, service_id: serviceId, location_id: location.id },
      description: sentences(...sessions.map(({ note }) => note)),
      schedules: some(times),
      location,
    });
  });
  if (atPlaces.length > 0) return atPlaces;
  return locationInWords(service, facts.where, context).map((location) => ({
    id: context.id('service_at_location', `${service.id}/in-words`),
    service_id: serviceId,
    location_id: location.id,
    location,
  }));
}

function serviceAttributes(service: JoinedService, facts: Facts, context: Context, { terms }: Shared): OrukAttribute[] {
  const notes = (facts.accessNotes ?? []).map((value, index) => ({
    id: context.id('attribute', `services/${service.id}/note/${index + 1}`),
    link_type: linkTypes.accessNote,
    value,
  }));
  const said = attributes(context, `services/${service.id}`, [
    [linkTypes.topic, facts.topics.map((id) => terms.own('topics', id))],
    [linkTypes.category, service.topics.flatMap(({ data }) => data.sameAs ?? []).map((id) => terms.other(id))],
    [linkTypes.level, facts.levelsOfNeed.map((id) => terms.own('levels', id))],
    [linkTypes.area, service.areas.map(({ id }) => terms.own('areas', id))],
    [linkTypes.facility, (facts.facilities ?? []).map((id) => terms.own('facilities', id))],
    [linkTypes.referrer, (facts.whoCanRefer ?? []).map((id) => terms.own('roles', id))],
  ]);
  return [...said, ...notes];
}

function costOptions(id: string, { cost }: Facts, context: Context): OrukCostOption[] {
  if (!cost) return [];
  const free = cost.kind === FREE;
  return [
    withoutGaps<OrukCostOption>({
      id: context.id('cost_option', id),
      option: free ? freeOption : termName(context.catalogue, 'costs', cost.kind),
      amount: free ? 0 : undefined,
      amount_description: cost.detail,
      currency: free ? 'GBP' : undefined,
    }),
  ];
}

const feesWords = ({ cost }: Facts, { catalogue }: Context): string | undefined =>
  cost && sentences(termName(catalogue, 'costs', cost.kind), cost.detail);

function eligibilityWords({ eligibility, referral }: Facts): string | undefined {
  return sentences(
    eligibility && statesAnAge(eligibility) && ageWords(eligibility),
    ...(eligibility?.criteria ?? []),
    referral?.exclusions && notFor(referral.exclusions.join('; ')),
  );
}

function alertWords({ status, urgent, closed: end }: Facts, { nameOf }: Shared): string | undefined {
  const instead = (end?.instead ?? []).flatMap((id) => nameOf(id) ?? []);
  return sentences(
    status === 'closed' && closed,
    status === 'closed' && instead.length > 0 && closedAlert(listWords(instead)),
    status === 'paused' && paused,
    urgent && status !== 'closed' && urgentAlert,
  );
}

/** When its file changed, or when somebody checked it, whichever is later. Git may not be there: the check always is. */
function lastModified({ id, data }: JoinedService, { changed }: Context): string {
  const checked = new Date(`${data.assurance.checked}T00:00:00Z`).toISOString();
  const at = changed.get(id);
  return at !== undefined && at > checked ? at : checked;
}
