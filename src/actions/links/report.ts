/**
 * Tells GitHub what the link check found: `node src/actions/links/report.ts <results.json>`, in a workflow. With `--dry-run`
 * it prints the issue and asks nobody.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Octokit } from '@octokit/core';
import type { LinkResults } from '../../model/rules/link-state.ts';
import { contentFolder } from '../../records/inspect.ts';
import { linksIn, type LinkPlace } from '../../records/links/list.ts';
import { readContent } from '../../records/read-content.ts';
import type { ReadRecords } from '../../records/types.ts';
import { isStatus, type Ask } from './github.ts';
import { keepIssue } from './issue.ts';
import { linkIssue, type LinkIssue } from './issue-text.ts';
import { offerResults } from './results-pull.ts';

/** The issue for these results, from the content as it is now. */
export async function issueFor(results: LinkResults, folder: string): Promise<LinkIssue> {
  const { records } = await readContent(folder);
  return linkIssue(results, linksIn(records), { organisationOf: organisationIn(records) });
}

function organisationIn({ folders }: ReadRecords): (place: LinkPlace) => string | undefined {
  const names = new Map(folders.organisations.map(({ id, data }) => [id, data.name]));
  const owners = new Map(folders.services.map(({ id, data }) => [id, data.organisation]));
  return ({ kind, id }) => {
    const organisation = kind === 'organisations' ? id : kind === 'services' ? owners.get(id) : undefined;
    return organisation === undefined ? undefined : names.get(organisation);
  };
}

async function report(args: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { 'dry-run': { type: 'boolean' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) throw new Error('Name the file of results: node src/actions/links/report.ts results.json');
  const text = readFileSync(file, 'utf8');
  const issue = await issueFor(JSON.parse(text) as LinkResults, contentFolder());
  if (values['dry-run']) {
    console.log(`${issue.title}\n\n${issue.body}`);
    return;
  }
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !repo || !environment.GITHUB_TOKEN)
    throw new Error('GITHUB_REPOSITORY and GITHUB_TOKEN are not set: this runs in a workflow. Try --dry-run.');
  const octokit = new Octokit({ auth: environment.GITHUB_TOKEN, baseUrl: environment.GITHUB_API_URL });
  const ask: Ask = (route, parameters) => octokit.request(route, parameters);
  console.log(`Issue: ${await keepIssue(ask, { owner, repo }, issue)}`);
  try {
    console.log(`Pull request: ${await offerResults(ask, { owner, repo }, environment.BASE_BRANCH ?? 'main', text)}`);
  } catch (error) {
    if (!isStatus(error, 403)) throw error;
    console.log(
      '::warning::GitHub lets no workflow open a pull request here. Allow it under Settings > Actions > General, or copy the artifact "link-results" to src/site/link-results.json.',
    );
  }
}

if (import.meta.main) await report(process.argv.slice(2), process.env);
