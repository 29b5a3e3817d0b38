/** The step as GitHub runs it: the event from its file, the content from its folder, and real requests to a server. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../../../../src/actions/new-service/run.ts';
import { smallContent } from './form.ts';

const eventFile = fileURLToPath(new URL('fixtures/issues-opened.json', import.meta.url));

const answers: Record<string, unknown> = {
  'GET /repos/example/offer/pulls?head=example%3Anew-service%2Fissue-12&state=all': [],
  'GET /repos/example/offer/git/ref/heads%2Fmain': { object: { sha: 'base' } },
  'GET /repos/example/offer/git/commits/base': { tree: { sha: 'base-tree' } },
  'POST /repos/example/offer/git/trees': { sha: 'tree' },
  'POST /repos/example/offer/git/commits': { sha: 'commit' },
  'POST /repos/example/offer/git/refs': {},
  'POST /repos/example/offer/pulls': { html_url: 'https://github.com/example/offer/pull/13' },
  'GET /repos/example/offer/issues/12/comments?per_page=100': [],
  'POST /repos/example/offer/issues/12/comments': {},
};

test('asks GitHub with its token, and makes the file', async () => {
  const asked: string[] = [];
  const sent = new Map<string, string>();
  const tokens = new Set<string | undefined>();
  const server = createServer((request, response) => {
    const route = `${request.method} ${request.url}`;
    asked.push(route);
    tokens.add(request.headers.authorization);
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      sent.set(route, text);
      response.writeHead(route in answers ? 200 : 404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(answers[route] ?? { message: 'Not Found' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  await run({
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_TOKEN: 'made-up',
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    CONTENT_DIR: join(smallContent()),
    BUILD_DAY: '2026-11-26',
  });
  // The branch is not there yet: that is the one answer of 404.
  const missing = 'GET /repos/example/offer/git/ref/heads%2Fnew-service%2Fissue-12';
  expect(asked.toSorted()).toEqual([...Object.keys(answers), missing].toSorted());
  expect([...tokens]).toEqual(['token made-up']);
  const { tree } = JSON.parse(sent.get('POST /repos/example/offer/git/trees')!) as { tree: { content: string }[] };
  expect(tree[0]!.content).toContain('name: Sunny Side Club\n');
});

test('says what it needs where it is not run by GitHub', () =>
  expect(run({})).rejects.toThrow('This runs in GitHub Actions: see .github/workflows/new-service.yml'));
