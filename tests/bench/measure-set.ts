/** One set of judged queries, through our finder and through the others, under the same filters. */
import { makeLexicon } from '../../src/features/find/lexicon.ts';
import { readQuery } from '../../src/features/find/reading/reading.ts';
import { wordsOf } from '../../src/model/rules/words.ts';
import type { Engine } from './engines/engine.ts';
import { allowedBy, orderOf, type Finder } from './engines/ours.ts';
import { published, stateOf, type Judged } from './judged.ts';
import { leaveOut, type LeaveOut } from './leave-out.ts';
import { better, lineOf, notAhead, type Answer, type Line, type Sum } from './score-sets.ts';

export interface WithoutWording extends Sum {
  /** How many phrases were taken away for a query, on average. */
  phrasesGone: number;
  kinds: Record<string, Sum>;
}

export interface SetFigures {
  queries: number;
  ours: Line;
  others: Line[];
  /** Where the others are ahead of ours; empty is the aim. */
  notAhead: string[];
  urgent: { asked: number; missed: string[]; boxesNotAskedFor: string[] };
  withoutOwnWording: Record<LeaveOut, WithoutWording>;
}

const WARM_UP = 20;

export async function measureSet(
  all: readonly Judged[],
  finder: Finder,
  others: readonly (readonly Engine[])[],
): Promise<SetFigures> {
  const judged = all
    .map((query) => ({ query, relevant: published(query, (id) => finder.lexicon.byId.has(id)) }))
    .filter(({ relevant }) => Object.keys(relevant).length > 0);
  // The first searches of a program are slow for the program's sake.
  for (const { query } of judged.slice(0, WARM_UP)) {
    await finder.ask(stateOf(query));
    for (const [engine] of others) await engine!.search(query.q);
  }
  const ours: Answer[] = [];
  const urgent: SetFigures['urgent'] = { asked: 0, missed: [], boxesNotAskedFor: [] };
  for (const { query, relevant } of judged) {
    const started = performance.now();
    const found = await finder.ask(stateOf(query));
    ours.push({ query, relevant, order: orderOf(found), milliseconds: performance.now() - started });
  }
  for (const query of all) {
    const boxes = finder.askCards(stateOf(query)).urgent.length;
    if (query.urgent) urgent.asked += 1;
    if (query.urgent && boxes === 0) urgent.missed.push(query.q);
    if (!query.urgent && boxes > 0) urgent.boxesNotAskedFor.push(query.q);
  }
  const line = lineOf('ours', 'as on the page', ours);
  const lines: Line[] = [];
  for (const modes of others) {
    const tried: Line[] = [];
    for (const engine of modes) {
      const answers: Answer[] = [];
      for (const { query, relevant } of judged) answers.push(await ask(engine, query, relevant, finder));
      tried.push(lineOf(engine.name, engine.settings, answers));
    }
    lines.push(better(tried));
  }
  return {
    queries: judged.length,
    ours: line,
    others: lines,
    notAhead: notAhead(line, lines),
    urgent,
    withoutOwnWording: {
      contained: await withoutWording(judged, finder, 'contained'),
      whole: await withoutWording(judged, finder, 'whole'),
    },
  };
}

async function ask(engine: Engine, query: Judged, relevant: Answer['relevant'], finder: Finder): Promise<Answer> {
  const allowed = allowedBy(stateOf(query), finder);
  const started = performance.now();
  const found = await engine.search(query.q);
  const order = found.filter((id) => allowed.has(id));
  return { query, relevant, order, milliseconds: performance.now() - started };
}

async function withoutWording(
  judged: readonly Pick<Answer, 'query' | 'relevant'>[],
  finder: Finder,
  how: LeaveOut,
): Promise<WithoutWording> {
  const answers: Answer[] = [];
  let gone = 0;
  for (const { query, relevant } of judged) {
    const { words } = readQuery(query.q, finder.lexicon);
    const less = leaveOut(finder.index, [wordsOf(query.q).stems, [...words.stems, ...(words.joined ?? [])]], how);
    gone += less.gone.length;
    const found = await finder.ask(stateOf(query), less.index && makeLexicon(less.index));
    answers.push({ query, relevant, order: orderOf(found), milliseconds: 0 });
  }
  const { all, kinds } = lineOf('', '', answers);
  return { ...all, phrasesGone: Math.round((10 * gone) / judged.length) / 10, kinds };
}
