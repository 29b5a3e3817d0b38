/** What early help is for, what was wrong, what would show that it got better. Links stand in [brackets]: the page has their addresses. */

export const title = 'Outcomes';
export const heading = 'What early help is for';
export const lead =
  'What should get better for children, how that was measured, and which help there is for it. For people who plan early help.';
export const description = (county: string): string =>
  `What early help in ${county} is for: outcomes, the issues and figures behind them, indicators, objectives and the services for each.`;
/** Links: the search. */
export const notForYou = 'Looking for help? [Find it here].';

/** Above every figure. */
export const datedTitle = (year: string): string => `These are figures from ${year}, not today’s`;
export const datedFrom = (document: string): string => `They come from one document: ${document}.`;
export const datedEnded = (year: string): string =>
  `It was for the years up to ${year}. Ask the early help partnership whether there is a newer one.`;
export const ourWords = 'The figures are as it gives them. The sentences are ours, in plain words.';

export const priorityTitle = 'For children';
export const systemTitle = 'For early help itself';
export const outcomeTab = (name: string): string => `Outcome: ${name}`;
const count = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;
export const issueCount = count('issue', 'issues');
export const figureCount = count('figure', 'figures');
export const indicatorCount = count('indicator', 'indicators');
export const objectiveCount = count('objective', 'objectives');
export const priorityCount = count('outcome for children', 'outcomes for children');
export const none = 'No outcomes are written down yet';
/** Where a county has no outcomes. Code stands between backticks. */
export const noneText = 'The people who run this site add them as files in `content/outcomes/`.';

export const objectivesTitle = 'What the partnership set out to do';
export const objectivesLead = (objectives: string, section: number, year: string): string =>
  `${objectives}, from section ${section} of the document of ${year}. We do not know which of them were met.`;
export const how = 'How it was to be done';

export const moreTitle = 'Look further';
export const evidence = 'Evidence';
export const evidenceText = 'Studies and evaluations: what they say, and what they do not.';
export const coverage = 'Where the help is, and where it is not';
export const coverageText = 'Services today, counted by topic and by area.';
export const comments = 'Comments and what was done';
export const commentsText = 'What people said about the offer, year by year, and the answers.';
export const sources = 'Where each fact comes from';
export const sourcesText = 'Each fact of the old documents, with its section and its page.';
export const allOutcomes = 'All outcomes';

/** One outcome. */
export const issuesTitle = (year: string): string => `What was wrong in ${year}`;
export const fromSection = (section: number): string => `From section ${section} of the document.`;
export const neighbourNote =
  'A statistical neighbour is a council area where children and families live much as they do here. The document does not name it.';
export const bestNote = '“England, best area” is the area with the best figure in England.';
export const where = 'Where';
export const value = 'Figure';
export const noRate = 'These are numbers of children, not rates. Areas differ in size, so there is no chart.';
export const otherYear = (year: string): string => `(${year}; not in the chart)`;
export const who = {
  'neighbours-average': 'Statistical neighbours, average',
  neighbour: 'Statistical neighbour',
  'nearest-neighbour': 'Nearest statistical neighbour',
  england: 'England, average',
  'england-best': 'England, best area',
} as const;
export const bound = { 'more-than': 'more than', about: 'about' } as const;
export const outOf = (number: string, all: string): string => `${number} of ${all}`;
export const source = (source: string): string => `Source: ${source}.`;
export const noSource = 'The document names no source.';
export const noYear = 'Year not stated';

export const indicatorsTitle = 'How we would know that it gets better';
export const indicatorsLead = (indicators: string, section: number): string =>
  `${indicators}, from section ${section} of the document. We have no newer figures.`;
export const indicatorsCaption = (outcome: string): string => `Indicators: ${outcome}`;
export const indicatorColumns = {
  indicator: 'What is counted',
  wants: 'Which way',
  start: 'Where it started',
} as const;
export const wants = {
  up: 'Should go up',
  down: 'Should go down',
  hold: 'Should stay as good',
  mixed: 'One up, one down',
} as const;
export const noDirection = 'The document does not say';
export const startFigures = (figures: number): string =>
  figures === 1 ? 'See the figure' : `See the ${figures} figures`;
export const noStart = 'No figure in the document';

export const servedTitle = 'Help for this, today';
export const servedLead = (services: string): string =>
  `${services} in this directory. They are the open services about the topics below. The editors chose the topics: the document does not say which service is for which outcome.`;
export const servedNamed = (services: string): string =>
  `${services} in this directory. They are the parts of early help that the document names.`;
export const servedNot =
  'To be on this list says what a service is about. It does not say that the service makes a difference. A service can stand under more than one topic.';
export const nothingServes = 'No service in this directory is about this.';
export const topicPage = (topic: string): string => `All about this topic: ${topic}`;
export const namedServices = 'Named in the document';

export const evidenceTitle = 'Evidence that is about this';
export const noEvidence = 'None is recorded.';
export const outcomeDescription = (name: string, year: string): string =>
  `${name}: issues and figures of ${year}, indicators, and the help that there is today.`;
