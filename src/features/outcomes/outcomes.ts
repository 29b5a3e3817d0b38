/** What the pages of the outcomes ask of the catalogue. Pure. */
import type { JoinedComment, JoinedEvidence, JoinedOutcome } from '../../catalogue/outcomes.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { serviceCount } from '../../words/counts.ts';
import * as words from '../../words/outcomes.ts';

export const outcomeHref = (id: string): string => `/outcomes/${id}/`;
export const evidenceHref = (id: string): string => `/outcomes/evidence/#${id}`;
export const commentsHref = (year: number): string => `/outcomes/comments/${year}/`;
/** Where others point at one issue, one indicator, one objective. */
export const issueAnchor = (id: string): string => `issue-${id}`;
export const indicatorAnchor = (id: string): string => `indicator-${id}`;
export const objectiveAnchor = (id: string): string => `objective-${id}`;

const figuresOf = ({ data }: JoinedOutcome): number =>
  data.issues.reduce((sum, { figures = [] }) => sum + figures.length, 0);

/** "5 issues, 11 figures, 7 indicators, 40 services": what is behind a door; what there is none of is left out. */
export function insideWords(outcome: JoinedOutcome): string {
  const figures = figuresOf(outcome);
  return [
    words.issueCount(outcome.data.issues.length),
    ...(figures > 0 ? [words.figureCount(figures)] : []),
    words.indicatorCount(outcome.data.indicators.length),
    serviceCount(outcome.services.length),
  ].join(', ');
}

/** "2015", or "2015, 2021" where the outcomes are of several years: what the banner says. */
export const yearsOf = (outcomes: readonly JoinedOutcome[]): string =>
  [...new Set(outcomes.map(({ data }) => data.year))].sort().join(', ');

export const evidenceFor = ({ evidence }: Pick<Catalogue, 'evidence'>, outcome: string): readonly JoinedEvidence[] =>
  evidence.filter(({ outcomes }) => outcomes.some(({ id }) => id === outcome));

export interface CommentYear {
  year: number;
  comments: JoinedComment[];
}

/** The years that have a page, the newest first. */
export const commentYears = ({ comments }: Pick<Catalogue, 'comments'>): CommentYear[] =>
  [...Map.groupBy(comments, ({ data }) => data.year)].map(([year, all]) => ({ year, comments: all }));
