/** What of GitHub's API the report of links asks: the same shape as Octokit's `request`, so that tests can stand in for it. */
export type Ask = (route: string, parameters?: Record<string, unknown>) => Promise<{ data: unknown }>;

export interface Repository {
  owner: string;
  repo: string;
}

/** Who writes in a workflow with the token that GitHub gives it. */
export const BOT = 'github-actions[bot]';

export const isStatus = (error: unknown, ...statuses: readonly number[]): boolean =>
  statuses.includes((error as { status?: number } | undefined)?.status ?? 0);
