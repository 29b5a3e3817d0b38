/** The page of the documents with every figure that was measured: made from `results/*.json` and `goals.ts` alone. Pure. */
import { buildSections } from './figures-build.ts';
import type { Found } from './figures-found.ts';
import { benchSection, lighthouseSection, loadSection, readingSection, searchSection } from './figures-others.ts';
import { missedRows, NOT_MEASURED, type Section } from './figures-rows.ts';
import { webSections } from './figures-web.ts';
import { markdownTable } from './table.ts';

export const FIGURES_DOC = 'content/docs/figures.md';

export const sectionsOf = (found: Found): Section[] => [
  ...webSections(found.web),
  lighthouseSection(found.lighthouse),
  ...buildSections(found),
  loadSection(found.load),
  searchSection(found.search),
  benchSection(found.bench),
  readingSection(found.readability),
];

export function figuresDoc(found: Found): string {
  const sections = sectionsOf(found);
  const set = sections.flatMap(({ rows }) => rows).filter(({ goal }) => goal !== 'none');
  const unknown = set.filter(({ verdict }) => verdict === NOT_MEASURED);
  const missed = missedRows(set);
  return [
    '---',
    'title: Figures',
    'summary: What was measured of this site, what it was to be, and what was missed.',
    'order: 14',
    '---',
    '',
    'This page is written by a program: each command below measures, and `npm run figures` writes the page again from what they',
    'keep in `tests/bench/results/`. Change no figure here by hand. The goals stand in `tests/bench/goals.ts`. Times are of the',
    'machine that is named: another has others. Its load is how much it had to do at once. Above the number of its processors every',
    'time is longer than it would be on a machine that does nothing else.',
    '',
    `Of ${set.length} figures with a goal ${set.length - missed.length - unknown.length} are met, ${missed.length} are missed and ${unknown.length} are not measured.`,
    '',
    '## What was missed',
    '',
    ...(missed.length > 0
      ? sections.flatMap(({ title, rows }) =>
          missedRows(rows).map(
            ({ figure, goal, measured }) => `- ${title}: ${figure}. ${measured}; the goal is ${goal}.`,
          ),
        )
      : ['Nothing.']),
    '',
    ...sections.flatMap(({ title, about, rows }) => [
      `## ${title}`,
      '',
      about,
      '',
      ...markdownTable(
        ['figure', 'goal', 'measured', 'result'],
        rows.map(({ figure, goal, measured, verdict }) => [figure, goal, measured, verdict]),
      ),
      '',
    ]),
  ].join('\n');
}
