/**
 * `npm run edit`: the site and the editors' forms on this computer, on the files of this folder. No account, no network. What a
 * form saves is read at once, and the page shows it when it is loaded again.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { formAddress } from '../model/rules/form-address.ts';
import { contentFolder } from '../records/inspect.ts';
import { putBackContent } from '../records/write/put-back.ts';
import { endWithParent } from './run-tool.ts';
import { basePath, command, port, root } from './settings.ts';
import { requireFreePort } from './serve.ts';

/** What somebody reads who has never done this. */
export function instructions(front: string, folder: string): string {
  const address = `${front.replace(/\/$/, '')}${formAddress('services').split('#')[0]}`;
  return `
  The forms:  ${address}
  The site:   ${front}

  1. Open the address of the forms in Chrome or Edge. (Firefox and Safari cannot open a folder.)
  2. Press "Work with Local Repository".
  3. Choose this folder, and say yes when you are asked whether it may be changed:
     ${folder}
  4. Choose an entry, change it, press Save. Then load its page on the site again.

  Nothing is sent anywhere. Stop with Ctrl+C.
`;
}

/** What Vite says of a shortcut that it did not find, which nobody needs. */
const isNoise = (text: string): boolean => text.includes('dependency scan') || text.includes('virtual-module:');

/** Astro's own development server, which hears of each file that is saved. What it says before it is ready is kept for a failure. */
export async function edit(): Promise<number> {
  const number = port();
  await requireFreePort(number);
  const back = await putBackContent(contentFolder());
  if (back) console.log(back);
  const address = `http://localhost:${number}`;
  const astro = join(root, 'node_modules', 'astro/bin/astro.mjs');
  const child = spawn(process.execPath, ['--import', endWithParent, astro, 'dev', '--port', String(number)], {
    cwd: root,
    env: { SITE_URL: address, ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  console.log('Getting the site and the forms ready. This takes about half a minute.');
  let kept = '';
  let ready = false;
  const hear = (text: string): void => {
    if (ready) {
      if (!isNoise(text)) process.stdout.write(text);
      return;
    }
    kept += text;
    ready = kept.includes(`localhost:${number}`);
    if (ready) console.log(instructions(`${address}${basePath()}`, root));
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
  const stop = () => child.kill('SIGTERM');
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (!ready) console.error(kept);
      resolve(code ?? 0);
    });
  });
}

await command(import.meta.url, edit);
