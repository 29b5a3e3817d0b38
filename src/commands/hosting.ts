/** `npm run hosting`: the settings of every host, from src/hosting/rules.ts. */
import { hostingFiles } from '../hosting/write/index.ts';
import { writeAll } from '../records/write/write-all.ts';
import { command, root } from './settings.ts';

await command(import.meta.url, async () => {
  const files = Object.entries(hostingFiles()).map(([path, text]) => ({ path, text }));
  await writeAll(root, files);
  for (const { path } of files) console.log(`${path} written`);
  return 0;
});
