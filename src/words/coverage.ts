/** What the pages of the coverage say: where there is help, and where there is none. Links stand in [brackets]. */
import { serviceCount } from './counts.ts';

export const title = 'Where the help is, and where it is not';
export const tabTitle = 'Where the help is, and where it is not: coverage';
export const shortTitle = 'Coverage';
export const description = (county: string): string =>
  `Services in ${county} counted by topic, area, age and level of need: where there is help, where there is little, and where there is none.`;
export const lead = (services: number): string =>
  `${services} services, counted by what each says about itself: its topics, its area, its ages and its level of need.`;
/** Links: the gaps, the spreadsheet. */
export const start = 'See [the widest gaps], or [take the numbers away as a spreadsheet].';

export const figures = {
  noLocal: 'Topics and areas with nothing of their own',
  noAge: 'Services that say no age',
  wide: 'Services for the whole county or country',
  of: (part: number, all: number): string => `${part} of ${all}`,
} as const;

/** The table. `place` is put in by the page. */
export const tableTitle = 'Topic by area';
export const tableCaption =
  'In each place the large number counts services for that area or its council. Below it: those for the whole county or country.';
export const tableName = 'Services by topic and area';
/** The name of the part that scrolls, beside the heading of the same words. */
export const asTable = (table: string): string => `${table}: the table`;
export const topicHead = 'Topic';
export const allOfCouncil = (council: string): string => `All of ${council}`;
export const local = 'local';
/** Under the number. */
export const wider = (services: number): string => `+${services} wider`;
export const online = (services: number): string => `${services} online`;
export const byReferral = 'by referral';
export const none = 'none';
export const unsaid = (services: number): string => `${services} do not say`;
export const legend = 'What the places tell';
export const kinds = {
  none: 'none: no service',
  remote: 'online: only online or by phone',
  referral: 'by referral: in the county, only if somebody refers you',
  wide: 'dashed: nothing of its own, only wider help',
} as const;
export const shades = ['1 to 2 local', '3 to 4', '5 to 7', '8 or more'] as const;

export const choose = 'Count for one age or one level';
export const ageLegend = 'Age';
export const levelLegend = 'Level of need';
export const anyAge = 'Any age';
export const anyLevel = 'Any level';
export const counted = (age: string, level: string): string => `The table counts: ${age}, ${level}.`;
export const failed = 'The numbers did not come. The table shows any age and any level.';

export const byAgeTitle = 'Topic by age';
export const byAgeCaption =
  'Services anywhere in the county, and for the whole county or country, that say they are for the age. Below: those that do not say.';
export const byLevelTitle = 'Topic by level of need';
export const byLevelCaption = 'Services anywhere in the county, and for the whole county or country, by level of need.';

export const gapsTitle = 'The gaps, largest first';
export const gapsText =
  'First where no service says that it is for the age or the level, then where help is only online or by phone, then where nothing is the county’s own, then where families need a referral. Within each, the gap in the most areas, ages or levels comes first.';
export const gapsCaveat =
  '*No entry is not proof that no help exists.* We only know what is on public pages. Many services say no age, and may well help.';
export const noGaps = 'No gaps of these kinds.';
export const moreGaps = (more: number): string => `${more} smaller gaps`;
export const gapsBy = { stretch: 'By age', level: 'By level of need' } as const;
const nothing = {
  stretch: { one: 'no service says that it is for this age', several: 'no service says that it is for these ages' },
  level: { one: 'no service at this level', several: 'no service at these levels' },
} as const;
const gapWords = {
  remote: 'help only online or by phone',
  national: 'only help for the whole country',
  referral: 'in the county, only if somebody refers the family',
} as const;
/** "Help with bullying, 5 to 10 and 11 to 15: no service says that it is for this age, in Elmby." */
export const gap = (
  kind: 'none' | keyof typeof gapWords,
  by: keyof typeof nothing,
  what: string,
  several: boolean,
  where: string,
): string => `${what}: ${kind === 'none' ? nothing[by][several ? 'several' : 'one'] : gapWords[kind]}, ${where}.`;
/** Within a list, where its own comma would be one too many. */
export const ageInList = ({ name }: { name: string }): string => name.replaceAll(',', '');
export const every = { stretch: 'Every age', level: 'Every level' } as const;
export const everywhere = 'anywhere in the county';
export const inAreas = (areas: string): string => `in ${areas}`;
export const mayFit = (services: number): string =>
  services === 1
    ? '1 service on this topic does not say its ages.'
    : `${services} services on this topic do not say their ages.`;

export const howTitle = 'How we count';
export const how: readonly string[] = [
  '*A service* is an entry here that is running now. What has paused or closed, or is still being confirmed, is not counted.',
  '*An area* counts only if the service covers all of it. Help for one town alone does not count for the wider area around it.',
  '*Local* means for the area or its council. Help for the whole county or country is counted apart, as wider.',
  '*Ages* count only if the service states them. One that says no age is counted apart, and never as fitting.',
  '*By referral* means that it names only workers who can refer, and no way in that families can use.',
  '*Online* means online only, or by phone for the whole country with no place in the county.',
  'A service can count in more than one topic, area, age and level, so the numbers do not add up to a total.',
  'The level of a service is the editors’ judgement. Some topics leave out ages at which nobody asks about them.',
];
export const cannot =
  'Counting services is not measuring help. It does not show how large they are, how long the wait is, or how good they are.';

export const useTitle = 'Use the numbers';
export const useText = 'Every number is in a spreadsheet, by topic, area, age and level. [What its columns mean]';
export const download = 'coverage.csv';

/** The page of one topic. */
export const topicTitle = (topic: string): string => `Coverage: ${topic}`;
export const topicDescription = (topic: string, county: string): string =>
  `${topic}: which services each part of ${county} has, for which ages and at which level of need.`;
export const topicLead = (services: number): string => `${serviceCount(services)} anywhere in the county or for it.`;
export const byAreaAge = 'Area by age';
export const byAreaAgeCaption =
  'Services that cover the area and say they are for the age. Below: those that do not say.';
export const byAreaLevel = 'Area by level of need';
export const byAreaLevelCaption = 'Services that cover the area, by level of need.';
export const areaHead = 'Area';
export const servicesTitle = 'The services that are counted';
export const wideCounty = (county: string): string => `For all of ${county}`;
export const wideCountry = 'For the whole country';
export const localCount = (services: number): string =>
  services === 0
    ? 'No service for this area or its council.'
    : `${serviceCount(services)} for this area or its council.`;
export const andWider = 'Those for the whole county and country, below, count here too.';
export const referralOnly = 'By referral only';
export const onlineOnly = 'Online or by phone only';
/** What is shown when a number of a table was followed; {n} is put in by the page. */
export const inAnyArea = 'Anywhere';
export const cutOne = '{n} service.';
export const cutMany = '{n} services.';
export const cutUnsaidOne = '{n} more may fit: it does not say its ages.';
export const cutUnsaidMany = '{n} more may fit: they do not say their ages.';
export const cutAll = 'Show all services';
export const mayFitMark = 'May fit';
export const familyPage = 'The topic as families see it';
export const searchFor = 'Search these services';
export const allTopics = 'All topics and areas';
