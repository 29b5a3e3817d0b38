/** The decision table with what it points at put in: names, addresses, numbers of questions. Pure. */
import type { Catalogue } from '../../catalogue/types.ts';
import { serviceHref } from '../../catalogue/views/card.ts';
import { finderHref } from '../../catalogue/views/age-stretches.ts';
import type { LevelGuide } from '../../model/level-guide.ts';
import { mostQuestions } from '../../model/rules/guide-paths.ts';
import { find, questionName } from '../../words/level-guide.ts';

export const LEVEL_GUIDE_PATH = '/professionals/level-guide/';

export interface AnswerView {
  says: string;
  /** Where it leads: `q-helpers`, `r-danger`. */
  to: string;
  /** "Question 3", or what the result is called. */
  place: string;
}

export interface QuestionView {
  anchor: string;
  number: number;
  ask: string;
  hint?: string;
  answers: AnswerView[];
}

interface Link {
  href: string;
  name: string;
}

export interface ResultView {
  anchor: string;
  title: string;
  danger: boolean;
  levels: { name: string; inShort: string; find: Link }[];
  why: string;
  talkTo: readonly string[];
  next: readonly string[];
  services: (Link & { summary: string })[];
  guides: Link[];
}

export interface GuideView {
  questions: QuestionView[];
  results: ResultView[];
  /** How many questions the longest way asks. */
  most: number;
}

export function toGuide(guide: LevelGuide, catalogue: Catalogue): GuideView {
  const numbers = new Map(guide.questions.map(({ id }, index) => [id, index + 1]));
  const titles = new Map(guide.results.map(({ id, title }) => [id, title]));
  const anchorOf = (id: string): string => (numbers.has(id) ? `q-${id}` : `r-${id}`);
  const placeOf = (id: string): string => {
    const number = numbers.get(id);
    return number === undefined ? (titles.get(id) ?? id) : questionName(number);
  };
  return {
    most: mostQuestions(guide),
    questions: guide.questions.map(({ id, ask, hint, answers }, index) => ({
      anchor: anchorOf(id),
      number: index + 1,
      ask,
      ...(hint && { hint }),
      answers: answers.map(({ says, to }) => ({ says, to: anchorOf(to), place: placeOf(to) })),
    })),
    results: guide.results.map((result) => toResult(result, anchorOf(result.id), catalogue)),
  };
}

function toResult(result: LevelGuide['results'][number], anchor: string, catalogue: Catalogue): ResultView {
  const { title, danger = false, why, talkTo, next, levels = [], services = [], guides = [] } = result;
  return {
    anchor,
    title,
    danger,
    why,
    talkTo,
    next,
    levels: catalogue.levels
      .filter(({ id }) => levels.includes(id))
      .map(({ id, data: { name, inShort } }) => ({
        name,
        inShort,
        find: { href: finderHref([['level', id]]), name: find(name) },
      })),
    services: services.flatMap((id) =>
      catalogue.services
        .filter((service) => service.id === id && service.data.status !== 'closed')
        .map(({ data }) => ({ href: serviceHref(id), name: data.name, summary: data.summary })),
    ),
    guides: guides.flatMap((id) =>
      catalogue.guides
        .filter((guide) => guide.id === id)
        .map(({ data }) => ({ href: `/guides/${id}/`, name: data.title })),
    ),
  };
}
