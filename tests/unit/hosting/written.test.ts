/** The files of every host are those that the rules make, and say the same of every address. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { root } from '../../../src/commands/settings.ts';
import { headersFor, rules, strictTransport } from '../../../src/hosting/rules.ts';
import { awsFunction } from '../../../src/hosting/write/aws-function.ts';
import { headersPolicies } from '../../../src/hosting/write/aws-headers.ts';
import { hostingFiles } from '../../../src/hosting/write/index.ts';
import { addressesOfEachKind } from '../../support/hosted-addresses.ts';

const files = hostingFiles();

test.each(Object.keys(files))('%s is as npm run hosting writes it', (path) =>
  expect(readFileSync(join(root, path), 'utf8')).toBe(files[path]),
);

describe('what is sent', () => {
  test('holds nothing unsafe, and keeps every page but lists out of frames', () => {
    for (const address of addressesOfEachKind) {
      const headers = headersFor(address);
      expect(headers['Content-Security-Policy'], address).not.toContain('unsafe');
      expect(headers['Content-Security-Policy'], address).toMatch(
        /^\/([a-z]+\/)?embed\/./.test(address) ? /frame-ancestors \*/ : /frame-ancestors 'none'/,
      );
      expect(headers['Referrer-Policy'], address).toBe('no-referrer');
      expect(headers['X-Content-Type-Options'], address).toBe('nosniff');
    }
  });

  test('lets no script make HTML or a program of a text, but on the forms, which are another’s', () => {
    for (const address of addressesOfEachKind) {
      const policy = headersFor(address)['Content-Security-Policy']!;
      expect(policy.includes("require-trusted-types-for 'script'"), address).toBe(!address.includes('/edit/cms/'));
      expect(/trusted-types (?!view worker|'none')/.test(policy), address).toBe(false);
    }
  });

  test('says for good only of names with a hash', () => {
    const forGood = addressesOfEachKind.filter((address) =>
      headersFor(address)['Cache-Control']?.includes('immutable'),
    );
    expect(forGood.length).toBeGreaterThan(2);
    for (const address of forGood) expect(address).toMatch(/\/(_astro|data\/postcodes)\//);
    expect(headersFor('/sw.js')['Cache-Control']).toBe('no-cache');
  });
});

describe('public/_headers', () => {
  /** As Cloudflare reads it: each rule that fits, in order; "!" takes away; a header that is there already is added to. */
  function sent(address: string): Record<string, string> {
    const found: Record<string, string> = {};
    for (const block of files['public/_headers']!.split(/\n(?=\/)/).slice(1)) {
      const [path = '', ...lines] = block.split('\n');
      const expression = path
        .replace(/[.?]/g, String.raw`\$&`)
        .replace(/:\w+/g, '[^/]+')
        .replace('*', '.*');
      if (!new RegExp(`^${expression}$`).test(address)) continue;
      const said = lines.filter((line) => line.startsWith('  ')).map((line) => line.trim());
      for (const line of said.filter((text) => text.startsWith('! '))) delete found[line.slice(2)];
      for (const line of said.filter((text) => !text.startsWith('! '))) {
        const [name = '', value = ''] = line.split(/: (.*)/);
        found[name] = name in found ? `${found[name]}, ${value}` : value;
      }
    }
    return found;
  }

  test('sends with every address what the rules say, and once', () => {
    for (const address of addressesOfEachKind)
      expect([address, sent(address)]).toEqual([
        address,
        { ...headersFor(address), [strictTransport.name]: strictTransport.value },
      ]);
  });

  test('keeps within what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
    const lines = files['public/_headers']!.split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    for (const line of lines) expect(line.length).toBeLessThan(2000);
  });

  test('has nothing behind a star, which Netlify refuses', () =>
    expect(files['public/_headers']!.split('\n').filter((line) => /^\/.*\*./.test(line))).toEqual([]));
});

