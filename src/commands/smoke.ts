/** `npm run smoke -- dist`: is this built site fit to be published? */
import { smoke } from '../hosting/smoke.ts';
import { basePath, command, distFolder } from './settings.ts';

await command(import.meta.url, () => {
  const folder = process.argv[2] ?? distFolder;
  const faults = smoke(folder, basePath());
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0 ? `${folder} is fit to be published.` : `\n${faults.length} found: do not publish ${folder}.`,
  );
  return Promise.resolve(faults.length === 0 ? 0 : 1);
});
