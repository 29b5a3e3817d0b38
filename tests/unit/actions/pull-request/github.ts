/**
 * GitHub's answers as its documentation has them, shortened to what is used and what could mislead; and a client that gets
 * them instead of asking.
 */
import { Octokit } from '@octokit/core';

export const sha = '5c6ee0a1b2c3d4e5f60718293a4b5c6d7e8f9012';

/** `workflow_run`, of a pull request from somebody's copy: GitHub names no pull request there. */
export const runEvent = (change: object = {}): unknown => ({
  action: 'completed',
  repository: { full_name: 'example/offer', default_branch: 'main' },
  workflow: { name: 'Content', path: '.github/workflows/content.yml' },
  workflow_run: {
    id: 7_711_223_344,
    name: 'Content',
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    head_branch: 'new-phone',
    head_sha: sha,
    head_repository: { full_name: 'officer/offer', owner: { login: 'officer', type: 'User' } },
    html_url: 'https://github.com/example/offer/actions/runs/7711223344',
    pull_requests: [],
    ...change,
  },
});

export const pull = (number: number, head = sha): object => ({
  number,
  state: 'open',
  head: { sha: head, ref: 'new-phone' },
});

const bot = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
export const comment = (id: number, body: string, user: object | null = bot): object => ({ id, body, user });

export interface Asked {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
}

/** @param answers by "METHOD /path", each a value or a function of what is asked */
export function gitHub(answers: Readonly<Record<string, unknown>>): { client: Octokit; asked: Asked[] } {
  const asked: Asked[] = [];
  const fetch = (address: string, { method = 'GET', body }: { method?: string; body?: string }): Promise<Response> => {
    const { pathname, searchParams } = new URL(address);
    const one: Asked = {
      method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      body: body ? (JSON.parse(body) as unknown) : undefined,
    };
    asked.push(one);
    const found = answers[`${method} ${pathname}`];
    const answer = typeof found === 'function' ? (found as (one: Asked) => unknown)(one) : found;
    return Promise.resolve(
      Response.json(answer ?? { message: 'Not Found' }, { status: answer === undefined ? 404 : 200 }),
    );
  };
  return { client: new Octokit({ auth: 'x', request: { fetch } }), asked };
}
