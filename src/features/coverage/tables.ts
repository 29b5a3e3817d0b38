/** The tables of the coverage, as rows of cells. Pure. */
import type { Catalogue, WithServices } from '../../catalogue/types.ts';
import { ageStretches } from '../../catalogue/views/age-stretches.ts';
import type { Topic } from '../../model/topic.ts';
import { allCell, areaCell, type Cell } from './cell.ts';
import { countIn, type CoverageFact, type Question } from './count.ts';
import { ANYWHERE, areasOf, smallestAreas } from './facts.ts';
import { gapsIn, type Gap, type Slice } from './gaps.ts';

export const COVERAGE_PATH = '/outcomes/coverage/';
export const COVERAGE_CSV = '/open-data/coverage.csv';
export const topicCoverageHref = (topic: string): string => `${COVERAGE_PATH}${topic}/`;

export interface HeatColumn {
  id: string;
  name: string;
}

export interface HeatRow {
  id: string;
  name: string;
  cells: (Cell & { column: string })[];
}

export interface HeatTable {
  columns: readonly HeatColumn[];
  rows: HeatRow[];
}

const stretchColumns = (): HeatColumn[] => ageStretches.map(({ id, door }) => ({ id, name: door }));
const levelColumns = ({ levels }: Pick<Catalogue, 'levels'>): HeatColumn[] =>
  levels.map(({ id, data }) => ({ id, name: data.name }));

function table(
  rows: readonly HeatColumn[],
  columns: readonly HeatColumn[],
  cellAt: (row: string, column: string) => Cell,
): HeatTable {
  const cellsOf = (row: string) => columns.map(({ id }) => ({ ...cellAt(row, id), column: id }));
  return { columns, rows: rows.map(({ id, name }) => ({ id, name, cells: cellsOf(id) })) };
}

const named = ({ id, data }: { id: string; data: { name: string } }): HeatColumn => ({ id, name: data.name });

/** Topic by area, topic by age, topic by level. */
export function topicTables(facts: readonly CoverageFact[], catalogue: Catalogue) {
  const topics = catalogue.topics.map(named);
  const anywhere = (topic: string, more: Partial<Question>): Cell =>
    allCell(countIn(facts, { topic, area: ANYWHERE, ...more }));
  return {
    byArea: table(topics, areasOf(catalogue).map(named), (topic, area) => areaCell(countIn(facts, { topic, area }))),
    byAge: table(topics, stretchColumns(), (topic, stretch) => anywhere(topic, { stretch })),
    byLevel: table(topics, levelColumns(catalogue), (topic, level) => anywhere(topic, { level })),
  };
}

/** Of one topic: area by age, area by level. */
export function areaTables(facts: readonly CoverageFact[], topic: string, catalogue: Catalogue) {
  const areas = areasOf(catalogue).map(named);
  return {
    byAge: table(areas, stretchColumns(), (area, stretch) => allCell(countIn(facts, { topic, area, stretch }))),
    byLevel: table(areas, levelColumns(catalogue), (area, level) => allCell(countIn(facts, { topic, area, level }))),
  };
}

/** The stretches of age at which families ask about a topic. */
export function askedStretches({ data }: WithServices<Topic>): string[] {
  const { from = -1, to = 25 } = data.askedAbout ?? {};
  return ageStretches.filter(({ ages }) => ages.some((age) => age >= from && age <= to)).map(({ id }) => id);
}

/** By topic and age, and by topic and level. */
export function allGaps(facts: readonly CoverageFact[], catalogue: Catalogue): Record<Slice, Gap[]> {
  const areas = smallestAreas(catalogue).map(({ id }) => id);
  const levels = catalogue.levels.map(({ id }) => id);
  const gaps = (by: Slice, slicesOf: (topic: WithServices<Topic>) => string[]): Gap[] =>
    gapsIn(facts, { by, areas, topics: catalogue.topics.map((topic) => ({ id: topic.id, slices: slicesOf(topic) })) });
  return { stretch: gaps('stretch', askedStretches), level: gaps('level', () => levels) };
}
