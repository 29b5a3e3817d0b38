/** The help there is for a stretch of age, by topic: what the guided way in asks, and which of its pages exist. */
import { isListed } from '../listed.ts';
import type { Topic } from '../../model/topic.ts';
import type { Catalogue, JoinedService, WithServices } from '../types.ts';
import { ageStretches, anyAge, stretchFit, type AgeStretch } from './age-stretches.ts';

export interface HelpForAge {
  /** Certain to fit an age of the stretch. */
  certain: JoinedService[];
  /** The record does not say whether it fits. Never left out: most services state no age. */
  unsaid: JoinedService[];
}

/** Services that are open and fit the stretch or may fit it. */
export function helpFor(services: readonly JoinedService[], stretch: AgeStretch): HelpForAge {
  const open = services.filter((service) => isListed(service));
  const that = (fits: 'yes' | 'unknown') => open.filter(({ data }) => stretchFit(data.eligibility, stretch) === fits);
  return { certain: that('yes'), unsaid: that('unknown') };
}

export interface TopicForAge extends HelpForAge {
  topic: WithServices<Topic>;
}

/** The topics that have help for the stretch: those of the first page in its order, then the others by name. */
export function topicsFor({ topics }: Pick<Catalogue, 'topics'>, stretch: AgeStretch): TopicForAge[] {
  const door = ({ topic }: TopicForAge): number => topic.data.door ?? Number.POSITIVE_INFINITY;
  return topics
    .map((topic) => ({ topic, ...helpFor(topic.services, stretch) }))
    .filter(({ certain, unsaid }) => certain.length + unsaid.length > 0)
    .sort((a, b) => (door(a) === door(b) ? 0 : door(a) - door(b)));
}

/** The stretches that have a page: something in the directory fits them or may fit them. */
export const stretchesWithHelp = (catalogue: Pick<Catalogue, 'topics'>): AgeStretch[] =>
  ageStretches.filter((stretch) => topicsFor(catalogue, stretch).length > 0);

/** The stretches at which a topic has a page. */
export const stretchesOf = (topic: WithServices<Topic>): AgeStretch[] =>
  ageStretches.filter((stretch) => topicsFor({ topics: [topic] }, stretch).length > 0);

/** In place of a topic: everything there is for the stretch. */
export const EVERYTHING = 'everything';

export const guidedHref = '/help-me/';
export const ageQuestionHref = '/help-me/age/';
export const stretchHref = (stretch: string): string => `/help-me/${stretch}/`;
export const stretchTopicHref = (stretch: string, topic: string): string => `/help-me/${stretch}/${topic}/`;

/** The pages of the guided way in for search engines. A topic at any age is the topic's own page over again: not among them. */
export function guidedPaths(catalogue: Pick<Catalogue, 'topics'>): string[] {
  return [
    guidedHref,
    ageQuestionHref,
    ...[...stretchesWithHelp(catalogue), anyAge].map(({ id }) => stretchHref(id)),
    ...stretchesWithHelp(catalogue).flatMap((stretch) => [
      stretchTopicHref(stretch.id, EVERYTHING),
      ...topicsFor(catalogue, stretch).map(({ topic }) => stretchTopicHref(stretch.id, topic.id)),
    ]),
  ];
}
