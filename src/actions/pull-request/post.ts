/** Asks GitHub for what a comment needs, and writes the one comment. Knows the client only by its `request`. */
import type { Octokit } from '@octokit/core';
import { marker } from './comment.ts';
import type { Run } from './run-event.ts';

export type Client = Pick<Octokit, 'request'>;
export interface Repository {
  owner: string;
  repo: string;
}

/** Whom the comments of a workflow's own token are by. */
const bot = 'github-actions[bot]';
const perPage = 100;
/** A pull request with more comments than this gets a second one of ours. */
const mostPages = 30;

/**
 * The number of the open pull request whose newest commit the run checked. Undefined when there is none, when there is more
 * than one, and when a newer commit came since: its own run will speak.
 */
export async function pullRequestOf(client: Client, repository: Repository, run: Run): Promise<number | undefined> {
  if (run.owner === undefined || run.branch === '') return undefined;
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    state: 'open',
    head: `${run.owner}:${run.branch}`,
    per_page: perPage,
  });
  const known = new Set(run.pullRequests);
  const found = data.filter(({ head, number }) => head.sha === run.sha && (known.size === 0 || known.has(number)));
  return found.length === 1 ? found[0]?.number : undefined;
}

/** Where the artifact called `preview` can be downloaded. */
export async function previewDownload(client: Client, repository: Repository, run: Run): Promise<string | undefined> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
    ...repository,
    run_id: run.id,
    per_page: perPage,
  });
  const preview = data.artifacts.find(({ name, expired }) => name === 'preview' && !expired);
  return preview && `${run.address}/artifacts/${preview.id}`;
}

/** Ours is the first that begins with the marker and is by the bot: anybody may write the marker. */
async function ownComment(client: Client, repository: Repository, number: number) {
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number: number,
      per_page: perPage,
      page,
    });
    const own = data.find(
      ({ body, user }) => user?.type === 'Bot' && user.login === bot && body?.startsWith(marker) === true,
    );
    if (own) return own;
    if (data.length < perPage) return undefined;
  }
  return undefined;
}

/** Writes the comment, or changes the one that is there. */
export async function post(
  client: Client,
  repository: Repository,
  number: number,
  body: string,
): Promise<'written' | 'changed' | 'the same'> {
  const own = await ownComment(client, repository, number);
  if (!own) {
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number: number,
      body,
    });
    return 'written';
  }
  // GitHub gives back what it was given, but for white space at the end.
  if (own.body?.trim() === body.trim()) return 'the same';
  await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...repository,
    comment_id: own.id,
    body,
  });
  return 'changed';
}
