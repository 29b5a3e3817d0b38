/** Makes the branch and the pull request of a new service, or leaves both alone once an editor works on them. */
import type { Outcome } from './to-service.ts';
import type { Made } from './answer.ts';

/** What is used of Octokit: a route such as `GET /repos/{owner}/{repo}/pulls`, and its parameters. */
export type Request = (route: string, parameters?: Record<string, unknown>) => Promise<{ data: unknown }>;

export interface Repository {
  owner: string;
  repo: string;
  /** `https://github.com/owner/repo` */
  address: string;
  /** The branch that is published. */
  main: string;
}

type MadeFiles = Extract<Outcome, { kind: 'made' }>;

export const branchOf = (issue: number): string => `new-service/issue-${issue}`;

/** Begins every commit of ours: a branch with any other commit is an editor's. */
const ours = (issue: number): string => `New service from issue ${issue}`;

/** @returns where it is, or `leftAlone` with the address of what an editor has begun */
export async function openPullRequest(
  request: Request,
  repository: Repository,
  issue: number,
  made: MadeFiles,
): Promise<Made | { leftAlone: string }> {
  const { owner, repo, address, main } = repository;
  const branch = branchOf(issue);
  const at = { owner, repo };
  const call = async <T>(route: string, more: Record<string, unknown> = {}): Promise<T> =>
    (await request(route, { ...at, ...more })).data as T;

  const [pull] = await call<{ html_url: string; state: string }[]>('GET /repos/{owner}/{repo}/pulls', {
    head: `${owner}:${branch}`,
    state: 'all',
  });
  if (pull && pull.state !== 'open') return { leftAlone: pull.html_url };
  const head = await found(
    call<{ object: { sha: string } }>('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` }),
  );
  if (head) {
    const { commits } = await call<{ commits: { commit: { message: string } }[] }>(
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      { basehead: `${main}...${branch}` },
    );
    if (commits.some(({ commit }) => !commit.message.startsWith(ours(issue))))
      return { leftAlone: pull?.html_url ?? `${address}/tree/${branch}` };
  }

  const base = await call<{ object: { sha: string } }>('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ref: `heads/${main}`,
  });
  const parent = await call<{ tree: { sha: string } }>('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    commit_sha: base.object.sha,
  });
  const tree = await call<{ sha: string }>('POST /repos/{owner}/{repo}/git/trees', {
    base_tree: parent.tree.sha,
    tree: made.files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text })),
  });
  const commit = await call<{ sha: string }>('POST /repos/{owner}/{repo}/git/commits', {
    message: `${ours(issue)}: ${made.id}`,
    tree: tree.sha,
    parents: [base.object.sha],
  });
  if (head)
    await call('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}`, sha: commit.sha, force: true });
  else await call('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${branch}`, sha: commit.sha });
  if (pull) return { address: pull.html_url };
  try {
    const opened = await call<{ html_url: string }>('POST /repos/{owner}/{repo}/pulls', {
      head: branch,
      base: main,
      title: `New service: ${made.id}`,
      body: pullRequestText(issue, made),
    });
    return { address: opened.html_url };
  } catch (error) {
    // A setting of the repository: "Allow GitHub Actions to create and approve pull requests".
    if ((error as { status?: number }).status !== 403) throw error;
    return { address: `${address}/compare/${main}...${branch}?expand=1`, byHand: true };
  }
}

/** Nothing of what somebody typed but the id, which is letters and hyphens. */
const pullRequestText = (issue: number, { files }: MadeFiles): string =>
  [
    `Made from the form in #${issue}. The check has found no error.`,
    '',
    ...files.map(({ path }) => `- \`${path}\``),
    '',
    'Before you merge it: ring the service, read the sources, correct each fact. To publish it, write `status: active`, take `unconfirmedBecause` and `editorNote` out, and say under `assurance` who checked it and when. Merged as it is, it is kept and not published.',
    '',
    `Closes #${issue}`,
    '',
  ].join('\n');

async function found<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  }
}
