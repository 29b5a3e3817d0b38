/** Each judged query with its first answers, for whoever tunes. */
import { orderOf, type Finder } from './engines/ours.ts';
import { published, scoreOrder, stateOf, type Judged } from './judged.ts';
import { lineOf, type Answer } from './score-sets.ts';
import { table } from './table.ts';

export async function showQueries(
  name: string,
  judged: readonly Judged[],
  finder: Finder,
  why: boolean,
): Promise<void> {
  const answers: Answer[] = [];
  for (const query of judged) {
    const found = await finder.ask(stateOf(query));
    const order = orderOf(found);
    const relevant = published(query, (id) => finder.lexicon.byId.has(id));
    const { ndcg, success } = scoreOrder(order, relevant);
    answers.push({ query, relevant, order, milliseconds: 0 });
    const missing = query.urgent && found.urgent.length === 0 ? '  (urgent box missing)' : '';
    console.log(`${ndcg.toFixed(2)} ${success ? '+' : '-'} ${String(order.length).padStart(3)} ${query.q}${missing}`);
    console.log(`        ${line(order.slice(0, 8), relevant)}`);
    if (!why) continue;
    const { words, ages, place, corrections } = found.reading;
    const said = ages.map((age) => `${age.said} ${age.youngest} to ${age.oldest}`);
    const mended = corrections.map(({ typed, read }) => `${typed} > ${read}`);
    console.log(
      `        read: ${words.stems.join(' ')}; ${[...said, place?.typed, ...mended].filter(Boolean).join('; ')}`,
    );
    for (const result of found.results.results.slice(0, 6)) {
      const parts = Object.entries(found.results.partsOf(result)).filter(([, part]) => Math.abs(part) >= 0.005);
      console.log(
        `          ${result.entry.id}: ${parts.map(([part, score]) => `${part} ${score.toFixed(2)}`).join(', ')}`,
      );
    }
    const late = Object.entries(relevant).filter(([id, grade]) => grade >= 2 && !order.slice(0, 10).includes(id));
    console.log(`        missing: ${late.map(([id, grade]) => `${id}:${grade}@${order.indexOf(id) + 1}`).join(' ')}`);
  }
  const { all, kinds } = lineOf('', '', answers);
  console.log(
    table(
      [name, 'queries', 'nDCG@10', 'success@3', 'empty'],
      Object.entries({ all, ...kinds }).map(([kind, sum]) => [kind, sum.queries, sum.ndcg, sum.success, sum.empty]),
    ),
  );
}

const line = (ids: readonly string[], relevant: Readonly<Record<string, number>>): string =>
  ids.map((id) => `${id}:${relevant[id] ?? 0}`).join(' ');
