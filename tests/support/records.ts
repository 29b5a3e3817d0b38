/** A small, whole set of records for tests: two councils, three services and what they refer to. */
import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { Service } from '../../src/model/service.ts';
import type { ContentRecords, Rec } from '../../src/records/types.ts';

export const TODAY = '2026-11-24';

export const rec = <T>(folder: string, id: string, data: T, body?: string): Rec<T> => ({
  id,
  file: `content/${folder}/${id}.${body === undefined ? 'yml' : 'md'}`,
  data,
  ...(body !== undefined && { body }),
});

/** A service with the least that it needs, and what a test gives. */
export function service(id: string, given: Partial<Service> = {}, body = 'What it does.'): Rec<Service> {
  const data: Service = {
    name: `Service ${id}`,
    organisation: 'charity',
    summary: `What ${id} does.`,
    topics: ['feelings'],
    levelsOfNeed: ['universal'],
    areas: ['county'],
    contact: { phone: '0300 126 1000' },
    status: 'active',
    assurance: {
      checked: '2026-11-22',
      by: 'The editors',
      confidence: 'high',
      sources: [{ url: 'https://www.example.org/page', date: '2025-07', took: 'secret took' }],
    },
    ...given,
  };
  return rec('services', id, data, body);
}

const source = [{ url: 'https://www.example.org/' }];
const topic = (id: string, name: string, alsoCalled: string[]) =>
  rec('topics', id, { name, when: `When ${name}`, hint: 'Hint', picture: 'feelings', alsoCalled });
const level = (id: string, order: number) =>
  rec('levels-of-need', id, {
    name: id,
    order,
    inShort: 'For all',
    looksLike: 'Like',
    whoHelps: 'Who',
    whatToDo: 'Do',
  });

export function records(services: Rec<Service>[]): ContentRecords {
  return {
    languages: [],
    services: [...services].sort((a, b) => (a.id < b.id ? -1 : 1)),
    organisations: [
      rec('organisations', 'charity', { name: 'The Charity', type: 'charity', website: 'https://www.example.org' }),
      rec('organisations', 'council', { name: 'North Council', type: 'council' }),
      rec('organisations', 'idle', { name: 'Runs nothing', type: 'charity' }),
    ],
    places: [
      rec('places', 'hall', {
        name: 'The Hall',
        address: '1 High Street',
        town: 'Corby',
        postcode: 'NN17 1QG',
        latitude: 52.488,
        longitude: -0.7045,
        coordinatesFrom: 'postcode' as const,
        area: 'corby',
        kind: 'other',
        hours: 'Monday 9am to 5pm',
        sources: source,
      }),
      rec('places', 'hub', { name: 'The Hub', town: 'Daventry', area: 'daventry', kind: 'other', sources: source }),
      rec('places', 'empty', { name: 'Nothing on', area: 'corby', kind: 'other', sources: source }),
    ],
    areas: [
      rec('areas', 'uk', { name: 'The UK', kind: 'country' }),
      rec('areas', 'county', { name: 'The County', kind: 'county', parent: 'uk' }),
      rec('areas', 'north', { name: 'North', kind: 'unitary', parent: 'county' }),
      rec('areas', 'west', { name: 'West', kind: 'unitary', parent: 'county' }),
      rec('areas', 'corby', { name: 'Corby', kind: 'district', parent: 'north' }),
      rec('areas', 'daventry', { name: 'Daventry', kind: 'district', parent: 'west' }),
    ],
    topics: [topic('feelings', 'Feelings', ['anxious', 'low mood']), topic('food', 'Food', ['food bank'])],
    'levels-of-need': [level('targeted', 3), level('universal', 1)],
    guides: [],
    docs: [],
    outcomes: [],
    evidence: [],
    comments: [],
    site: {
      name: 'Early Help',
      county: 'The County',
      area: 'county',
      tagline: 'Find help.',
      compiledOn: '2026-11-22',
      compiledNote: 'Compiled on {date}.',
      urgent: [{ id: 'emergency', label: 'Danger', phone: '999' }],
      leaveTo: 'https://www.example.org/weather',
      review: { months: 6, overdueMonths: 3 },
      licence: { code: 'MIT', content: 'OGL', contentUrl: 'https://www.example.org/' },
      attribution: ['Ours'],
    },
    retired: { closed: [], unclear: [] },
    towns: [{ name: 'Corby', area: 'corby', latitude: 52.488, longitude: -0.7045, population: 56810 }],
    vocabularies: {
      roles: [
        { id: 'self', name: 'You', side: 'family' },
        { id: 'parent-carer', name: 'Parent or carer', side: 'family' },
        { id: 'young-person', name: 'Young person', side: 'family' },
        { id: 'professional', name: 'Any worker', side: 'professional' },
        { id: 'school', name: 'School', side: 'professional', includedIn: 'professional' },
        { id: 'gp', name: 'GP', side: 'professional', includedIn: 'professional' },
      ],
      routes: [
        { id: 'phone', name: 'Phone', value: 'phone', action: 'Ring', icon: 'phone' },
        { id: 'text', name: 'Text', value: 'text', action: 'Text', icon: 'message-circle' },
        { id: 'email', name: 'E-mail', value: 'email', action: 'Write to', icon: 'mail' },
        { id: 'website', name: 'Website', value: 'web', action: 'Look at', icon: 'globe' },
        { id: 'online-form', name: 'Online form', value: 'web', action: 'Fill in', icon: 'file-text' },
        { id: 'drop-in', name: 'Drop in', value: 'address', action: 'Drop in', icon: 'door-open' },
        { id: 'professional-referral', name: 'Referral', value: 'any', action: 'Refer', icon: 'users' },
      ],
      costs: [{ id: 'free', name: 'Free' }],
      languages: [
        { id: 'pl', name: 'Polish' },
        { id: 'cy', name: 'Welsh' },
      ],
      facilities: [{ id: 'step-free', name: 'Step-free' }],
      'place-kinds': [{ id: 'other', name: 'Other' }],
      'organisation-types': [
        { id: 'charity', name: 'Charity' },
        { id: 'council', name: 'Council' },
      ],
      'area-kinds': [
        { id: 'country', name: 'Country' },
        { id: 'county', name: 'County' },
        { id: 'unitary', name: 'Council' },
        { id: 'district', name: 'District' },
      ],
      phrases: [{ id: 'cannot-feed', says: ['can’t feed the kids'], topics: ['food'], try: ['bank'] }],
      ages: [{ id: 'toddler', says: ['toddler', 'toddlers'], from: 1, to: 3 }],
      glossary: [{ id: 'camhs', name: 'CAMHS', letters: ['CAMHS'], full: 'mental health service', group: 'Health' }],
      'hard-words': [{ id: 'library', says: ['library'] }],
      taxonomies: [
        {
          ...{
            id: 'types',
            name: 'Types of help',
            description: 'A list of others.',
            uri: 'http://id.example.org/list',
          },
          ...{ prefix: 'type', termsBegin: 'http://id.example.org/type/' },
        },
      ],
      'taxonomy-terms': [{ id: 'type-7', name: 'Talking', taxonomy: 'types', code: '7' }],
      warnings: [{ id: 'hurt', says: ['hits me'], title: 'Are you safe?', text: 'Ring.', services: ['line'] }],
    },
  };
}

/** The catalogue with one service of interest and whatever stands beside it. */
export function one(given: Partial<Service> = {}, ...others: ReturnType<typeof service>[]) {
  const all = buildCatalogue(records([service('it', given), ...others]), TODAY);
  return { all, it: all.services.find(({ id }) => id === 'it')! };
}
