/** The titles and descriptions of the guided pages. */
import type { AgeStretch } from '../../catalogue/views/age-stretches.ts';
import { BEFORE_BIRTH } from '../../model/rules/age-fit.ts';
import { serviceCount } from '../../words/counts.ts';
import { helpIn, helpTabTitle, helpTitle, selfFirst, unsaidAges, unsaidBirth } from '../../words/guided.ts';

/** "School and learning: help for 11 to 15 year olds". */
export const answersTitle = (stretch: AgeStretch, topic?: string): string => helpTitle(stretch.forWhom, topic);

/** Longer ones are cut off in lists of results. */
const LONGEST_TITLE = 75;

/** The heading, or a shorter way to say it where that is too long for a tab. */
export function answersTabTitle(stretch: AgeStretch, topic?: string): string {
  const title = answersTitle(stretch, topic);
  return title.length <= LONGEST_TITLE || topic === undefined ? title : helpTabTitle(topic, stretch.name);
}

/** Longer descriptions are cut off in lists of results. */
const LONGEST = 160;

/** As much of it as fits. */
export function answersDescription(stretch: AgeStretch, county: string, count: number, topic?: string): string {
  const sentences = [helpIn(answersTitle(stretch, topic), county), `${serviceCount(count)}.`, selfFirst];
  return sentences.reduce((text, next) => (`${text} ${next}`.length <= LONGEST ? `${text} ${next}` : text));
}

/** Said of services whose record leaves the age open: a service "from birth" states an age and leaves pregnancy open. */
export const unsaidWords = (stretch: AgeStretch): string =>
  stretch.ages.includes(BEFORE_BIRTH) ? unsaidBirth : unsaidAges;
