/** Publishing and going back: on one machine for real, elsewhere with programs that only note how they are called. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from '../../../src/commands/settings.ts';
import { deployToAws, rollBackAws } from '../../../src/hosting/deploy/aws.ts';
import { currentRelease, deployToMachine, releasesOf, rollBackMachine } from '../../../src/hosting/deploy/machine.ts';
import { run, type Run } from '../../../src/hosting/deploy/run.ts';
import { services } from '../../../src/hosting/deploy/services.ts';
import { smallSite } from '../../support/small-site.ts';

let dist: string;
let put: (path: string, text: string) => void;
let target: string;
beforeEach(() => {
  ({ folder: dist, put } = smallSite());
  target = mkdtempSync(join(tmpdir(), 'early-help-target-'));
});
afterEach(() => [dist, target].forEach((folder) => rmSync(folder, { recursive: true })));

const shown = (path: string): string => readFileSync(join(target, 'current', path), 'utf8');

describe('one machine', () => {
  test('a release is shown in one step, whole, and the way back is one step too', () => {
    deployToMachine(dist, target, '1');
    expect(lstatSync(join(target, 'current')).isSymbolicLink()).toBe(true);
    put('urgent/index.html', 'newer');
    deployToMachine(dist, target, '2');
    expect([currentRelease(target), shown('urgent/index.html')]).toEqual(['2', 'newer']);
    expect(rollBackMachine(target)).toBe('1');
    expect(shown('urgent/index.html')).toContain('tel:999');
    expect(() => rollBackMachine(target)).toThrow(/no release before 1 .*nothing was changed/);
    expect(currentRelease(target)).toBe('1');
  });

  test('files with a hash stay for pages that were opened before', () => {
    deployToMachine(dist, target, '1');
    rmSync(join(dist, '_astro/site.abc.css'));
    put('_astro/site.def.css', 'new');
    deployToMachine(dist, target, '2');
    expect(shown('_astro/site.def.css')).toBe('new');
    expect(shown('_astro/site.abc.css')).toContain('#123');
  });

  test('a release that breaks off half way is never shown', () => {
    deployToMachine(dist, target, '1');
    expect(() => deployToMachine(join(dist, 'nowhere'), target, '2')).toThrow();
    expect([currentRelease(target), releasesOf(target)]).toEqual(['1', ['1']]);
  });

  test('the last few are kept, with the one before', () => {
    for (const name of ['1', '2', '3', '4']) deployToMachine(dist, target, name, 2);
    expect(releasesOf(target)).toEqual(['3', '4']);
    deployToMachine(dist, target, '5', 0);
    expect(releasesOf(target)).toEqual(['4', '5']);
  });
});

const command = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/deploy.ts', ...words, '--dist', dist], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BASE_PATH: '' },
  });
  return { status, said: stdout + stderr };
};

describe('npm run deploy', () => {
  test('refuses what is not fit, and leaves what is shown', () => {
    deployToMachine(dist, target, '1');
    rmSync(join(dist, 'urgent/index.html'));
    const { status, said } = command('machine', '--to', target);
    expect(status).toBe(1);
    expect(said).toContain('urgent/index.html is missing.');
    expect(said).toContain('Nothing was published');
    expect(releasesOf(target)).toEqual(['1']);
  });

  test('takes back what is up and not as it should be', () => {
    deployToMachine(dist, target, '1');
    const { status, said } = command('machine', '--to', target, '--check', 'http://127.0.0.1:9/');
    expect([status, currentRelease(target)]).toEqual([1, '1']);
    expect(said).toMatch(/no answer[\s\S]*Going back[\s\S]*Shown now: 1/);
  });

  test('publishes, and goes back when told', () => {
    deployToMachine(dist, target, '1');
    expect(command('machine', '--to', target).status).toBe(0);
    expect(currentRelease(target)).toMatch(/^20\d{6}T\d{6}Z/);
    expect(command('machine', '--to', target, '--rollback').said).toContain('Shown now: 1');
    expect(currentRelease(target)).toBe('1');
  });

  test('says what it would do, and what it needs', () => {
    expect(command('machine', '--to', target, '--dry-run').status).toBe(0);
    expect(existsSync(join(target, 'current'))).toBe(false);
    expect(command('aws').said).toContain('aws needs --stack');
    expect(command('moon').said).toContain('Choose from machine, aws, netlify, cloudflare, pages');
  });
});

/** Notes every call, and says what the program would. */
function fake(answers: Record<string, unknown>): { run: Run; calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    run: (program, words) => {
      const call = [program, ...words].join(' ');
      calls.push(call);
      const answer = Object.entries(answers).find(([part]) => call.includes(part))?.[1];
      return Promise.resolve(answer === undefined ? '' : JSON.stringify(answer));
    },
  };
}

