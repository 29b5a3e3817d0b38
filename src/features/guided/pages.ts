/** Which pages of answers there are: each topic that has help for an age, and everything for an age. */
import type { Catalogue } from '../../catalogue/types.ts';
import { anyAge, type AgeStretch } from '../../catalogue/views/age-stretches.ts';
import { EVERYTHING, helpFor, stretchesWithHelp, topicsFor } from '../../catalogue/views/help-by-age.ts';

export interface AnswerPage {
  stretch: AgeStretch;
  /** A topic's, or `everything`. */
  id: string;
  topic?: Catalogue['topics'][number];
  count: number;
}

export function answerPages(catalogue: Catalogue): AnswerPage[] {
  return [...stretchesWithHelp(catalogue), anyAge].flatMap((stretch) => {
    const { certain, unsaid } = helpFor(catalogue.services, stretch);
    const everything = { stretch, id: EVERYTHING, count: certain.length + unsaid.length };
    const topics = topicsFor(catalogue, stretch).map(({ topic, certain: sure, unsaid: unsure }): AnswerPage => ({
      stretch,
      id: topic.id,
      topic,
      count: sure.length + unsure.length,
    }));
    // Everything for every age is the whole offer, which /find/ lists.
    return stretch.ages.length === 0 ? topics : [everything, ...topics];
  });
}
