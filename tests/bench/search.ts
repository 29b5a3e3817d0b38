/**
 * How good are the answers? `npm run bench:search` asks judged queries of our finder and of other engines, prints nDCG@10,
 * success@3, how often nothing is found, times and bytes, tries a sample in a browser, and writes `results/search.json`.
 *
 *     npm run bench:search -- [file.yml ...] [--show] [--why] [--built <folder>]
 *
 * With files: only those, and nothing is written. `--show` prints each query with its first answers, `--why` also how they came
 * there; neither compares with other engines. `--built`: the folder of a site built from the same content, to save a build.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { command, root } from '../../src/commands/settings.ts';
import { makeSearchFiles } from '../../src/site/search-index.ts';
import { textsOf, type Engine } from './engines/engine.ts';
import { flexSearchEngines } from './engines/flexsearch.ts';
import { miniSearchEngines } from './engines/minisearch.ts';
import { oramaEngines } from './engines/orama.ts';
import { ourFinder } from './engines/ours.ts';
import { pagefindEngine } from './engines/pagefind.ts';
import { readJudged } from './judged.ts';
import { definitions } from './leave-out.ts';
import { machine, versions } from './machine.ts';
import { measureBuild } from './measure-build.ts';
import { measureSet, type SetFigures } from './measure-set.ts';
import { sampleInBrowser, sampleOf, type Sample } from './sample-in-browser.ts';
import { bytesReport, sampleReport, setReport } from './search-report.ts';
import { showQueries } from './show-queries.ts';

const sets = ['given.yml', 'own-1.yml', 'own-2.yml', 'own-3.yml'].map((name) =>
  join(import.meta.dirname, 'queries', name),
);
const SAMPLE = 20;

await command(import.meta.url, async () => {
  const { files, flags, built } = readArguments(process.argv.slice(2));
  const finder = await ourFinder(await makeSearchFiles());
  const asked = (files.length > 0 ? files : sets).map((file) => ({
    name: basename(file, '.yml'),
    judged: readJudged(file),
  }));
  if (flags.has('--show') || flags.has('--why')) {
    for (const { name, judged } of asked) await showQueries(name, judged, finder, flags.has('--why'));
    return 0;
  }
  const engines = await enginesFor();
  const figures: Record<string, SetFigures> = {};
  for (const { name, judged } of asked) {
    figures[name] = await measureSet(judged, finder, engines);
    console.log(`${setReport(name, figures[name])}\n`);
  }
  const bytes = {
    ours: await finder.bytes(),
    ...Object.fromEntries(await Promise.all(engines.map(async ([one]) => [one!.name, await one!.bytes()] as const))),
  };
  console.log(`${bytesReport(bytes)}\n`);
  if (files.length > 0) return 0;
  console.log(`Asking ${SAMPLE} of them in a browser ...`);
  const sample = await withSite(built, (folder) =>
    sampleInBrowser(
      sampleOf(
        asked.flatMap(({ judged }) => judged),
        SAMPLE,
      ),
      finder,
      folder,
    ),
  );
  console.log(sampleReport(sample));
  const file = join(import.meta.dirname, 'results', 'search.json');
  writeFileSync(
    file,
    `${JSON.stringify({ ...(await about()), services: finder.index.services.length, sets: figures, bytes, inBrowser: sample }, null, 2)}\n`,
  );
  console.log(`\nWritten to ${relative(root, file)}`);
  return 0;
});

function readArguments(args: readonly string[]): { files: string[]; flags: Set<string>; built?: string } {
  const at = args.indexOf('--built');
  const built = at < 0 ? undefined : args[at + 1];
  const others = args.filter((_, place) => at < 0 || (place !== at && place !== at + 1));
  return {
    files: others.filter((arg) => !arg.startsWith('--')),
    flags: new Set(others.filter((arg) => arg.startsWith('--'))),
    ...(built !== undefined && { built: resolve(built) }),
  };
}

/** Engines by name, each with the ways to set it: of these the best counts. */
async function enginesFor(): Promise<Engine[][]> {
  const texts = textsOf(await loadCatalogue());
  return [
    [await pagefindEngine(texts)],
    miniSearchEngines(texts),
    await oramaEngines(texts),
    flexSearchEngines(texts),
    miniSearchEngines(texts, true),
    [await pagefindEngine(texts, true)],
  ];
}

async function withSite(built: string | undefined, use: (folder: string) => Promise<Sample>): Promise<Sample> {
  if (built !== undefined) return use(built);
  const folder = mkdtempSync(join(tmpdir(), 'early-help-search-'));
  try {
    await measureBuild(folder, { BASE_PATH: '', SITE_URL: 'http://localhost:4321' });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function about(): Promise<object> {
  return {
    measured: new Date().toISOString(),
    machine: machine(),
    versions: await versions(['pagefind', 'minisearch', '@orama/orama', 'flexsearch']),
    definitions: {
      ndcg: 'nDCG@10 with gain 2^grade - 1; a mean over the queries. Queries whose judged services are all unpublished are left out.',
      success:
        'Share of queries with a service of grade 2 or more (or of the best grade there is) among the first three.',
      empty: 'Share of queries with no result.',
      filters:
        'Other engines rank by the words alone; then what our filters exclude is taken out: services whose ages exclude every child of the age field, that are not in the chosen area or topic, or that are only for the other council where a postcode was typed. Ages and places within the words are not filtered for them: to read those is what is measured. Who asks excludes nothing, in ours neither.',
      modes:
        'Where an engine can ask for any word or for all words, both are measured and the better by nDCG stands here.',
      text: `Every engine has name, organisation, summary, description, names of topics and criteria. "With our everyday words": the vocabulary's words of each service's topics, and of the phrases that name it as a first step, are one more field.`,
      milliseconds:
        'In Node, the time of one search; ours with the full text where the page would ask for it, without its time on the line.',
      bytes:
        'Packed with brotli: the code that searches, without what draws, and the index. Our index has the cards, filters and places as well; those of the others find ids only.',
      withoutOwnWording: definitions,
      sets: 'given and own-1 were tuned on; own-2 was looked at for faults of the reading and for missing danger words, never for weights; own-3 was written last, by somebody who saw none of it, and measured when the search was made: nDCG@10 0.753, success@3 0.870, 7 of 10 urgent boxes. Of what it showed only the missing danger words were mended, nothing else.',
    },
  };
}