describe('S3 and CloudFront', () => {
  interface Template {
    Resources: Record<string, { Type: string; Properties: Record<string, Record<string, unknown>> }>;
  }
  const template = JSON.parse(files['.github/hosting/aws/template.json']!) as Template;
  const config = template.Resources.Site!.Properties.DistributionConfig as unknown as {
    CacheBehaviors: { PathPattern: string; ResponseHeadersPolicyId: { Ref: string } }[];
  };

  /** As CloudFront sends them: by the first path pattern that fits. */
  function sent(address: string): Record<string, string> {
    const fits = ({ PathPattern }: { PathPattern: string }) =>
      new RegExp(
        `^${PathPattern.replaceAll('.', String.raw`\.`)
          .replaceAll('*', '.*')
          .replaceAll('?', '.')}$`,
      ).test(address);
    const id = config.CacheBehaviors.find(fits)?.ResponseHeadersPolicyId.Ref ?? 'EverythingHeaders';
    const policy = template.Resources[id]!.Properties.ResponseHeadersPolicyConfig as unknown as {
      SecurityHeadersConfig: Record<string, Record<string, string>>;
      CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
      CorsConfig?: { AccessControlAllowOrigins: { Items: string[] } };
    };
    const security = policy.SecurityHeadersConfig;
    const frame = security.FrameOptions?.FrameOption;
    const origins = policy.CorsConfig?.AccessControlAllowOrigins.Items.join();
    return {
      'Content-Security-Policy': security.ContentSecurityPolicy!.ContentSecurityPolicy!,
      'Referrer-Policy': security.ReferrerPolicy!.ReferrerPolicy!,
      ...(security.ContentTypeOptions && { 'X-Content-Type-Options': 'nosniff' }),
      ...(frame && { 'X-Frame-Options': frame }),
      ...(origins && { 'Access-Control-Allow-Origin': origins }),
      ...Object.fromEntries(policy.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
    };
  }

  test('sends with every address what the rules say', () => {
    expect(headersPolicies().length).toBeLessThan(rules.length);
    for (const address of addressesOfEachKind) {
      // How long it is kept is said by each file in the bucket: src/hosting/deploy/aws.ts.
      const { 'Cache-Control': _, ...right } = headersFor(address);
      expect([address, sent(address)]).toEqual([address, right]);
    }
  });

  test('passes the check of AWS itself (cfn-lint)', { timeout: 60_000 }, (context) => {
    if (spawnSync('cfn-lint', ['--version']).status !== 0) return context.skip('there is no cfn-lint on this machine');
    const { status, stdout } = spawnSync('cfn-lint', ['.github/hosting/aws/template.json'], { cwd: root });
    expect([status, String(stdout)]).toEqual([0, '']);
  });

  describe('the program before each request', () => {
    const code = awsFunction().replace(/^import cf .*$/m, '');
    type Asked = { uri: string; querystring?: Record<string, { value: string }> };
    const handle = runInNewContext(`${code}; handler`, {
      cf: { kvs: () => ({ get: () => Promise.resolve('r7') }) },
    }) as (event: { request: Asked }) => Promise<{ uri?: string; statusCode?: number; headers?: unknown }>;
    const answer = (uri: string, querystring = {}) => handle({ request: { uri, querystring } });

    test.each([
      ['/', '/releases/r7/index.html'],
      ['/find/', '/releases/r7/find/index.html'],
      ['/status.json', '/releases/r7/status.json'],
      ['/api/oruk/v3', '/releases/r7/api/oruk/v3/index.json'],
      ['/api/oruk/v3/services', '/releases/r7/api/oruk/v3/services/index.json'],
      ['/api/oruk/v3/services/', '/releases/r7/api/oruk/v3/services/index.json'],
      ['/api/oruk/v3/services/index.json', '/releases/r7/api/oruk/v3/services/index.json'],
      ['/api/oruk/v3/services/1-2', '/releases/r7/api/oruk/v3/services/1-2/index.json'],
      ['/elmshire/api/oruk/v3/services', '/releases/r7/elmshire/api/oruk/v3/services/index.json'],
      ['/_astro/find.abc.js', '/_astro/find.abc.js'],
      ['/data/postcodes/nn1.abc.json', '/data/postcodes/nn1.abc.json'],
      ['/data/find.json', '/releases/r7/data/find.json'],
    ])('takes %s to %s', async (uri, file) => expect((await answer(uri)).uri).toBe(file));

    test('sends an address without its last slash on, within the site, with what was asked', async () => {
      expect(JSON.parse(JSON.stringify(await answer('/find', { q: { value: 'a%20b' } })))).toMatchObject({
        statusCode: 301,
        headers: { location: { value: '/find/?q=a%20b' } },
      });
      expect(JSON.stringify(await answer('//other.example'))).not.toContain('"//');
      expect(JSON.stringify(await answer('//other'))).toContain('"/other/"');
    });
  });

  test('is well-formed for Terraform too', (context) => {
    if (spawnSync('terraform', ['version']).status !== 0) return context.skip('there is no terraform on this machine');
    const { status, stdout } = spawnSync('terraform', ['fmt', '-check', '-diff', '.github/hosting/aws'], { cwd: root });
    expect([status, String(stdout)]).toEqual([0, '']);
  });
});
