/**
 * The check of a pull request: `node src/actions/pull-request/check.ts`. Prints every fault and every fact that changes, marks the
 * lines, writes the summary of the run (GITHUB_STEP_SUMMARY) and the facts for the comment (FACTS_FILE). On one's own
 * computer `BASE=main` shows what the pull request will say.
 */
import { appendFile, writeFile } from 'node:fs/promises';
import { type EntryFacts, most, type PullRequestFacts } from '../../model/pull-request.ts';
import { buildDay } from '../../records/build-day.ts';
import { contentFolder, inspect, type Inspection } from '../../records/inspect.ts';
import { githubReport } from '../../records/report/github.ts';
import { terminalReport } from '../../records/report/terminal.ts';
import { factLine, factsBetween, turnWords } from './facts.ts';
import { helpAtIn } from './links.ts';
import { type ChangedFile, sortedProblems, toldProblem } from './problems.ts';
import { summaryOf } from './summary.ts';
import { versionsBetween } from './versions.ts';

export interface PullRequestCheck {
  output: string;
  code: number;
}

/** What the command prints and how it ends. */
export async function checkPullRequest(environment: NodeJS.ProcessEnv): Promise<PullRequestCheck> {
  const folder = contentFolder(environment.CONTENT_DIR);
  const inspection = await inspect(folder, buildDay(environment));
  // GitHub checks out the merge of both: its first parent is the branch that the change goes into.
  const range = { base: environment.BASE || 'HEAD^1', head: environment.HEAD || 'HEAD' };
  const versions = await versionsBetween(folder, range, inspection.records);
  const changed = versions?.changed ?? [];
  const entries = versions ? factsBetween(versions.before, versions.after) : [];
  const summary = versions
    ? summaryOf(inspection, changed, helpAtIn(environment))
    : `Git does not know ${range.base}, so it cannot be said what changes. The whole content was checked.\n\n${summaryOf(inspection, allFiles(inspection), helpAtIn(environment))}`;
  if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, summary);
  if (environment.FACTS_FILE)
    await writeFile(environment.FACTS_FILE, `${JSON.stringify(factsFile(entries, inspection, changed))}\n`);
  const annotations = environment.GITHUB_ACTIONS === 'true' ? annotationsFor(inspection, changed) : '';
  const told = entries.length === 0 ? '' : `${factsReport(entries)}\n`;
  return {
    output: `${annotations}${told}${terminalReport(inspection)}`,
    code: inspection.errors.length > 0 ? 1 : 0,
  };
}

const allFiles = ({ errors, warnings }: Inspection): ChangedFile[] =>
  [...new Set([...errors, ...warnings].map(({ file }) => file))].map((file) => ({ file, name: file }));

/** Advice on files that were not changed would only push out what belongs to this change. */
function annotationsFor({ errors, warnings }: Inspection, changed: readonly ChangedFile[]): string {
  const files = new Set(changed.map(({ file }) => file));
  const lines = githubReport([...errors, ...warnings.filter(({ file }) => files.has(file))], files);
  return lines === '' ? '' : `${lines}\n`;
}

function factsReport(entries: readonly EntryFacts[]): string {
  const lines = entries.flatMap((entry) => [
    `${entry.file}  ${entry.name}`,
    ...[turnWords(entry)].filter(Boolean).map((words) => `   ${words}`),
    ...entry.facts.map((fact) => `   ${factLine(fact)}`),
  ]);
  return ['What changes', '', ...lines, ''].join('\n');
}

/** Within the sizes that the comment accepts. */
export function factsFile(
  entries: readonly EntryFacts[],
  inspection: Pick<Inspection, 'errors' | 'warnings'>,
  changed: readonly ChangedFile[],
): PullRequestFacts {
  const { errors, warnings, elsewhere } = sortedProblems(inspection, changed);
  const facts: PullRequestFacts = {
    version: 1,
    entries: entries.slice(0, most.entries),
    moreEntries: Math.max(0, entries.length - most.entries),
    problems: [...errors, ...warnings].slice(0, most.problems).map(toldProblem),
    counts: { errors: errors.length, warnings: warnings.length },
    elsewhere: { errors: elsewhere.errors.length, warnings: elsewhere.warnings.length },
  };
  while (Buffer.byteLength(JSON.stringify(facts)) > most.bytes - 10 && facts.entries.length > 0) {
    const kept = Math.floor(facts.entries.length / 2);
    facts.moreEntries += facts.entries.length - kept;
    facts.entries = facts.entries.slice(0, kept);
  }
  return facts;
}

if (import.meta.main) {
  const { output, code } = await checkPullRequest(process.env);
  process.stdout.write(output);
  process.exitCode = code;
}
