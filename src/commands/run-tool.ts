/** Runs an installed tool with the Node that runs us, whatever the operating system. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './settings.ts';

/** An address: on Windows a path is not one. */
export const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href;

export interface ToolResult {
  readonly code: number;
  /** What it printed, when that was kept back. */
  readonly output: string;
}

/**
 * @param script the tool's file within `node_modules`
 * @param show `now` prints as it goes; `later` keeps it for the caller, who shows it when it matters
 */
export function runTool(
  script: string,
  args: readonly string[],
  show: 'now' | 'later' = 'now',
  variables: Record<string, string> = {},
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', endWithParent, join(root, 'node_modules', script), ...args], {
      cwd: root,
      env: { ...process.env, ...variables },
      stdio: show === 'now' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
    const stop = () => child.kill('SIGTERM');
    process.once('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      resolve({ code: code ?? 1, output });
    });
  });
}
