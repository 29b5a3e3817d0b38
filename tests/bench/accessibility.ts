/**
 * `npm run accessibility`: runs every test of accessibility on the built site and writes what it found to
 * src/site/accessibility-results.json, from which the accessibility statement is made. Build first, and again after it.
 * `npm run accessibility -- layout` runs one again, once what it found is mended, and keeps what the others found that day.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runTool } from '../../src/commands/run-tool.ts';
import { command, root } from '../../src/commands/settings.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import {
  accessibilityResults,
  type AccessibilityCheck,
  type AccessibilityResults,
} from '../../src/site/accessibility-results.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtPages } from '../support/site.ts';
import { templates } from '../support/templates.ts';
import { accessibilityTests } from '../support/accessibility-tests.ts';

interface Report {
  readonly testResults: readonly { name: string; status: string; assertionResults: readonly { status: string }[] }[];
}

const idOf = (path: string): string => basename(path, '.test.ts');
const isOf =
  (path: string) =>
  ({ id }: AccessibilityCheck): boolean =>
    id === idOf(path);

await command(import.meta.url, async () => {
  const wanted = process.argv.slice(2);
  const chosen = accessibilityTests.filter((path) => wanted.length === 0 || wanted.includes(idOf(path)));
  const folder = mkdtempSync(join(tmpdir(), 'early-help-accessibility-'));
  try {
    const file = join(folder, 'report.json');
    // What the site says of itself was asked of each page, not only of each part.
    process.env.EVERY_PAGE = '1';
    await runTool('vitest/vitest.mjs', [
      'run',
      '--project=site',
      '--project=browser',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...chosen,
    ]);
    if (!existsSync(file)) return 1;
    const tested = londonDay(new Date());
    const found = checksOf(chosen, JSON.parse(readFileSync(file, 'utf8')) as Report);
    const before = accessibilityResults.tested === tested ? accessibilityResults.checks : [];
    const checks = accessibilityTests.flatMap((path) => found.find(isOf(path)) ?? before.find(isOf(path)) ?? []);
    const results: AccessibilityResults = {
      tested,
      browser: await browserName(),
      axe: axeVersion(),
      pages: builtPages().length,
      templates: templates().length,
      checks,
    };
    writeFileSync(join(root, 'src', 'site', 'accessibility-results.json'), `${JSON.stringify(results, null, 2)}\n`);
    const failed = checks.reduce((sum, check) => sum + check.failed, 0);
    console.log(
      `${results.pages} pages of ${results.templates} kinds, ${failed} failed. Now build, and commit the results.`,
    );
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** In the order of the list. A file that could not be run counts as one that failed. */
function checksOf(paths: readonly string[], { testResults }: Report): AccessibilityCheck[] {
  return paths.map((path) => {
    const found = testResults.find(({ name }) => name.replaceAll('\\', '/').endsWith(path));
    const all = found?.assertionResults ?? [];
    const failed = all.filter(({ status }) => status === 'failed').length;
    const isBroken = !found || (found.status === 'failed' && failed === 0);
    return { id: idOf(path), tests: all.length, failed: isBroken ? 1 : failed };
  });
}

async function browserName(): Promise<string> {
  const browser = await launchBrowser();
  const version = browser.version().split('.')[0]!;
  await browser.close();
  return `Chromium ${version}`;
}

function axeVersion(): string {
  const require = createRequire(import.meta.url);
  const file = createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/package.json');
  return `axe-core ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
}
