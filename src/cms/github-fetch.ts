/**
 * What goes between the forms and GitHub. It lets nothing go straight to the main branch, whatever button was pressed; and
 * what GitHub refuses, or does not answer, is said in plain words, since Sveltia CMS shows the words that it gets.
 */
import * as words from '../words/cms-github.ts';

export interface GitHub {
  /** Stands for the page's own `fetch`: other addresses pass as they are. */
  fetch: typeof fetch;
  /**
   * Asks GitHub's GraphQL as the editor who is signed in; undefined where nobody is.
   * @throws an error in plain words
   */
  ask: (query: string, variables: object) => Promise<unknown>;
}

export interface GitHubPlace {
  /** The addresses below which GitHub answers, without a slash at the end. */
  rest: string;
  graphql: string;
  /** The branch that is published. */
  branch: string;
}

export function gitHubBehind(send: typeof fetch, place: GitHubPlace): GitHub {
  let signedIn: string | null = null;
  const guarded: typeof fetch = async (input, init) => {
    const address = addressOf(input);
    if (address !== place.graphql && !address.startsWith(`${place.rest}/`)) return send(input, init);
    signedIn = new Headers(init?.headers).get('Authorization') ?? signedIn;
    if (goesStraight(address, place, init)) return Response.json({ message: words.notStraight }, { status: 403 });
    const answer = await send(input, init).catch(() => {
      throw new TypeError(words.noAnswer);
    });
    if (answer.status === 422 && address.endsWith('/pulls')) return (await openAlready(address, init)) ?? answer;
    // What is read comes as it is, however long it is; only a refusal is looked into.
    return answer.ok && !isMutation(init) ? answer : inPlainWords(answer);
  };
  /**
   * Where the answer to an earlier save was lost, its pull request is there all the same, and GitHub makes no second one: the
   * forms go on with the first.
   */
  const openAlready = async (address: string, { headers, body }: RequestInit = {}): Promise<Response | undefined> => {
    const { head = '', base = '' } = JSON.parse(textOf(body)) as { head?: string; base?: string };
    const owner = address.split('/').at(-3)!;
    const asked = new URLSearchParams({ head: head.includes(':') ? head : `${owner}:${head}`, base, state: 'open' });
    const answer = await send(`${address}?${asked}`, { headers: headers!, cache: 'no-cache' }).catch(() => undefined);
    const [first] = answer?.ok ? ((await answer.json()) as unknown[]) : [];
    return first === undefined ? undefined : Response.json(first, { status: 201 });
  };
  const ask: GitHub['ask'] = async (query, variables) => {
    if (signedIn === null) return undefined;
    const headers = { Authorization: signedIn, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    const answer = await guarded(place.graphql, { method: 'POST', headers, body, cache: 'no-cache' });
    const { data, errors, message } = (await answer.json()) as Told & { data?: unknown };
    if (!answer.ok || errors) throw new Error(errors?.[0]?.message ?? message ?? words.unwell);
    return data;
  };
  return { fetch: guarded, ask };
}

const addressOf = (input: RequestInfo | URL): string =>
  (input instanceof Request ? input.url : String(input)).replace(/[?#].*$/, '');

/** A commit to the published branch, a move of it, or the merge of a pull request into it. */
function goesStraight(address: string, { graphql, branch }: GitHubPlace, init: RequestInit = {}): boolean {
  const method = (init.method ?? 'GET').toUpperCase();
  if (method === 'GET') return false;
  if (address !== graphql)
    return /\/pulls\/\d+\/merge$/.test(address) || address.endsWith(`/git/refs/heads/${encodeURI(branch)}`);
  const { query = '', variables } = JSON.parse(textOf(init.body)) as { query?: string; variables?: Mutation };
  return /\bcreateCommitOnBranch\b/.test(query) && variables?.input?.branch?.branchName === branch;
}

interface Mutation {
  input?: { branch?: { branchName?: string } };
}

interface Told {
  message?: string;
  errors?: { message?: string; type?: string }[];
}

/** The forms send text only. */
const textOf = (body: RequestInit['body']): string => (typeof body === 'string' ? body : '{}');

const isMutation = ({ body }: RequestInit = {}): boolean => /"query":"\s*mutation/.test(textOf(body));

/** The same answer, where it says what is wrong in words that we have plainer ones for. */
async function inPlainWords(answer: Response): Promise<Response> {
  const told = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as Told;
  const plain = plainWords(answer, told);
  if (plain === undefined) return answer;
  const body = { ...told, message: plain, errors: [{ ...told.errors?.[0], message: plain }] };
  return Response.json(body, { status: answer.status, headers: readable(answer.headers) });
}

/** Without what was said of the bytes as they came. */
function readable(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Content-Type']) kept.delete(name);
  return kept;
}

function plainWords({ ok, status, headers }: Response, { errors, message }: Told): string | undefined {
  if (ok && !errors) return undefined;
  const said = [message, ...(errors ?? []).map((error) => error.message)].join(' ');
  if (status === 401) return words.signInEnded;
  if (status === 429 || headers.get('x-ratelimit-remaining') === '0' || /rate limit/i.test(said)) return words.tooMany;
  if (/not accessible by|must have push access|permission/i.test(said)) return words.noRight;
  return status >= 500 ? words.unwell : undefined;
}
