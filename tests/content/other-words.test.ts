/** What is typed in another language is read as the English for it. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { otherWords } from '../../src/catalogue/views/other-words.ts';
import { makeLexicon } from '../../src/features/find/lexicon.ts';
import { englishBegun, englishOf } from '../../src/features/find/other-words.ts';
import { nothingAsked } from '../../src/features/find/query.ts';
import { readQuery } from '../../src/features/find/reading/reading.ts';
import { search } from '../../src/features/find/search.ts';
import { suggestionsFor } from '../../src/features/find/suggest/suggest.ts';
import { mayBeOther } from '../../src/features/find/useOtherLanguage.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import { loadContent } from '../../src/records/load.ts';
import { realIndex } from '../support/real-index.ts';

const catalogue = buildCatalogue(await loadContent(), londonDay(new Date()));
const words = otherWords(catalogue);
const lexicon = makeLexicon((await realIndex()).read);

const run = (q: string) => search({ ...nothingAsked, q }, { now: new Date('2026-11-25T11:00:00Z') }, lexicon);
/** As a keyboard without accents writes it. */
const bare = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L');

test('every topic’s name, in every language, leads to that topic first', () => {
  const wrong: string[] = [];
  for (const { id, data } of catalogue.languages)
    for (const topic of catalogue.topics) {
      const name = data.topics[topic.id]!;
      // A name that is the same in English ("Bullying") needs no reading.
      const english = englishOf(name, words) ?? name;
      if (!run(english).results.results[0]?.entry.topics.includes(topic.id)) wrong.push(`${id}: ${name}: ${english}`);
      if (englishOf(bare(name), words) !== englishOf(name, words)) wrong.push(`${id}: ${bare(name)}`);
    }
  expect(wrong).toEqual([]);
});

test('a name with letters of its own is never taken for English', () => {
  const names = catalogue.languages.flatMap(({ data }) => Object.values(data.topics));
  const foreign = names.filter((name) => /[^\0-~’]/.test(name));
  expect(foreign.length).toBeGreaterThan(150);
  expect(foreign.filter((name) => !mayBeOther(readQuery(name, lexicon), lexicon))).toEqual([]);
});

describe.each([
  ['Przemoc domowa', 'domestic-abuse'],
  ['zlobek', 'childcare'],
  ['Житло', 'housing'],
  ['шукаю дитячий садок у Corby', 'childcare'],
  ['violencia domestica', 'domestic-abuse'],
  ['الصحة النفسية', 'mental-health'],
  ['মানসিক স্বাস্থ্য', 'mental-health'],
  ['પૈસા અને ખોરાક', 'money-and-food'],
])('%s', (typed, topic) => {
  test('is asked about, and finds its topic', () => {
    expect(mayBeOther(readQuery(typed, lexicon), lexicon)).toBe(true);
    const english = englishOf(typed, words)!;
    const first = run(english).results.results.slice(0, 8);
    expect(first.filter(({ entry }) => entry.topics.includes(topic)).length).toBeGreaterThan(first.length / 3);
  });
});

test('danger in every language brings up who to ring, as English does', () => {
  const silent = catalogue.languages.flatMap(({ id, data }) =>
    [...Object.values(data.dangerWords ?? {}).flat(), ...Object.values(data.situations).map(({ title }) => title)]
      .filter((say) => run(englishOf(say, words) ?? say).urgent.length === 0)
      .map((say) => `${id}: ${say}`),
  );
  expect(silent).toEqual([]);
});

test.each(['housing', 'my son will not go to school', 'anxious teenager bassoon', 'food bank in Corby', 'ADHD'])(
  'plain English asks for no other language: %s',
  (typed) => expect(mayBeOther(readQuery(typed, lexicon), lexicon)).toBe(false),
);

test('what is of no language that we know stays as it was typed', () => {
  expect(englishOf('bassoon', words)).toBeUndefined();
  expect(englishOf('поганяй', words)).toBeUndefined();
  // Whole words only: "sport" is not in "transport".
  expect(englishOf('transportas', words)).toBeUndefined();
});

test('what is begun in another language is offered as the topic', () => {
  expect(englishBegun('пс', words)).toBeUndefined();
  const english = englishBegun('психі', words)!;
  expect(suggestionsFor(english, lexicon)).toContainEqual(
    expect.objectContaining({ kind: 'topic', value: 'mental-health' }),
  );
});
