/** The titles and descriptions of the guided pages. */
import type { AgeStretch } from '../../catalogue/views/age-stretches.ts';
import { BEFORE_BIRTH } from '../../model/rules/age-fit.ts';

/** "School and learning: help for 11 to 15 year olds". */
export const answersTitle = (stretch: AgeStretch, topic?: string): string =>
  topic === undefined ? `All help ${stretch.forWhom}` : `${topic}: help ${stretch.forWhom}`;

/** Longer ones are cut off in lists of results. */
const LONGEST_TITLE = 75;

/** The heading, or a shorter way to say it where that is too long for a tab. */
export function answersTabTitle(stretch: AgeStretch, topic?: string): string {
  const title = answersTitle(stretch, topic);
  return title.length <= LONGEST_TITLE || topic === undefined ? title : `${topic}: ${stretch.name}`;
}

/** Longer descriptions are cut off in lists of results. */
const LONGEST = 160;

/** As much of it as fits. */
export function answersDescription(stretch: AgeStretch, county: string, count: number, topic?: string): string {
  const sentences = [
    `${answersTitle(stretch, topic)} in ${county}.`,
    `${countWords(count)}.`,
    'Those you can ask for yourself come first.',
  ];
  return sentences.reduce((text, next) => (`${text} ${next}`.length <= LONGEST ? `${text} ${next}` : text));
}

/** Said of services whose record leaves the age open: a service "from birth" states an age and leaves pregnancy open. */
export const unsaidWords = (stretch: AgeStretch): string =>
  stretch.ages.includes(BEFORE_BIRTH)
    ? 'These do not say if they help before birth. Ask them.'
    : 'These do not say what ages they help. Ask them.';

export const countWords = (count: number): string => (count === 1 ? '1 service' : `${count} services`);
