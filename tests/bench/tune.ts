/**
 * Tries other weights, one at a time, and keeps what helps: `node tests/bench/tune.ts <queries.yml> [more.yml]`. Prints the
 * weights that it found; a person rounds them, writes them into `src/features/find/weights.ts`, and looks at queries that
 * had no part in the tuning.
 */
import type { PackedIndex } from '../../src/catalogue/views/pack-index.ts';
import { makeLexicon } from '../../src/features/find/lexicon.ts';
import type { PostcodeTables } from '../../src/model/rules/postcode.ts';
import { readQuery } from '../../src/features/find/reading/reading.ts';
import { lookIn } from '../../src/features/find/postcode-place.ts';
import { placeOf, search } from '../../src/features/find/search.ts';
import { unpackIndex } from '../../src/features/find/unpack-index.ts';
import { weights } from '../../src/features/find/weights.ts';
import { makeSearchFiles } from '../../src/site/search-index.ts';
import { published, readJudged, scoreOrder, stateOf } from './judged.ts';

const files = await makeSearchFiles();
const lexicon = makeLexicon(unpackIndex(JSON.parse(String(files.get('data/find.json'))) as PackedIndex));
const look = lookIn({ tables: JSON.parse(String(files.get('data/postcodes.json'))) as PostcodeTables });
const now = new Date('2026-11-24T11:00:00Z');

const sets = process.argv.slice(2).map((file) =>
  readJudged(file).map((query) => {
    const state = stateOf(query);
    const answer = placeOf(state, readQuery(state.q, lexicon), lexicon, look);
    return {
      state,
      place: answer && 'place' in answer ? answer.place : undefined,
      relevant: published(query, (id) => lexicon.byId.has(id)),
    };
  }),
);

/** Both figures count, and each set as much as another. */
function quality(): { ndcg: number; success: number; sum: number } {
  let [ndcg, success] = [0, 0];
  for (const set of sets) {
    const scores = set.map(({ state, place, relevant }) =>
      scoreOrder(
        search(state, { place, now }, lexicon)
          .results.results.slice(0, 10)
          .map(({ entry }) => entry.id),
        relevant,
      ),
    );
    ndcg += scores.reduce((sum, score) => sum + score.ndcg, 0) / scores.length / sets.length;
    success += scores.filter((score) => score.success).length / scores.length / sets.length;
  }
  return { ndcg, success, sum: ndcg + 0.4 * success };
}

let best = quality();
console.log('before', best);
const names = Object.keys(weights) as (keyof typeof weights)[];
for (const factors of [
  [0.5, 2],
  [0.75, 1.33],
  [0.9, 1.1],
]) {
  for (const name of names) {
    for (const factor of factors) {
      const before = weights[name];
      weights[name] = before * factor;
      const tried = quality();
      if (tried.sum > best.sum + 0.0002) best = tried;
      else weights[name] = before;
    }
  }
  console.log('so far', best);
}
console.log(Object.fromEntries(names.map((name) => [name, Math.round(weights[name] * 100) / 100])));
