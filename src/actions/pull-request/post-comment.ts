/** Writes the comment after a run of the check: `node src/actions/pull-request/post-comment.ts`, by content-comment.yml alone. */
import { lstat, readFile } from 'node:fs/promises';
import { Octokit } from '@octokit/core';
import { most, type PullRequestFacts, pullRequestFactsSchema } from '../../model/pull-request.ts';
import { commentOf } from './comment.ts';
import { helpAtIn, previewSite } from './links.ts';
import { type Client, post, previewDownload, pullRequestOf, type Repository } from './post.ts';
import { runOf } from './run-event.ts';

/** What the check left, or undefined: whoever made it may have put anything there. */
export async function readFacts(file: string | undefined): Promise<PullRequestFacts | undefined> {
  try {
    if (!file) return undefined;
    // A link could lead anywhere.
    const found = await lstat(file);
    if (!found.isFile() || found.size > most.bytes) return undefined;
    return pullRequestFactsSchema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** @returns what was done, in a sentence */
export async function postComment(environment: NodeJS.ProcessEnv, client: Client): Promise<string> {
  const run = runOf(JSON.parse(await readFile(environment.GITHUB_EVENT_PATH ?? '', 'utf8')));
  if (!run.isOfPullRequest) return 'The run was of no pull request: nothing to say.';
  if (!['success', 'failure', 'timed_out'].includes(run.conclusion))
    return `The run ended as "${run.conclusion}": nothing to say.`;
  const repository = repositoryIn(environment);
  const number = await pullRequestOf(client, repository, run);
  if (number === undefined) return 'There is no open pull request at the commit of the run: nothing to say.';
  const facts = await readFacts(environment.FACTS_FILE);
  const body = commentOf({
    facts,
    run: run.address,
    site: previewSite(environment.PREVIEW_URL, number),
    download: facts && (await previewDownload(client, repository, run)),
    helpAt: helpAtIn(environment),
  });
  return `The comment on pull request ${number}: ${await post(client, repository, number, body)}.`;
}

function repositoryIn({ GITHUB_REPOSITORY: name = '' }: NodeJS.ProcessEnv): Repository {
  const [owner, repo] = name.split('/');
  if (!owner || !repo) throw new Error('GITHUB_REPOSITORY says of which repository this is. It is not set.');
  return { owner, repo };
}

if (import.meta.main) {
  const { GITHUB_TOKEN: auth, GITHUB_API_URL: baseUrl = 'https://api.github.com' } = process.env;
  console.log(await postComment(process.env, new Octokit({ auth, baseUrl })));
}
