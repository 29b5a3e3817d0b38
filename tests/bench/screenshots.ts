/** `npm run screenshots`: takes the pictures and names anew that tests/browser/looks.test.ts compares with. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/commands/settings.ts';
import { looksFolder } from '../support/looks.ts';

rmSync(looksFolder, { recursive: true, force: true });
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/browser/looks.test.ts', '--update'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, RENEW_LOOKS: '1' },
});
process.exitCode = status ?? 1;
