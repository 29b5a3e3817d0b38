/** `npm run hosting`: the settings of every host, from src/hosting/rules.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostingFiles } from '../hosting/write/index.ts';
import { command, root } from './settings.ts';

await command(import.meta.url, () => {
  for (const [path, text] of Object.entries(hostingFiles())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`${path} written`);
  }
  return Promise.resolve(0);
});
