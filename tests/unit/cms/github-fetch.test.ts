/** What goes between the forms and GitHub: what is let out, and in which words a refusal comes back. */
import { expect, test } from 'vitest';
import { gitHubBehind } from '../../../src/cms/github-fetch.ts';
import * as words from '../../../src/words/cms-github.ts';

const api = 'https://api.github.com';
const place = { rest: api, graphql: `${api}/graphql`, branch: 'main' };
const repository = `${api}/repos/county/early-help`;

/** Asks with one answer prepared; gives what comes back, and the addresses that were let out. */
async function ask(address: string, init: RequestInit, prepared: () => Response = () => Response.json({})) {
  const out: string[] = [];
  const send = ((input: string) => {
    out.push(input);
    return Promise.resolve().then(prepared);
  }) as typeof fetch;
  const answer = await gitHubBehind(send, place).fetch(address, init);
  return { out, status: answer.status, headers: answer.headers, body: (await answer.json()) as unknown };
}

const mutation = (name: string, branchName = 'cms/services/club') => ({
  method: 'POST',
  body: JSON.stringify({
    query: ` mutation($input: Input!) { ${name}(input: $input) { commit { oid } } } `,
    variables: { input: { branch: { branchName } } },
  }),
});
const commit = (branchName: string) => mutation('createCommitOnBranch', branchName);

test.for<[what: string, address: string, init: RequestInit]>([
  ['a commit to the main branch', `${api}/graphql`, commit('main')],
  ['the merge of a pull request', `${repository}/pulls/7/merge`, { method: 'PUT' }],
  ['a move of the main branch', `${repository}/git/refs/heads/main`, { method: 'PATCH', body: '{}' }],
  ['the end of the main branch', `${repository}/git/refs/heads/main`, { method: 'DELETE' }],
])('%s is not let out', async ([, address, init]) => {
  expect(await ask(address, init)).toMatchObject({ out: [], status: 403, body: { message: words.notStraight } });
});

test.for<[what: string, address: string, init: RequestInit]>([
  ['a commit to another branch', `${api}/graphql`, commit('cms/services/main')],
  ['a question', `${api}/graphql`, { method: 'POST', body: '{"query":"query { createCommitOnBranch }"}' }],
  ['a pull request', `${repository}/pulls`, { method: 'POST', body: '{}' }],
  ['a move of another branch', `${repository}/git/refs/heads/cms/services/main`, { method: 'PATCH', body: '{}' }],
  ['another host', 'https://example.org/pulls/7/merge', { method: 'PUT' }],
])('%s is', async ([, address, init]) => {
  expect(await ask(address, init)).toMatchObject({ out: [address], status: 200, body: {} });
});

const graphqlFault = (message: string) => () => Response.json({ data: null, errors: [{ message }] });
const restFault =
  (status: number, message: string, headers = {}) =>
  () =>
    Response.json({ message }, { status, headers });
const tokenFault = 'Resource not accessible by personal access token';

test.for<[what: string, prepared: () => Response, words: string]>([
  ['a token that has run out', restFault(401, 'Bad credentials'), words.signInEnded],
  ['a token with too few rights', graphqlFault(tokenFault), words.noRight],
  ['a token with too few rights, in REST', restFault(403, tokenFault), words.noRight],
  ['somebody who may only read', restFault(403, 'Must have push access to repository'), words.noRight],
  ['too many questions', restFault(403, 'Forbidden', { 'x-ratelimit-remaining': '0' }), words.tooMany],
  ['a fault of GitHub', restFault(503, 'Unavailable'), words.unwell],
])('%s is told in plain words', async ([, prepared, plain]) => {
  const { status, body } = await ask(`${api}/graphql`, mutation('createRef'), prepared);
  expect(body).toMatchObject({ message: plain, errors: [{ message: plain }] });
  expect(status).toBe(prepared().status);
});

test('what the forms know how to take stays as GitHub said it', async () => {
  const said = 'A ref named "refs/heads/cms/services/club" already exists in the repository.';
  const { body } = await ask(`${api}/graphql`, mutation('createRef'), graphqlFault(said));
  expect(body).toEqual({ data: null, errors: [{ message: said }] });
  const { body: missing } = await ask(repository, {}, restFault(404, 'Not Found'));
  expect(missing).toEqual({ message: 'Not Found' });
});

test('without a network it is said that there is none', async () => {
  const lost = () => {
    throw new TypeError('Failed to fetch');
  };
  await expect(ask(`${api}/graphql`, mutation('createRef'), lost)).rejects.toThrow(words.noAnswer);
  await expect(ask('https://example.org/', {}, lost)).rejects.toThrow('Failed to fetch');
});

test('a question of our own is asked as the editor who is signed in, and of nobody before', async () => {
  const tokens: (string | null)[] = [];
  const { fetch, ask } = gitHubBehind((_, init) => {
    tokens.push(new Headers(init?.headers).get('Authorization'));
    return Promise.resolve(Response.json({ data: { viewer: 'editor' } }));
  }, place);
  expect(await ask('query { viewer }', {})).toBeUndefined();
  await fetch(`${api}/user`, { headers: { Authorization: 'token secret' } });
  expect(await ask('query { viewer }', {})).toEqual({ viewer: 'editor' });
  await fetch('https://example.org/');
  expect(tokens).toEqual(['token secret', 'token secret', null]);
});
