/**
 * How good is the order of results? Runs judged queries through the finder's own code in Node, with the full text of the
 * same Pagefind index that the site uses, and prints nDCG@10 and success@3.
 *
 *     node tests/bench/search-quality.ts <queries.yml> [--without-full-text] [--show]
 *
 * Gain is 2^grade - 1; success@3: a service of grade 2 or more (or of the best grade there is) is among the first three.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PackedIndex } from '../../src/catalogue/views/pack-index.ts';
import { makeLexicon, type Lexicon } from '../../src/features/find/lexicon.ts';
import type { PostcodeTables } from '../../src/features/find/postcode.ts';
import { nothingAsked, type FindState } from '../../src/features/find/query.ts';
import { readQuery } from '../../src/features/find/reading/reading.ts';
import { placeOf, search } from '../../src/features/find/search.ts';
import { unpackIndex } from '../../src/features/find/unpack-index.ts';
import { makeSearchFiles } from '../../src/site/search-index.ts';

interface Judged {
  q: string;
  kind: string;
  ages?: number[];
  send?: boolean;
  area?: string;
  postcode?: string;
  who?: string;
  topic?: string;
  urgent?: boolean;
  relevant: Record<string, number>;
}

const gain = (grade: number): number => 2 ** grade - 1;
const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);

function score(
  order: readonly string[],
  relevant: Readonly<Record<string, number>>,
): { ndcg: number; success: boolean } {
  const grades = Object.values(relevant);
  const ideal = discounted([...grades].sort((a, b) => b - a).slice(0, 10));
  const enough = Math.min(2, Math.max(...grades));
  return {
    ndcg: ideal === 0 ? 0 : discounted(order.slice(0, 10).map((id) => relevant[id] ?? 0)) / ideal,
    success: order.slice(0, 3).some((id) => (relevant[id] ?? 0) >= enough),
  };
}

function stateOf({ q, ages, send, area, postcode, who, topic }: Judged): FindState {
  return {
    ...nothingAsked,
    q,
    ages: ages ?? [],
    send: send ?? false,
    area: area ?? '',
    postcode: postcode ?? '',
    who: who ?? '',
    topics: topic ? [topic] : [],
  };
}

function run(query: Judged, lexicon: Lexicon, tables: PostcodeTables) {
  const state = stateOf(query);
  const answer = placeOf(state, readQuery(state.q, lexicon), lexicon, tables);
  const place = answer && 'place' in answer ? answer.place : undefined;
  const { results, urgent, reading } = search(state, { place, now: new Date('2026-11-24T11:00:00Z') }, lexicon);
  return { results, reading, ids: results.results.map(({ entry }) => entry.id), urgent: urgent.length > 0 };
}

async function main(): Promise<void> {
  const [file, ...flags] = process.argv.slice(2);
  if (file === undefined)
    throw new Error('Say which file of judged queries: node tests/bench/search-quality.ts <queries.yml>');
  const queries = parse(readFileSync(file, 'utf8')) as Judged[];
  const files = await makeSearchFiles();
  const index = JSON.parse(String(files.get('data/find.json'))) as PackedIndex;
  const tables = JSON.parse(String(files.get('data/postcodes.json'))) as PostcodeTables;
  const lexicon = makeLexicon(unpackIndex(index));
  const kinds = new Map<string, { ndcg: number; success: boolean; empty: boolean }[]>();
  let missedUrgent = 0;
  let milliseconds = 0;
  for (const query of queries) {
    const published = Object.fromEntries(Object.entries(query.relevant ?? {}).filter(([id]) => lexicon.byId.has(id)));
    const before = performance.now();
    const { ids, urgent, results, reading } = run(query, lexicon, tables);
    milliseconds += performance.now() - before;
    if (query.urgent && !urgent) missedUrgent += 1;
    const scored = { ...score(ids, published), empty: ids.length === 0 };
    for (const kind of ['all', query.kind]) kinds.set(kind, [...(kinds.get(kind) ?? []), scored]);
    if (flags.includes('--show')) {
      console.log(
        `${scored.ndcg.toFixed(2)} ${scored.success ? '+' : '-'} ${String(ids.length).padStart(3)} ${query.q}${query.urgent && !urgent ? '  (urgent box missing)' : ''}`,
      );
      console.log(
        `        ${ids
          .slice(0, 8)
          .map((id) => `${id}:${published[id] ?? 0}`)
          .join(' ')}`,
      );
      if (flags.includes('--why')) {
        console.log(
          '        read',
          JSON.stringify(reading.words.stems),
          'ages',
          JSON.stringify(reading.ages.map((a) => [a.said, a.youngest, a.oldest])),
          'place',
          reading.place?.typed,
          'mended',
          JSON.stringify(reading.corrections),
        );
        for (const result of results.results.slice(0, 6))
          console.log(
            '          ',
            result.entry.id,
            JSON.stringify(
              Object.fromEntries(
                Object.entries(results.partsOf(result))
                  .map(([k, v]) => [k, Math.round(v * 100) / 100])
                  .filter(([, v]) => v !== 0),
              ),
            ),
          );
        const missing = Object.entries(published).filter(([id, g]) => g >= 2 && !ids.slice(0, 10).includes(id));
        console.log('           missing', missing.map(([id, g]) => `${id}:${g}@${ids.indexOf(id)}`).join(' '));
      }
    }
  }
  console.log(`${'kind'.padEnd(16)} queries  nDCG@10  success@3  empty`);
  for (const [kind, list] of kinds) {
    const mean = (pick: (each: (typeof list)[number]) => number): string =>
      (list.reduce((sum, each) => sum + pick(each), 0) / list.length).toFixed(3);
    console.log(
      `${kind.padEnd(16)} ${String(list.length).padStart(7)}  ${mean(({ ndcg }) => ndcg).padStart(7)}  ${mean(({ success }) => Number(success)).padStart(9)}  ${list.filter(({ empty }) => empty).length}`,
    );
  }
  console.log(
    `urgent box missing: ${missedUrgent}; ${(milliseconds / queries.length).toFixed(1)} ms a query, without the full text's time`,
  );
}

await main();
