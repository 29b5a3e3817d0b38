/** `npm run check:live -- https://help.example.org`: is the site that is up as it should be? For cron: it says nothing but what is wrong. */
import { parseArgs } from 'node:util';
import { checkLive } from '../hosting/live.ts';
import { buildDay } from '../records/build-day.ts';
import { command, Stop } from './settings.ts';

await command(import.meta.url, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      days: { type: 'string', default: '8' },
      commit: { type: 'string' },
      'no-headers': { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
    },
  });
  const address = positionals[0];
  if (!address || !/^https?:\/\//.test(address))
    throw new Stop('Which site? Give its address: npm run check:live -- https://help.example.org/');
  const faults = await checkLive(address, {
    today: buildDay(),
    days: Number(values.days),
    commit: values.commit,
    headers: !values['no-headers'],
  });
  for (const fault of faults) console.error(fault);
  if (faults.length === 0 && !values.quiet) console.log(`${address} is as it should be.`);
  return faults.length === 0 ? 0 : 1;
});
