/**
 * `npm run bench:web`: one page of every template in Chromium on two bad lines and slow phones, the finder under a finger, and
 * three pages beside the same words in plain HTML and in GOV.UK Frontend. Prints tables, writes results/web.json and fails when
 * a goal is missed. `-- --runs 3`, `--profiles slow-4g` and `--lanes 2` (pages open at once) change how it is measured,
 * `--minutes 20` begins no run after that; `--only /map/` measures some templates only and writes nothing. What Lighthouse says
 * of the same pages: `npm run lighthouse`. The page of figures: `npm run figures`.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import type { Browser } from 'playwright-core';
import { command, distFolder, root, Stop } from '../../src/commands/settings.ts';
import { launchBrowser } from '../support/browser.ts';
import { requireBuiltSite } from '../support/site.ts';
import { templates, type Template } from '../support/templates.ts';
import { serveCompressed } from './compressing-host.ts';
import { missedRows } from './figures-rows.ts';
import { webRows } from './figures-web.ts';
import { dresses, writeFloor } from './floor.ts';
import { machine, versions } from './machine.ts';
import { measurePresses, type Presses } from './measure-presses.ts';
import { measureVisit, type Visit } from './measure-visit.ts';
import { takeDown, temporary } from './temporary.ts';
import { profiles, type Profile, type ProfileId } from './web-profiles.ts';
import { webReport } from './web-report.ts';
import { medians, webFile, writeWeb, type ProfileResults } from './web-results.ts';

/** Of each kind that is read most: these stand beside the floor. */
const besideTheFloor = {
  service: 'service: many ways in for professionals',
  topic: '/topics/*/',
  guide: '/guides/*/',
} as const;

interface Asked {
  runs: number;
  lanes: number;
  minutes: number;
  chosen: readonly Profile[];
  only: readonly string[];
}

function readAsked(): Asked {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { runs: text, lanes: text, minutes: text, profiles: text, only: { ...text, multiple: true } },
  });
  const ids = values.profiles?.split(',') ?? profiles.map(({ id }) => id);
  const unknown = ids.find((id) => !profiles.some((profile) => profile.id === id));
  if (unknown !== undefined) throw new Stop(`--profiles is "${unknown}": ${profiles.map(({ id }) => id).join(' or ')}`);
  return {
    runs: whole('runs', values.runs ?? '5'),
    lanes: whole('lanes', values.lanes ?? '1'),
    minutes: whole('minutes', values.minutes ?? '120'),
    chosen: profiles.filter(({ id }) => ids.includes(id)),
    only: values.only ?? [],
  };
}

function whole(name: string, text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new Stop(`--${name} is "${text}": a whole number from 1 to 999`);
}

/** All runs of one line, by what was measured. */
class Runs {
  readonly visits = new Map<string, Visit[]>();
  readonly presses: Presses[] = [];
  add(url: string, visit: Visit): void {
    this.visits.set(url, [...(this.visits.get(url) ?? []), visit]);
  }
  median(url: string): Visit {
    return medians(this.visits.get(url) ?? []);
  }
}

interface Places {
  browser: Browser;
  site: string;
  floor: string;
  pages: readonly Template[];
  lanes: number;
}

/** Everything once. */
async function run({ browser, site, floor, pages, lanes }: Places, profile: Profile, runs: Runs): Promise<void> {
  const lane = pLimit(lanes);
  const others = Object.keys(besideTheFloor).flatMap((name) => dresses.map((how) => `${floor}${how}/${name}/`));
  const urls = [...pages.map(({ path }) => addressOf(site, path)), ...others];
  await Promise.all(urls.map((url) => lane(async () => runs.add(url, await measureVisit(browser, url, profile)))));
  // By itself: it is a matter of the processor alone.
  runs.presses.push(await measurePresses(browser, site, profile));
}

const addressOf = (site: string, path: string): string => site + path.slice(1);

function resultsOf(runs: Runs, { words }: Profile, { site, floor, pages, lanes }: Places): ProfileResults {
  const beside = Object.entries(besideTheFloor).flatMap(([page, template]) => {
    const path = pages.find(({ name }) => name === template)?.path;
    return path === undefined ? [] : [{ page, path }];
  });
  return {
    ...{ measured: new Date().toISOString(), machine: machine(), setting: words, runs: runs.presses.length, lanes },
    pages: pages.map(({ name, path }) => ({ name, path, ...runs.median(addressOf(site, path)) })),
    presses: medians(runs.presses),
    floor: beside.map(({ page, path }) => ({
      ...{ page, path, ours: runs.median(addressOf(site, path)) },
      others: {
        plain: runs.median(`${floor}plain/${page}/`),
        govuk: runs.median(`${floor}govuk/${page}/`),
      },
    })),
  };
}

/** The pages that stand beside the floor, as they were built. */
function builtBeside(all: readonly Template[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(besideTheFloor).map(([page, template]) => {
      const path = all.find(({ name }) => name === template)?.path;
      if (path === undefined) throw new Stop(`No page is a "${template}": nothing can stand beside the floor`);
      return [page, readFileSync(join(distFolder, path, 'index.html'), 'utf8')];
    }),
  );
}

await command(import.meta.url, async () => {
  const { runs: wanted, lanes, minutes, chosen, only } = readAsked();
  requireBuiltSite();
  const all = templates();
  const pages = all.filter(
    ({ name, path }) => only.length === 0 || only.some((part) => `${name} ${path}`.includes(part)),
  );
  if (pages.length === 0) throw new Stop(`No template has "${only.join('" or "')}" in its name or address`);
  const used = await versions(['lighthouse', 'govuk-frontend']);
  const folder = temporary('floor');
  writeFloor(folder, builtBeside(all));
  const [host, floorHost] = [await serveCompressed(distFolder), await serveCompressed(folder)];
  const browser = await launchBrowser();
  const places = { browser, site: host.url, floor: floorHost.url, pages, lanes };
  const kept = new Map(chosen.map((profile) => [profile, new Runs()]));
  let results: Partial<Record<ProfileId, ProfileResults>> = {};
  const until = performance.now() + minutes * 60_000;
  try {
    for (let round = 1; round <= wanted && performance.now() < until; round += 1) {
      for (const [profile, runs] of kept) {
        await run(places, profile, runs);
        const one = resultsOf(runs, profile, places);
        results = { ...results, [profile.id]: one };
        // After each run: who stops it has what was measured until then.
        if (only.length === 0) writeWeb({ versions: used, profiles: { [profile.id]: one } });
        console.log(`${profile.id}: run ${round} of ${wanted}`);
      }
    }
  } finally {
    await browser.close();
    host.close();
    floorHost.close();
    takeDown(folder);
  }
  for (const one of Object.values(results)) console.log(`\n${webReport(one)}`);
  if (only.length > 0) return 0;
  const missed = missedRows(webRows({ versions: used, profiles: results }));
  for (const { figure, measured, verdict } of missed) console.log(`${figure}: ${measured}, ${verdict}`);
  console.log(`\nWritten to ${relative(root, webFile)}`);
  return missed.length > 0 ? 1 : 0;
});
