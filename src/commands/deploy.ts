/**
 * `npm run deploy -- machine --to /srv/early-help --check https://help.example.org`, and the same for aws, netlify, cloudflare and
 * pages. What is not fit is not published; what is up and not as it should be is taken back.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { deployToAws, rollBackAws } from '../hosting/deploy/aws.ts';
import { deployToMachine, rollBackMachine } from '../hosting/deploy/machine.ts';
import { pretend, run as reallyRun } from '../hosting/deploy/run.ts';
import { services } from '../hosting/deploy/services.ts';
import { checkLive } from '../hosting/live.ts';
import { smoke } from '../hosting/smoke.ts';
import { buildDay } from '../records/build-day.ts';
import { basePath, command, distFolder, Stop } from './settings.ts';

const hosts = ['machine', 'aws', ...(Object.keys(services) as (keyof typeof services)[])] as const;

await command(import.meta.url, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ to: { type: 'string' }, stack: { type: 'string' }, site: { type: 'string' }, project: { type: 'string' } },
      ...{ keep: { type: 'string', default: '5' }, dist: { type: 'string', default: distFolder } },
      ...{ check: { type: 'string' }, rollback: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
    },
  });
  const host = hosts.find((name) => name === positionals[0]);
  if (!host)
    throw new Stop(`To which host? Choose from ${hosts.join(', ')}: npm run deploy -- machine --to /srv/early-help`);
  const option = { machine: 'to', aws: 'stack', netlify: 'site', cloudflare: 'project', pages: undefined }[host] as
    'to' | undefined;
  const name = option ? values[option] : '';
  if (name === undefined) throw new Stop(`${host} needs --${option}: see /docs/hosting/.`);
  const run = values['dry-run'] ? pretend(console.log) : reallyRun;
  const { dist } = values;

  const rollBack = async (): Promise<string> => {
    if (host === 'machine') return rollBackMachine(name);
    return host === 'aws' ? rollBackAws(name, run) : services[host].rollBack(name, run);
  };
  const deploy = async (): Promise<void> => {
    if (host === 'machine') deployToMachine(dist, name, releaseName(), Number(values.keep));
    else if (host === 'aws') await deployToAws(dist, name, releaseName(), run);
    else await services[host].deploy(dist, name, run);
  };

  if (values.rollback) {
    console.log(`Shown now: ${await asSentence(rollBack())}`);
    return 0;
  }
  const faults = smoke(dist, basePath());
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) throw new Stop(`\nNothing was published: ${dist} is not fit.`);
  if (host === 'machine' && values['dry-run']) {
    console.log(`${dist} would become ${name}/releases/${releaseName()}, and ${name}/current would lead to it.`);
    return 0;
  }
  await asSentence(deploy());
  console.log('Published.');
  if (!values.check || values['dry-run']) return 0;
  const wrong = await checkLive(values.check, { today: buildDay(), days: 8, headers: host !== 'pages' });
  for (const fault of wrong) console.error(fault);
  if (wrong.length === 0) return 0;
  console.error(`\nIt is up and not as it should be. Going back to the release before.`);
  console.error(`Shown now: ${await asSentence(rollBack())}`);
  return 1;
});

/** The time, so that names stand in order, and the commit. */
function releaseName(): string {
  const { stdout, status } = spawnSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' });
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return status === 0 ? `${time}-${stdout.trim()}` : time;
}

async function asSentence<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error));
  }
}
