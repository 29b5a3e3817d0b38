/**
 * `npm run check`: every fault of the content in one run. `node src/records/check.ts [--format=terminal|github|json] [folder]`.
 * With `--fix` it mends first what is certain and shows the lines that changed; with `--fix --dry-run` it only shows them.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from './build-day.ts';
import { fixFolder } from './fix/fix-folder.ts';
import { contentFolder, inspect } from './inspect.ts';
import { fixReport } from './report/fixes.ts';
import { githubReport } from './report/github.ts';
import { jsonReport } from './report/json.ts';
import { paintFor } from './report/paint.ts';
import { terminalReport } from './report/terminal.ts';
import { putBackContent } from './write/put-back.ts';

const formats = ['terminal', 'github', 'json'] as const;
type Format = (typeof formats)[number];

export interface CheckRun {
  output: string;
  code: number;
}

/** What the command prints and how it ends; never throws. */
export async function check(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  stream: { isTTY?: boolean },
): Promise<CheckRun> {
  const asked = readArguments(args);
  if ('fault' in asked) return { output: `${asked.fault}\n`, code: 1 };
  const folder = asked.folder === undefined ? contentFolder(environment.CONTENT_DIR) : resolve(asked.folder);
  try {
    const back = await putBackContent(folder);
    const fixed = asked.fix
      ? fixReport(await fixFolder(folder, !asked.dryRun), !asked.dryRun, paintFor(stream, environment))
      : '';
    if (asked.dryRun) return { output: fixed, code: 0 };
    const result = await inspect(folder, buildDay(environment));
    const problems = [...result.errors, ...result.warnings];
    const annotations = environment.GITHUB_ACTIONS === 'true' ? `${githubReport(problems)}\n` : '';
    const output = {
      terminal: () => (back ? `${back}\n` : '') + annotations + terminalReport(result, paintFor(stream, environment)),
      github: () => `${githubReport(problems)}\n`,
      json: () => jsonReport(result),
    }[asked.format]();
    return {
      output: fixed === '' ? output : `${fixed}\nWhat remains\n\n${output}`,
      code: result.errors.length > 0 ? 1 : 0,
    };
  } catch (error) {
    return {
      output: `The content in ${folder} could not be checked: ${error instanceof Error ? error.message : String(error)}\n`,
      code: 1,
    };
  }
}

interface Asked {
  format: Format;
  folder: string | undefined;
  fix: boolean;
  dryRun: boolean;
}

function readArguments(args: readonly string[]): Asked | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { format: { type: 'string' }, fix: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
      allowPositionals: true,
    });
    const format = formats.find((name) => name === (values.format ?? 'terminal'));
    if (!format) return { fault: `--format is one of ${formats.join(', ')}, not "${values.format}"` };
    if (positionals.length > 1) return { fault: 'Name one content folder at most' };
    const { fix = false, 'dry-run': dryRun = false } = values;
    if (dryRun && !fix) return { fault: '--dry-run goes with --fix: it shows what would be mended' };
    if (fix && format !== 'terminal') return { fault: '--fix is for people: leave --format out' };
    return { format, folder: positionals[0], fix, dryRun };
  } catch {
    return { fault: `Use: npm run check -- [--fix [--dry-run]] [--format=${formats.join('|')}] [folder]` };
  }
}

if (import.meta.main) {
  // `npm run check | head` closes the pipe early, which is no fault.
  process.stdout.on('error', () => process.exit());
  const { output, code } = await check(process.argv.slice(2), process.env, process.stdout);
  process.stdout.write(output);
  process.exitCode = code;
}
