/** What the due action asks of GitHub, and nothing more: so that a test can be GitHub. */
import { Octokit } from '@octokit/core';
import { LABEL } from './issue.ts';
import type { OpenIssue, Plan } from './plan.ts';

export type Ask = (route: string, values?: Record<string, unknown>) => Promise<{ data: unknown }>;

/** @param repository `owner/name` */
export function githubFor(token: string, repository: string, apiUrl?: string): Ask {
  const [owner, repo] = repository.split('/');
  const octokit = new Octokit({ auth: token, ...(apiUrl ? { baseUrl: apiUrl } : {}) });
  return (route, values) => octokit.request(route, { owner, repo, ...values });
}

const A_PAGE = 100;

export async function openIssues(ask: Ask): Promise<OpenIssue[]> {
  const all: OpenIssue[] = [];
  for (let page = 1; ; page++) {
    const { data } = await ask('GET /repos/{owner}/{repo}/issues', {
      labels: LABEL,
      state: 'open',
      per_page: A_PAGE,
      page,
    });
    all.push(...(data as OpenIssue[]));
    if ((data as OpenIssue[]).length < A_PAGE) return all;
  }
}

/** Where GitHub Pages serves the site; undefined when it does not. */
export async function pagesAddress(ask: Ask): Promise<string | undefined> {
  try {
    const { data } = await ask('GET /repos/{owner}/{repo}/pages');
    return (data as { html_url?: string | null }).html_url ?? undefined;
  } catch {
    return undefined;
  }
}

/** One after the other: GitHub asks programs that write not to hurry. */
export async function carryOut({ open, update, close }: Plan, ask: Ask): Promise<void> {
  for (const { title, body, labels } of open) await ask('POST /repos/{owner}/{repo}/issues', { title, body, labels });
  for (const { number, title, body, labels, comment } of update) {
    const issue_number = number;
    await ask('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { issue_number, title, body, labels });
    if (comment)
      await ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number, body: comment });
  }
  for (const { number, comment } of close) {
    const issue_number = number;
    await ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number, body: comment });
    await ask('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      issue_number,
      state: 'closed',
      state_reason: 'completed',
    });
  }
}
