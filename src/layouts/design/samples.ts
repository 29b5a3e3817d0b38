import type { Card, CardFreshness } from '../../model/card.ts';

/** As on the card of a service that was checked in time. The page works states out again on the day that it is read. */
const LATER = '2999-01-01';
const PAST = '2026-11-22';
const checkedInTime: CardFreshness = { state: 'fresh', days: [PAST, LATER, LATER, LATER, LATER].join(' ') };

/** One a look. */
export const sampleFreshness: readonly CardFreshness[] = [
  checkedInTime,
  { state: 'due', days: [PAST, PAST, PAST, LATER, LATER].join(' ') },
  { state: 'overdue', days: [PAST, PAST, PAST, PAST, LATER].join(' ') },
  { state: 'lapsed', days: [PAST, PAST, PAST, PAST, PAST].join(' ') },
];

/** Invented cards for the design page. The names say that they are samples and the numbers are Ofcom's for drama. */
export const sampleCards: readonly { card: Card; reasons?: string[]; distance?: string; number?: number }[] = [
  {
    card: {
      id: 'sample-one',
      href: '/design/#sample-one',
      name: 'Sample café for young people',
      summary: 'A made-up drop-in café where 11 to 18 year olds can talk to someone when things feel hard.',
      provider: 'Sample charity',
      ages: { text: 'Age 11 to 18', minimumAge: 11, maximumAge: 18, stated: true },
      where: 'Millbrook and 5 more places',
      ways: ['Drop in', 'Phone'],
      fresh: checkedInTime,
      phone: { value: '01632 960123', label: 'Sample advice line, choose 2' },
      warning: 'Times are from July 2022: check first',
    },
    reasons: ['the age 14 fits', 'you typed “low mood”'],
    distance: '0.7 miles',
    number: 2,
  },
  {
    card: {
      id: 'sample-two',
      href: '/design/#sample-two',
      name: 'Sample child and adolescent emotional wellbeing and neurodevelopmental service (SCAEWNS)',
      summary: 'A made-up service with a long name, no stated age and no number.',
      provider: 'Sample Healthcare Foundation Trust with a long name of its own',
      ages: { text: 'Ages not stated', stated: false },
      where: 'All of the county',
      ways: ['Your school or GP asks for you'],
      fresh: checkedInTime,
      cost: 'Free',
    },
    reasons: ['it covers Millbrook'],
  },
  {
    card: {
      id: 'sample-three',
      href: '/design/#sample-three',
      name: 'Sample text line',
      summary: 'A made-up line to text in private about anything.',
      provider: 'Sample helpline',
      ages: {
        text: 'Before birth to 19, or 25 with SEND',
        fromPregnancy: true,
        maximumAge: 19,
        maximumAgeWithDisability: 25,
        stated: true,
      },
      where: 'Online',
      ways: ['Text', 'Chat'],
      fresh: checkedInTime,
      text: '60163',
      cost: 'Free',
      urgent: true,
    },
  },
  {
    card: {
      id: 'sample-four',
      href: '/design/#sample-four',
      name: 'Sample group that has closed',
      summary: 'A made-up group. It keeps its page, which says where to go instead.',
      provider: 'Sample group',
      ages: { text: 'Age 16 and over', minimumAge: 16, stated: true },
      where: 'Elmby',
      ways: [],
      fresh: checkedInTime,
      warning: 'This service has closed',
      closed: true,
    },
  },
];

/** Age ranges for every way of drawing them. */
export const sampleAges = [
  {
    words: 'Before birth to 19, or to 24 with a disability.',
    fromPregnancy: true,
    maximumAge: 19,
    maximumAgeWithDisability: 24,
  },
  { words: 'Ages 11 to 18.', minimumAge: 11, maximumAge: 18 },
  { words: 'Ages 0 to 5.', minimumAge: 0, maximumAge: 5 },
  { words: 'Ages 16 and over. The oldest age is not stated.', minimumAge: 16 },
  { words: 'Up to 12. The youngest age is not stated.', maximumAge: 12 },
  { words: 'Ages 16 to 18, or to 19 with a disability.', minimumAge: 16, maximumAge: 18, maximumAgeWithDisability: 19 },
  { words: 'From pregnancy. The oldest age is not stated.', fromPregnancy: true },
  { words: 'Ages 8 to 25.', minimumAge: 8, maximumAge: 25 },
  { words: 'Ages are not stated: ask the service.' },
] as const;

export const sampleUrgent = [
  { label: 'In danger this minute', hint: 'A sample row', phone: '999' },
  { label: 'Sample line, day', hint: 'A longer hint, to see how it wraps below the number', phone: '01632 960456' },
  { label: 'Sample line, nights and weekends', phone: '01632 960789' },
] as const;

export const sampleAgeDoors = [
  { href: '/design/#b', label: 'Before birth', hint: 'pregnancy' },
  { href: '/design/#0', label: 'Under 2', hint: 'babies' },
  { href: '/design/#2', label: '2 to 4', hint: 'toddlers, nursery' },
  { href: '/design/#5', label: '5 to 10', hint: 'primary school' },
  { href: '/design/#11', label: '11 to 15', hint: 'secondary school' },
  { href: '/design/#16', label: '16 to 19', hint: 'college, work' },
  { href: '/design/#25', label: 'Up to 25', hint: 'with a disability or SEND' },
] as const;
