/**
 * `npm run validate:feed -- <address or folder>`: reads an Open Referral UK feed, anybody's, and tells what the official
 * validator would say of it and what families would miss. Writes nothing.
 */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchDefaults } from '../oruk/fetch.ts';
import { NoSchemas, schemaCheck } from '../oruk/validate/official-schemas.ts';
import { folderSource, webSource, type Source } from '../oruk/validate/source.ts';
import { terminalReport } from '../oruk/validate/terminal.ts';
import { exitCodeOf, MAX_PAGES, SAMPLE, tooLarge, validateFeed, type Report } from '../oruk/validate/validate.ts';
import { buildDay } from '../records/build-day.ts';
import { paintFor } from '../records/report/paint.ts';
import { stepBar } from './progress-bar.ts';
import { command, Stop } from './settings.ts';

const use = `Use: npm run validate:feed -- <address or folder>
   --sample 10       read so many services whole (the official validator draws up to 10)
   --all             read every service whole
   --pages ${MAX_PAGES}       read so many pages of the list at most
   --strict          a gap that touches too many services fails the feed too
   --threshold 10    with --strict: the per cent of services that may have a gap
   --json            the report as data
   --schemas folder  check against the official JSON Schemas in this folder too
   --timeout 30      seconds for one answer
   --retries 3       further attempts where an answer fails
   --at-once 2       questions that may be open at the same time
It ends with 0 where the feed is valid, 1 where the official validator would fail it, 2 where it could not be read.`;

interface Asked {
  feed: string;
  sample: number;
  pages: number;
  strict: boolean;
  threshold: number;
  json: boolean;
  schemas: string | undefined;
  timeout: number;
  retries: number;
  atOnce: number;
}

function readArguments(args: readonly string[]): Asked | 'help' {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...{ sample: { type: 'string' }, all: { type: 'boolean' }, pages: { type: 'string' } },
        ...{ strict: { type: 'boolean' }, threshold: { type: 'string' }, json: { type: 'boolean' } },
        ...{ schemas: { type: 'string' }, timeout: { type: 'string' }, retries: { type: 'string' } },
        ...{ 'at-once': { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      },
      allowPositionals: true,
    });
    if (values.help) return 'help';
    const [feed, ...more] = positionals;
    if (feed === undefined || more.length > 0) throw new Stop(use);
    if (values.all && values.sample !== undefined) throw new Stop('Use --all or --sample, not both.');
    return {
      ...{ feed, strict: values.strict === true, json: values.json === true, schemas: values.schemas },
      sample: values.all ? Infinity : whole('--sample', values.sample, SAMPLE, 1, 100_000),
      pages: whole('--pages', values.pages, MAX_PAGES, 1, 100_000),
      threshold: whole('--threshold', values.threshold, 10, 0, 100),
      timeout: whole('--timeout', values.timeout, fetchDefaults.timeoutMs / 1000, 1, 600),
      retries: whole('--retries', values.retries, fetchDefaults.retries, 0, 10),
      atOnce: whole('--at-once', values['at-once'], 2, 1, 10),
    };
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(`${(error as Error).message}\n\n${use}`);
  }
}

function whole(name: string, given: string | undefined, otherwise: number, least: number, most: number): number {
  if (given === undefined) return otherwise;
  const number = Number(given);
  if (given.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Stop(`${name} is a whole number from ${least} to ${most}, not "${given}".`);
}

/** npm starts us in the project folder; names are meant from where the person stands. */
const fromHere = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file);

function sourceOf({ feed, timeout, retries, atOnce }: Asked): Source {
  if (/^https?:\/\//i.test(feed)) {
    if (!URL.canParse(feed)) throw new Stop(`"${feed}" is not a web address.`);
    return webSource(
      feed,
      { userAgent: 'EarlyHelpOffer-validate-feed/1.0', timeoutMs: timeout * 1000, retries },
      atOnce,
    );
  }
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(feed))
    throw new Stop(`"${feed}" starts with neither https:// nor http://: give such an address, or a folder.`);
  const folder = fromHere(feed);
  if (!existsSync(folder)) throw new Stop(`There is no folder ${feed}. A web address starts with https:// or http://.`);
  if (!statSync(folder).isDirectory())
    throw new Stop(`${feed} is a file. Give the folder that holds index.json, services.json and services/<id>.json.`);
  return folderSource(folder);
}

function strictPart(report: Report, threshold: number): string {
  const large = tooLarge(report, threshold).length;
  if (large === 0 && report.beyond.length === 0) return '';
  return `\n--strict: ${large} gaps touch more than ${threshold} % of the services, and ${report.beyond.length} faults stand outside what the official validator looks at.\n`;
}

export async function runValidate(
  args: readonly string[],
  stdout: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
): Promise<number> {
  const asked = readArguments(args);
  if (asked === 'help') {
    stdout.write(`${use}\n`);
    return 0;
  }
  const source = sourceOf(asked);
  const check = asked.schemas === undefined ? undefined : await schemaCheck(fromHere(asked.schemas));
  const bar = stepBar(stdout.isTTY && !asked.json, 'Asking the feed');
  try {
    const report = await validateFeed(source, {
      ...{ sample: asked.sample, maxPages: asked.pages, today: buildDay(), onStep: bar.onStep },
      ...(check ? { check } : {}),
    });
    bar.stop('Read');
    stdout.write(asked.json ? `${JSON.stringify(report, null, 2)}\n` : terminalReport(report, paintFor(stdout)));
    if (asked.strict && !asked.json) stdout.write(strictPart(report, asked.threshold));
    return exitCodeOf(report, asked);
  } catch (error) {
    bar.stop('Stopped');
    throw error;
  }
}

await command(import.meta.url, async () => {
  try {
    return await runValidate(process.argv.slice(2), process.stdout);
  } catch (error) {
    if (!(error instanceof Stop || error instanceof NoSchemas)) throw error;
    console.error(error.message);
    return 2;
  }
});
