/** The part of `npm test` that follows the installation: every check, whatever failed before it, and one count. */
import { findBrowser, NoBrowser } from '../../tests/support/find-browser.ts';
import { runAstro, typeCheck } from './astro.ts';
import { build, isBuilt } from './build.ts';
import { runTool, type ToolResult } from './run-tool.ts';
import { command, Stop } from './settings.ts';
import { needsBuiltSite, projects, runVitest } from './vitest.ts';

const passed: ToolResult = { code: 0, output: '' };
const count = { passed: 0, failed: 0 };

await command(import.meta.url, async () => {
  const args = process.argv.slice(2);
  await (args.length > 0 ? runSome(args) : runAll());
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  return count.failed === 0 ? 0 : 1;
});

async function runAll(): Promise<void> {
  await Promise.all([
    step('Formatting (Prettier)', () => runTool('prettier/bin/prettier.cjs', ['--check', '.'], 'later')),
    // Before ESLint, because it writes the types of the content that ESLint reads.
    step('Types (astro check)', () => runAstro(typeCheck, 'later')),
  ]);
  const [built] = await Promise.all([
    buildStep(),
    step('Code rules (ESLint)', () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'], 'later')),
  ]);
  const hasBrowser = await browserStep();
  await tests(projects.filter((name) => (built || !needsBuiltSite(name)) && (hasBrowser || name !== 'browser')));
}

/** For developers: `npm test -- unit`, with Vitest's own options after the names. */
async function runSome(args: readonly string[]): Promise<void> {
  const firstOption = args.findIndex((arg) => arg.startsWith('-'));
  const names = firstOption < 0 ? args : args.slice(0, firstOption);
  const unknown = names.find((name) => !projects.includes(name));
  if (unknown) throw new Stop(`There are no tests called "${unknown}": choose from ${projects.join(', ')}.`);
  const chosen = names.length > 0 ? names : projects;
  if (chosen.some(needsBuiltSite) && !(await buildStep())) return;
  if (chosen.includes('browser') && !(await browserStep())) return;
  await tests(chosen, firstOption < 0 ? [] : args.slice(firstOption));
}

/** Announces a step, times it, and shows what it printed when it failed. */
async function step(name: string, run: () => Promise<ToolResult>): Promise<boolean> {
  console.log(`${name} ...`);
  const started = Date.now();
  const { code, output } = await run();
  const time = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  if (code !== 0) console.log(output.trimEnd());
  console.log(`${name} ${code === 0 ? 'passed' : 'FAILED'} (${time})\n`);
  count[code === 0 ? 'passed' : 'failed'] += 1;
  return code === 0;
}

function buildStep(): Promise<boolean> {
  if (isBuilt()) return step('Build to dist/, already there from these same files', () => Promise.resolve(passed));
  return step('Build to dist/', () => build('later'));
}

/** Not a check of ours, so it counts only when it fails: then the browser tests could not run. */
async function browserStep(): Promise<boolean> {
  try {
    process.env.CHROME_PATH = await findBrowser();
    console.log(`Browser: ${process.env.CHROME_PATH}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.log(`Browser FAILED, so the browser tests are left out. ${error.message}\n`);
    count.failed += 1;
    return false;
  }
}

async function tests(names: readonly string[], options: readonly string[] = []): Promise<void> {
  console.log(`Tests (Vitest): ${names.join(', ')} ...`);
  const result = await runVitest(names, options);
  count.passed += result.passed;
  count.failed += result.failed;
}
