/** The first question and its answers. */
import { ageQuestionHref, stretchHref } from '../../catalogue/views/help-by-age.ts';
import type { AgeStretch } from '../../catalogue/views/age-stretches.ts';

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
      title: 'A baby on the way',
      hint: 'You or your partner is pregnant',
      picture: 'baby',
      href: unborn ? stretchHref(unborn.id) : ageQuestionHref,
      who: 'family',
    },
    {
      title: 'A child or teenager',
      hint: 'Yours, or one you look after',
      picture: 'play',
      href: ageQuestionHref,
      who: 'family',
    },
    {
      title: 'Me, as a parent or carer',
      hint: 'You need some help yourself',
      picture: 'carer',
      href: ageQuestionHref,
      who: 'family',
    },
    {
      title: 'Me, I am a young person',
      hint: 'You can ask for help yourself',
      picture: 'feelings',
      href: ageQuestionHref,
      who: 'family',
    },
    {
      title: 'The whole family',
      hint: 'Home, money, getting on together',
      picture: 'family',
      href: ageQuestionHref,
      who: 'family',
    },
    {
      title: 'A family I work with',
      hint: 'You are a professional or a volunteer',
      picture: 'early-help',
      href: ageQuestionHref,
      worker: true,
    },
  ];
}
