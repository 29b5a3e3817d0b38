/** What a service's page says around the service's own facts. What it says before asking stands in service-before.ts. */

/** Under the name. */
export const runBy = 'Run by';
export const withPartners = 'With';
export const forArea = (areas: string): string => `For ${areas}`;
export const costNotStated = 'Cost not stated';

/** Closed, paused, or not sure. */
export { closed as closedTitle } from './warnings.ts';
export const closedOn = (day: string): string => `It closed on ${day}. `;
export const otherHelp = 'Look for other help';
export const tryInstead = 'Try';
export { paused as pausedTitle } from './warnings.ts';
export const paused = 'Ask when it starts again, or look at the other help at the foot of this page.';
export const checkTitle = 'Check before you rely on this';
export const checkFirst = (what: string): string => `Before you go, or before you send someone, check ${what}.`;
export const oldTimesTitle = 'Check the times before you go';
export const oldTimes = (day: string): string =>
  `The days and times that we know are from ${day}. They may have changed.`;

/** The numbers and links. */
export const contactTitle = 'Get in touch';
export const contactLabels = {
  phone: 'Phone',
  text: 'Text',
  email: 'E-mail',
  website: 'Website',
  referral: 'Referral form',
} as const;
export const referralFormOn = (site: string): string => `Referral form on ${site}`;
export const noContact = 'We do not know a number or address for it. Use the ways in under “How to get it”.';

/** Who it is for. */
export const whoTitle = 'Who it is for';
export const agesIn = (ages: string, areas: string): string => `${ages}, in ${areas}.`;
export const agesNotStated = (areas: string): string =>
  `For people in ${areas}. The ages are not stated: ask the service.`;
export const extensionUnknown =
  'We do not know if the age goes higher for young people with SEND or a disability. Ask the service.';

export const whatTitle = 'What it does';

/** How to get it. */
export const howTitle = 'How to get it';
export const askYourself = 'You can ask for this yourself. No one has to refer you.';
export const askWithWorker = 'Somebody who works with your family asks for this with you.';
export const howUnknown = 'We do not know how families ask for this.';
export const workerCan = 'A worker can: show them this page.';
export const askElsewhere = '[See who else you can ask].';
export const chooseOne = (step: string): string => `${step}: choose one`;
export const haveReady = 'Have ready:';
export const next = (what: string): string => `What happens next: ${what}`;

/** When and where. */
export const whereTitle = 'When and where';
export const timesNotStated = 'The times are not stated. Ask the service.';
export const addressUnknown = 'We do not know the address. Ask before you go.';
/** A link to a map that plans the way. */
export const directions = 'Plan the way (OpenStreetMap)';

/** Good to know. */
export const goodTitle = 'Good to know';
export const languages = 'Languages';
export const languagesNotStated = 'Not stated: ask if they can use your language or an interpreter.';
export const access = 'Access';
export const accessNotStated = 'Not stated: ask about steps, parking or other needs.';
export const waiting = 'Waiting time';
export const waitingNotStated = 'Not stated: ask how long it takes.';

/** How sure we are. */
export const knowTitle = 'How we know';

export const relatedTitle = 'If this is not for you, this may help';
