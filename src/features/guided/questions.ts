/** The first question and its answers. */
import { ageQuestionHref, stretchHref } from '../../catalogue/views/help-by-age.ts';
import type { AgeStretch } from '../../catalogue/views/age-stretches.ts';
import { who } from '../../words/guided.ts';

export const QUESTIONS = 4;

export interface WhoChoice {
  title: string;
  hint: string;
  picture: string;
  href: string;
  /** As `/find/` has it. A worker's role is not known, so theirs has none. */
  who?: 'family';
  worker?: true;
}

/** A baby on the way answers "How old?" too, where there is such help. */
export function whoChoices(stretches: readonly AgeStretch[]): WhoChoice[] {
  const unborn = stretches.find(({ id }) => id === 'before-birth');
  return [
    {
      ...who.unborn,
      picture: 'baby',
      href: unborn ? stretchHref(unborn.id) : ageQuestionHref,
      who: 'family',
    },
    {
      ...who.child,
      picture: 'play',
      href: ageQuestionHref,
      who: 'family',
    },
    {
      ...who.parent,
      picture: 'carer',
      href: ageQuestionHref,
      who: 'family',
    },
    {
      ...who.youngPerson,
      picture: 'feelings',
      href: ageQuestionHref,
      who: 'family',
    },
    {
      ...who.family,
      picture: 'family',
      href: ageQuestionHref,
      who: 'family',
    },
    {
      ...who.worker,
      picture: 'early-help',
      href: ageQuestionHref,
      worker: true,
    },
  ];
}
