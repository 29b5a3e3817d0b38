/**
 * A GitHub for tests, in memory: one repository, its copies, its branches and its pull requests. It answers what the editors'
 * forms ask (REST here, GraphQL beside it), refuses what GitHub would, and keeps every question. What it does not know it
 * answers with an error, and says so in `unknown`.
 */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { answerGraphql } from './fake-github-graphql.ts';

export interface Commit {
  oid: string;
  parent?: Commit;
  message: string;
  files: ReadonlyMap<string, string>;
}

export interface Repository {
  name: string;
  branches: Map<string, Commit>;
}

export interface PullRequest {
  number: number;
  title: string;
  body: string;
  /** The repository and the branch that it comes from. */
  from: Repository;
  head: string;
  base: string;
  draft: boolean;
  labels: string[];
}

export interface Asked {
  /** `POST /repos/county/early-help/pulls`, or `mutation createRef`, or `query`. */
  what: string;
  body: Record<string, unknown>;
  login: string;
}

export interface Answer {
  status: number;
  body: unknown;
}

/** Instead of an answer: the network is gone before the question arrives, or once it has been done. */
export type Trouble = Answer | 'lost' | 'lost after' | undefined;

export const sha = (text: string): string => createHash('sha1').update(text).digest('hex');
export const blobOid = (text: string): string => sha(`blob ${Buffer.byteLength(text)}\0${text}`);

export class FakeGitHub {
  readonly main: Repository;
  readonly repositories = new Map<string, Repository>();
  readonly pulls: PullRequest[] = [];
  readonly asked: Asked[] = [];
  readonly unknown: string[] = [];
  /** Who a token belongs to. A token that is not here has run out. */
  readonly tokens = new Map<string, string>();
  /** Who may write to the repository. */
  readonly writers = new Set<string>();
  trouble: (asked: Asked) => Trouble = () => undefined;

  constructor(name: string, files: Record<string, string>) {
    this.main = this.#add(name, new Map());
    this.commit(this.main, 'main', files, 'All entries');
  }

