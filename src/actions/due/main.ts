/** `npm run due`: which issues would be opened for what is due. `--open` opens them: only the action does that. */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildDay } from '../../records/build-day.ts';
import { dueGroups } from '../../records/due.ts';
import { contentFolder } from '../../records/inspect.ts';
import { loadContent } from '../../records/load.ts';
import type { ContentRecords } from '../../records/types.ts';
import { repositoryAddress } from '../../site/repository-address.ts';
import { carryOut, githubFor, openIssues, pagesAddress, type Ask } from './api.ts';
import { MOST_ISSUES, planIssues, planText } from './plan.ts';

export interface DueRun {
  records: ContentRecords;
  today: string;
  /** False prints only. */
  isOpening: boolean;
  limit: number;
  environment: NodeJS.ProcessEnv;
  /** Undefined where there is no GitHub: then no issue is open yet. */
  ask: Ask | undefined;
}

/** Does the run, and returns what it did in words. */
export async function due({ records, today, isOpening, limit, environment, ask }: DueRun): Promise<string> {
  if (isOpening && !ask)
    throw new Error(
      '--open needs GITHUB_TOKEN and GITHUB_REPOSITORY: it is for the action. Without it, this prints only.',
    );
  const address = environment.SITE_URL || (ask && (await pagesAddress(ask)));
  const base = environment.SITE_URL ? (environment.BASE_PATH ?? '') : '';
  const site = address && `${address.replace(/\/+$/, '')}/${base}`.replace(/([^:])\/{2,}/g, '$1/').replace(/\/+$/, '');
  const links = { site: site || undefined, repository: repositoryAddress(records.site, environment) };
  const groups = dueGroups(records, today);
  const plan = planIssues(groups, ask ? await openIssues(ask) : [], links, limit);
  if (isOpening && ask) await carryOut(plan, ask);
  const all = groups.flatMap(({ records }) => records);
  const count = (state: string): number => all.filter((record) => record.state === state).length;
  const sum = `On ${today}: ${count('due')} due, ${count('overdue')} overdue, ${count('lapsed')} lapsed, of ${groups.length} organisations (the guides count as one).`;
  return `${planText(plan, !isOpening)}${sum}\n`;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { open: { type: 'boolean' }, limit: { type: 'string' } } });
  const limit = values.limit === undefined ? MOST_ISSUES : Number(values.limit);
  if (!Number.isInteger(limit) || limit < 0) {
    console.error(`--limit is "${values.limit}". Write a whole number, such as ${MOST_ISSUES}.`);
    process.exit(1);
  }
  const { GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_STEP_SUMMARY } = process.env;
  const ask =
    GITHUB_TOKEN && GITHUB_REPOSITORY ? githubFor(GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL) : undefined;
  try {
    const records = await loadContent(contentFolder());
    const said = await due({
      ...{ records, today: buildDay(), isOpening: values.open ?? false, limit },
      ...{ environment: process.env, ask },
    });
    process.stdout.write(said);
    if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `\`\`\`\`text\n${said}\`\`\`\`\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
