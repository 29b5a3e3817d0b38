/**
 * How hard is each page to read? `npm run readability` scores the main part of every built page (build first), prints the
 * hardest pages and the longest sentences, and writes `results/readability.json`. Nothing here passes or fails; what must be
 * easy (guides, services) is checked by `npm run check`. What counts: content/README.md#reading, and page-passages.ts.
 */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { command, root } from '../../src/commands/settings.ts';
import { contentFolder, inspect } from '../../src/records/inspect.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import { highestGrade, mostWords, readPassages } from '../../src/records/reading/measure.ts';
import { maskOf } from '../../src/records/reading/records-words.ts';
import { builtPages } from '../support/site.ts';
import { passagesOfPage } from './page-passages.ts';

/** A page with fewer words says too little to be scored. */
const fewestWords = 30;
const shown = 25;

await command(import.meta.url, async () => {
  const day = londonDay(new Date());
  const mask = maskOf((await inspect(contentFolder(), day)).records);
  const read = builtPages().map(({ url, html }) => ({ url, ...readPassages(passagesOfPage(html), mask) }));
  const scored = read
    .filter(({ words }) => words >= fewestWords)
    .sort((a, b) => b.grade - a.grade || (a.url < b.url ? -1 : 1));
  const grades = scored.map(({ grade }) => grade);
  const long = longSentences(read);
  const results = {
    measured: day,
    definition: `Flesch-Kincaid grade of the paragraphs, list entries and answers in <main>. A name, letters such as CAMHS and a word of content/vocabulary/hard-words.yml count as one word of two syllables, a number or an address as one of one. Headings, controls, cards, doors, addresses and labels of fewer than four words are left out. Pages with fewer than ${fewestWords} words have no grade.`,
    pages: read.length,
    scored: scored.length,
    median: grades[Math.floor(grades.length / 2)],
    aboveSeven: grades.filter((grade) => grade > highestGrade).length,
    longSentences: long.length,
    /** The hardest first: grade, words, the most words in a sentence. */
    grades: Object.fromEntries(
      scored.map(({ url, grade, words, sentences }) => [
        url,
        [grade, words, Math.max(...sentences.map((one) => one.words))],
      ]),
    ),
    /** Every sentence of more than 25 words, the longest first, with one page that has it and how many have. */
    sentences: long,
  };
  console.log(
    `${results.pages} pages, ${results.scored} scored: median grade ${results.median}, ${results.aboveSeven} above ${highestGrade}; ${long.length} different sentences of more than ${mostWords} words\n`,
  );
  for (const { url, grade, words } of scored.slice(0, shown))
    console.log(`${String(grade).padStart(5)}  ${url} (${words} words)`);
  console.log('');
  for (const { words, url, on, text } of long.slice(0, shown))
    console.log(`${String(words).padStart(5)}  ${url}${on > 1 ? ` and ${on - 1} more` : ''}: ${text}`);
  const file = join(import.meta.dirname, 'results', 'readability.json');
  writeFileSync(
    file,
    `${JSON.stringify(results, null, 1).replace(/\[\s+(-?[\d.]+),\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2, $3]')}\n`,
  );
  console.log(`\nWritten to ${relative(root, file)}`);
  return 0;
});

interface Read {
  url: string;
  sentences: { text: string; words: number }[];
}

function longSentences(read: readonly Read[]) {
  const found = new Map<string, { words: number; url: string; on: number; text: string }>();
  for (const { url, sentences } of read) {
    for (const { text, words } of sentences) {
      if (words <= mostWords) continue;
      const known = found.get(text);
      if (known) known.on += 1;
      else found.set(text, { words, url, on: 1, text });
    }
  }
  return [...found.values()].sort((a, b) => b.words - a.words || (a.url < b.url ? -1 : 1));
}
