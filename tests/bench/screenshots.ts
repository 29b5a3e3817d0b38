/** `npm run screenshots`: takes anew the pictures and names that tests/browser/looks.test.ts compares with, and says what changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runTool } from '../../src/commands/run-tool.ts';
import { command, root } from '../../src/commands/settings.ts';
import { looksFolder } from '../support/looks.ts';

await command(import.meta.url, async () => {
  const before = hashes();
  process.env.RENEW_LOOKS = '1';
  const { code, output } = await runTool(
    'vitest/vitest.mjs',
    ['run', '--project=browser', 'tests/browser/looks.test.ts', '--update'],
    'later',
  );
  if (code !== 0) {
    console.log(output.trimEnd());
    return code;
  }
  const after = hashes();
  const changed = [...after]
    .filter(([file, hash]) => before.has(file) && before.get(file) !== hash)
    .map(([file]) => file);
  const added = [...after.keys()].filter((file) => !before.has(file));
  const gone = [...before.keys()].filter((file) => !after.has(file));
  for (const [says, files] of Object.entries({ changed, new: added, gone }))
    if (files.length > 0) console.log(`${files.length} ${says}: ${files.join(', ')}`);
  const bytes = [...after.keys()].reduce((sum, file) => sum + statSync(join(looksFolder, file)).size, 0);
  const count = changed.length + added.length + gone.length;
  console.log(
    `${count === 0 ? 'Nothing changed' : 'Look at what git shows before you commit'}: ` +
      `${after.size} files, ${(bytes / 1e6).toFixed(1)} MB in ${relative(root, looksFolder)}`,
  );
  return 0;
});

/** What stands in the folder: a picture that is renewed to the same dots is not a change. */
function hashes(): Map<string, string> {
  if (!existsSync(looksFolder)) return new Map();
  return new Map(
    readdirSync(looksFolder)
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(looksFolder, file)))
          .digest('hex'),
      ]),
  );
}