describe('S3 and CloudFront', () => {
  const outputs = [
    { OutputKey: 'Bucket', OutputValue: 'files' },
    { OutputKey: 'Releases', OutputValue: 'arn:kvs' },
  ];
  const aws = (Items: unknown[]) =>
    fake({ 'describe-stacks': outputs, 'list-keys': { Items }, 'describe-key-value-store': { ETag: 'E1' } });

  test('what has a hash goes first, then the release, and last of all it is shown', async () => {
    const { run: noted, calls } = aws([{ Key: 'release', Value: 'r1' }]);
    await deployToAws('dist', 'early-help', 'r2', noted);
    const copies = calls.filter((call) => call.startsWith('aws s3 '));
    expect(copies[0]).toMatch(/^aws s3 cp dist s3:\/\/files --recursive --exclude \* --include _astro\/\* .*immutable/);
    expect(copies[1]).toMatch(
      /^aws s3 cp dist s3:\/\/files\/releases\/r2 --recursive --cache-control public, max-age=0/,
    );
    expect(copies.find((call) => call.includes('/r2/api'))).toContain('max-age=300');
    expect(copies.find((call) => call.includes('*.csv'))).toContain('--content-type text/csv; charset=utf-8');
    expect(copies.at(-1)).toContain('s3://files/404.html');
    expect(calls.at(-1)).toBe(
      'aws cloudfront-keyvaluestore update-keys --kvs-arn arn:kvs --if-match E1 --puts Key=release,Value=r2 Key=before,Value=r1',
    );
  });

  test('the way back is one value', async () => {
    const { run: noted, calls } = aws([
      { Key: 'release', Value: 'r2' },
      { Key: 'before', Value: 'r1' },
    ]);
    expect(await rollBackAws('early-help', noted)).toBe('r1');
    expect(calls.filter((call) => call.includes(' s3 '))).toEqual([]);
    expect(calls.at(-1)).toContain('Key=release,Value=r1 Key=before,Value=r2');
    await expect(rollBackAws('early-help', aws([]).run)).rejects.toThrow(/No release was shown before/);
  });

  test('a copy that fails shows nothing', async () => {
    const { run: noted, calls } = aws([]);
    const failing: Run = (program, words) =>
      words.join(' ').includes('r2/api') ? Promise.reject(new Error('ended with 1')) : noted(program, words);
    await expect(deployToAws('dist', 'early-help', 'r2', failing)).rejects.toThrow('ended with 1');
    expect(calls.filter((call) => call.includes('update-keys'))).toEqual([]);
  });

  test('without the stack it is said what to do', () =>
    expect(deployToAws('dist', 'x', 'r', fake({}).run)).rejects.toThrow(/The stack x has no output Bucket. Create it/));
});

describe('hosts that publish by themselves', () => {
  test('Netlify', async () => {
    const { run: noted, calls } = fake({ listSiteDeploys: [{ id: 'now' }, { id: 'before' }] });
    await services.netlify.deploy('dist', 'site-1', noted);
    expect(calls[0]).toBe('netlify deploy --prod --no-build --dir dist --site site-1');
    expect(await services.netlify.rollBack('site-1', noted)).toBe('before');
    expect(calls.at(-1)).toBe('netlify api restoreSiteDeploy --data {"site_id":"site-1","deploy_id":"before"}');
    await expect(services.netlify.rollBack('site-1', fake({}).run)).rejects.toThrow(/nothing was changed/);
  });

  test('GitHub Pages', async () => {
    const { run: noted, calls } = fake({
      'run list': [
        { databaseId: 2, headSha: 'b' },
        { databaseId: 1, headSha: 'a' },
      ],
    });
    await services.pages.deploy('dist', '', noted);
    expect(await services.pages.rollBack('', noted)).toBe('a');
    expect([calls[0], calls.at(-1)]).toEqual(['gh workflow run pages.yml', 'gh run rerun 1']);
  });

  test('Cloudflare Pages', async () => {
    const { run: noted, calls } = fake({});
    await services.cloudflare.deploy('dist', 'help', noted);
    expect(calls).toEqual(['wrangler pages deploy dist --project-name help --branch main']);
    vi.stubEnv('CLOUDFLARE_ACCOUNT_ID', 'a1').stubEnv('CLOUDFLARE_API_TOKEN', 't');
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string, { method }: { method: string }) => {
      asked.push(`${method} ${address.replace(/^.*\/accounts/, '')}`);
      return Promise.resolve(Response.json({ result: [{ id: 'now' }, { id: 'before' }] }));
    });
    try {
      expect(await services.cloudflare.rollBack('help', noted)).toBe('before');
    } finally {
      vi.unstubAllGlobals();
      vi.unstubAllEnvs();
    }
    expect(asked).toEqual([
      'GET /a1/pages/projects/help/deployments?env=production',
      'POST /a1/pages/projects/help/deployments/before/rollback',
    ]);
  });
});

describe('the program of a host', () => {
  const tool = (text: string): string => {
    const path = join(target, 'tool.sh');
    writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    return path;
  };
  test('is called with each word as it is, and what it prints is read', async () =>
    expect(await run(tool('printf "%s|" "$@"'), ['a b', '$HOME', '*'])).toBe('a b|$HOME|*|'));
  test('that fails, or is not there, is said in a sentence', async () => {
    await expect(run(tool('exit 3'), ['x'])).rejects.toThrow(/tool.sh x" ended with 3/);
    await expect(run(join(target, 'none'), [])).rejects.toThrow(/could not be started. Install it/);
  });
});
