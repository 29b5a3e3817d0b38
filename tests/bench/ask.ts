/**
 * Asks the finder in a terminal: `node tests/bench/ask.ts [--with more-phrases.yml] "he won't go to school" ...`. Prints how the
 * words are read, which phrases are understood, and the first ten services. With a file of `terms` as in
 * `content/vocabulary/phrases.yml`, as if they stood there.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FinderIndex } from '../../src/catalogue/views/finder-index.ts';
import type { PackedIndex } from '../../src/catalogue/views/pack-index.ts';
import { makeLexicon } from '../../src/features/find/lexicon.ts';
import { nothingAsked, readState } from '../../src/features/find/query.ts';
import type { PostcodeTables } from '../../src/model/rules/postcode.ts';
import { readQuery } from '../../src/features/find/reading/reading.ts';
import { lookIn } from '../../src/features/find/postcode-place.ts';
import { placeOf, search } from '../../src/features/find/search.ts';
import { unpackIndex } from '../../src/features/find/unpack-index.ts';
import { leastWords } from '../../src/model/rules/words.ts';
import { makeSearchFiles } from '../../src/site/search-index.ts';

const args = process.argv.slice(2);
const more = args[0] === '--with' ? args.splice(0, 2)[1] : undefined;
const files = await makeSearchFiles();
const index: FinderIndex = unpackIndex(JSON.parse(String(files.get('data/find.json'))) as PackedIndex);
if (more !== undefined) {
  const { terms } = parse(readFileSync(more, 'utf8')) as {
    terms: { says: string[]; topics?: string[]; try?: string[] }[];
  };
  for (const { says, topics = [], try: first } of terms)
    index.phrases.push({ label: says[0]!, says: leastWords(says), topics, try: first });
}
const lexicon = makeLexicon(index);
const look = lookIn({ tables: JSON.parse(String(files.get('data/postcodes.json'))) as PostcodeTables });
for (const asked of args) {
  // Keys of an address may follow the words: "baby group#age=0&area=corby".
  const [q = '', keys = ''] = asked.split('#');
  const state = { ...nothingAsked, ...readState(keys), q };
  const answer = placeOf(state, readQuery(q, lexicon), lexicon, look);
  const place = answer && 'place' in answer ? answer.place : undefined;
  const { reading, text, results, urgent } = search(state, { place, now: new Date() }, lexicon);
  console.log(`\n"${asked}": ${results.total} by ${results.by}; words ${reading.words.stems.join(' ')}`);
  for (const { typed, read } of reading.corrections) console.log(`  ${typed} read as ${read}`);
  for (const { said, youngest, oldest } of reading.ages) console.log(`  age ${youngest} to ${oldest}: "${said}"`);
  if (reading.place) console.log(`  place ${reading.place.typed}`);
  for (const { title } of urgent) console.log(`  URGENT ${title}`);
  for (const { pointer, strength } of text.said.slice(0, 4))
    console.log(`  understood "${pointer.label}" ${strength.toFixed(2)} (${pointer.topics.join(', ')})`);
  console.log(
    `  ${results.results
      .slice(0, 10)
      .map(({ entry }, at) => `${at + 1} ${entry.id}`)
      .join('  ')}`,
  );
}
