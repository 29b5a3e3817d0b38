/**
 * `npm run links`: asks after every address of another website that the content names, and writes what it found to
 * src/site/link-results.json, which the page of data quality reads. `node src/commands/links.ts [--out=file] [folder]`
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isBroken, linkStates, type LinkResult, type LinkResults } from '../model/rules/link-state.ts';
import { buildDay } from '../records/build-day.ts';
import { contentFolder } from '../records/inspect.ts';
import { linksIn, type ContentLink } from '../records/links/list.ts';
import { readContent } from '../records/read-content.ts';
import { replaceFile } from '../records/write/replace-file.ts';
import { checkLinks, settings, type LinkSettings } from './links/check-links.ts';
import { userAgent } from './links/user-agent.ts';
import { visitor } from './links/visit.ts';
import { command, root, Stop } from './settings.ts';

const TIMEOUT_MS = 20_000;

interface LinkRun {
  results: LinkResults;
  /** What the terminal says at the end. */
  summary: string;
}

/** @param how politeness and patience; tests are in a hurry */
export async function runLinks(
  folder: string,
  { how = settings, timeoutMs = TIMEOUT_MS, say = (_line: string): void => undefined } = {},
): Promise<LinkRun> {
  const { records, problems } = await readContent(folder);
  const faults = problems.filter(({ severity }) => severity === 'error');
  const left = faults.length > 0 ? '\nSome files have faults, and their links were left out: npm run check' : '';
  const links = linksIn(records);
  if (links.length === 0) throw new Stop(`There are no links in ${folder}.`);
  say(`${links.length} links, ${minutes(links, how)}.`);
  const { visit, close } = visitor(userAgent(records.files.site?.data.repository), timeoutMs);
  try {
    const found = await checkLinks(
      links.map(({ url }) => url),
      visit,
      how,
      (done, { state, url }) => say(`${done}/${links.length} ${state} ${url}`),
    );
    return { results: { checked: buildDay(), links: found }, summary: summaryOf(found, links) + left };
  } finally {
    close();
  }
}

/** The busiest host decides: its pages wait for one another. */
function minutes(links: readonly ContentLink[], how: LinkSettings): string {
  const most = Math.max(...[...Map.groupBy(links, ({ url }) => new URL(url).host).values()].map((all) => all.length));
  return `about ${Math.max(1, Math.round((most * (how.gapMs + 1000)) / 60_000))} minutes or more`;
}

/** How many of each, then each broken one with the places that name it. */
export function summaryOf(results: readonly LinkResult[], links: readonly ContentLink[]): string {
  const places = new Map(links.map(({ url, places: at }) => [url, at]));
  const counts = linkStates.flatMap((state) => {
    const number = results.filter((result) => result.state === state).length;
    return number > 0 ? `${state}: ${number}` : [];
  });
  const missed = links.length - results.length;
  const told = results
    .filter(({ state }) => isBroken(state) || state === 'moved')
    .map(({ url, state, status, to }) => {
      const what = [state, status, to && `to ${to}`].filter(Boolean).join(' ');
      const where = (places.get(url) ?? []).map(({ file, line, field }) => `  ${file}:${line} ${field}`);
      return [`${what}: ${url}`, ...where].join('\n');
    });
  return [counts.join(', '), ...(missed > 0 ? [`not checked, for it took too long: ${missed}`] : []), ...told].join(
    '\n',
  );
}

await command(import.meta.url, async () => {
  const { out, folder } = readArguments(process.argv.slice(2));
  const { results, summary } = await runLinks(folder, { say: (line) => console.log(line) });
  await replaceFile(out, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\n${summary}\n\nWritten to ${out}`);
  return 0;
});

function readArguments(args: readonly string[]): { out: string; folder: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [folder] = positionals;
    return {
      out: values.out === undefined ? join(root, 'src', 'site', 'link-results.json') : resolve(values.out),
      folder: folder === undefined ? contentFolder() : resolve(folder),
    };
  } catch {
    throw new Stop('Use: npm run links -- [--out=file.json] [content folder]');
  }
}