  #add(name: string, branches: Map<string, Commit>): Repository {
    const made = { name, branches };
    this.repositories.set(name.toLowerCase(), made);
    return made;
  }

  /** A commit by anybody: the files that change, and an empty text for one that goes. */
  commit({ branches }: Repository, branch: string, changed: Record<string, string>, message: string): Commit {
    const parent = branches.get(branch);
    const files = new Map([...(parent?.files ?? []), ...Object.entries(changed)].filter(([, text]) => text !== ''));
    const commit = { oid: sha(`${parent?.oid}${message}${JSON.stringify(changed)}`), message, files };
    branches.set(branch, parent ? { ...commit, parent } : commit);
    return branches.get(branch)!;
  }

  /** The files that one commit changes, with what they hold after it. */
  changes({ files, parent }: Commit): Record<string, string> {
    return Object.fromEntries([...files].filter(([path, text]) => parent?.files.get(path) !== text));
  }

  mayWrite(login: string, { name }: Repository): boolean {
    return name.startsWith(`${login}/`) || (name === this.main.name && this.writers.has(login));
  }

  /** What was asked that changes something. */
  get done(): string[] {
    return this.asked.map(({ what }) => what).filter((what) => !/^(GET|query)/.test(what));
  }

  /** The page's questions to api.github.com come here. */
  async answers(page: Page): Promise<void> {
    await page.route('https://api.github.com/**', async (route) => {
      const request = route.request();
      const { pathname, searchParams } = new URL(request.url());
      const body = (request.postDataJSON() ?? {}) as Record<string, unknown>;
      const login = this.tokens.get(request.headers().authorization?.replace(/^token /, '') ?? '');
      const asked = { what: this.#named(request.method(), pathname, body), body, login: login ?? '' };
      this.asked.push(asked);
      const trouble = this.trouble(asked);
      if (trouble === 'lost') return route.abort('internetdisconnected');
      const answer = trouble && trouble !== 'lost after' ? trouble : this.#answer(asked, pathname, searchParams, login);
      if (trouble === 'lost after') return route.abort('internetdisconnected');
      const headers = { 'Access-Control-Allow-Origin': '*' };
      return route.fulfill({ status: answer.status, headers, json: answer.body });
    });
  }

  #named(method: string, pathname: string, { query }: Record<string, unknown>): string {
    if (pathname !== '/graphql') return `${method} ${pathname}`;
    const [, mutation] = /^\s*mutation[^{]*\{\s*(\w+)/.exec(String(query)) ?? [];
    return mutation ? `mutation ${mutation}` : 'query';
  }

  #answer(asked: Asked, pathname: string, query: URLSearchParams, login: string | undefined): Answer {
    if (login === undefined) return { status: 401, body: { message: 'Bad credentials' } };
    const answer = pathname === '/graphql' ? answerGraphql(this, asked) : this.#rest(asked, pathname, query);
    if (answer) return answer;
    this.unknown.push(`${asked.what} ${JSON.stringify(asked.body)}`);
    return { status: 501, body: { message: 'The fake GitHub does not know this question' } };
  }

  #rest({ what, body, login }: Asked, pathname: string, query: URLSearchParams): Answer | undefined {
    const method = what.split(' ')[0]!;
    if (pathname === '/user')
      return ok({ id: 1, login, name: login, email: null, html_url: `https://github.com/${login}` });
    if (pathname === '/user/repository_invitations') return ok([]);
    const [, name = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(pathname) ?? [];
    const repository = this.repositories.get(name.toLowerCase());
    if (!repository) return { status: 404, body: { message: 'Not Found' } };
    const mayWrite = this.mayWrite(login, repository);
    if (method === 'GET' && rest === '') return ok(this.#facts(repository, mayWrite));
    const [, oid] = /^\/git\/trees\/(\w+)$/.exec(rest) ?? [];
    if (method === 'GET' && oid) return ok({ sha: oid, tree: tree(this.commits().get(oid)!) });
    if (rest === '/forks') {
      const fork = this.#add(`${login}/${name.split('/')[1]}`, new Map(repository.branches));
      return { status: 202, body: this.#facts(fork, true) };
    }
    if (rest === '/merge-upstream') return ok({ merge_type: 'fast-forward' });
    const [, branch] = /^\/git\/refs\/heads\/(.+)$/.exec(rest) ?? [];
    if (method === 'PATCH' && branch && mayWrite) {
      repository.branches.set(branch, this.commits().get(String(body.sha))!);
      return ok({});
    }
    if (method === 'GET' && rest === '/pulls')
      return ok(
        this.pulls
          .filter(({ from, head }) => `${from.name.split('/')[0]}:${head}` === query.get('head'))
          .map((pull) => this.#told(pull)),
      );
    if (method === 'POST' && rest === '/pulls') return this.#open(repository, body, login);
    const [, number, labels] = /^\/issues\/(\d+)(\/labels)?$/.exec(rest) ?? [];
    const pull = this.pulls[Number(number) - 1];
    if (!pull) return undefined;
    if (method === 'GET') return ok({ number, labels: pull.labels.map((label) => ({ name: label })) });
    if (!mayWrite) return { status: 403, body: { message: 'Must have push access to repository' } };
    pull.labels = [...(labels ? pull.labels : []), ...(body.labels as string[])];
    return ok({});
  }

  #facts({ name }: Repository, push: boolean) {
    const copy = name !== this.main.name && { fork: true, parent: { full_name: this.main.name } };
    const owner = { login: name.split('/')[0], type: 'Organization' };
    return { full_name: name, private: false, owner, allow_forking: true, permissions: { push }, ...copy };
  }

  #open(repository: Repository, body: Record<string, unknown>, login: string): Answer {
    const [owner, head = owner] = String(body.head).split(':') as [string, string?];
    const from =
      head === owner ? repository : this.repositories.get(`${owner}/${repository.name.split('/')[1]}`.toLowerCase());
    if (!from?.branches.has(head) || !this.mayWrite(login, from))
      return { status: 422, body: { message: 'Validation Failed', errors: [{ message: 'head is invalid' }] } };
    if (this.pulls.some((pull) => pull.from === from && pull.head === head)) {
      const message = `A pull request already exists for ${from.name.split('/')[0]}:${head}.`;
      return { status: 422, body: { message: 'Validation Failed', errors: [{ message }] } };
    }
    const [number, title, draft] = [this.pulls.length + 1, String(body.title), body.draft === true];
    this.pulls.push({ number, title, body: String(body.body), from, head, base: String(body.base), draft, labels: [] });
    return { status: 201, body: this.#told(this.pulls.at(-1)!) };
  }

  #told({ number, title, from, head }: PullRequest) {
    const url = `https://github.com/${this.main.name}/pull/${number}`;
    const times = { created_at: '2026-11-27T09:00:00Z', updated_at: '2026-11-27T09:00:00Z' };
    return {
      number,
      node_id: `PR_${number}`,
      title,
      html_url: url,
      head: { sha: from.branches.get(head)!.oid },
      ...times,
    };
  }

  /** Every commit that a branch leads to. */
  commits(): Map<string, Commit> {
    const all = new Map<string, Commit>();
    for (const { branches } of this.repositories.values())
      for (let each of branches.values()) {
        for (; each; each = each.parent!) all.set(each.oid, each);
      }
    return all;
  }
}

const ok = (body: unknown): Answer => ({ status: 200, body });

const tree = ({ files }: Commit) =>
  [...files].map(([path, text]) => ({ path, type: 'blob', sha: blobOid(text), size: Buffer.byteLength(text) }));
