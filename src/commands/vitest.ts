/** Runs Vitest and counts what it found. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

/** The projects of `vitest.config.ts`: one a folder of `tests/`. */
export const projects: readonly string[] = ['unit', 'content', 'site', 'browser'];

export function needsBuiltSite(project: string): boolean {
  return project === 'site' || project === 'browser';
}

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that is read here. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

/** Prints as it goes; counts from Vitest's own report, which no change of its printed words can mislead. */
export async function runVitest(names: readonly string[], options: readonly string[]): Promise<TestCount> {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-tests-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const chosen = names.map((name) => `--project=${name}`);
    const { code } = await runTool('vitest/vitest.mjs', ['run', ...chosen, ...reporters, ...options]);
    return countTests(readReport(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

/**
 * A file that could not even be loaded holds no failed test, yet nothing in it passed: it counts as one failure. So does
 * a run that ends badly for a reason outside the tests.
 */
export function countTests(report: Report | undefined, exitCode: number): TestCount {
  if (!report) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
