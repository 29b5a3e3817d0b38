/** Astro, without its telemetry and without going to the background: `npm run dev`, `npm run types`. */
import { command } from './settings.ts';
import { runTool, type ToolResult } from './run-tool.ts';

export function runAstro(
  args: readonly string[],
  show: 'now' | 'later' = 'now',
  variables: Record<string, string> = {},
): Promise<ToolResult> {
  return runTool('astro/bin/astro.mjs', args, show, {
    ...variables,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  });
}

/** Errors and warnings fail it; hints are for the editor's screen. */
export const typeCheck = ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'];

await command(import.meta.url, async () => {
  const [name, ...rest] = process.argv.slice(2);
  const args = name === 'check' ? [...typeCheck, ...rest] : [name ?? 'dev', ...rest];
  return (await runAstro(args)).code;
});
