/** The event that starts the comment: which run it was, and of which pull request. Names in it may be a stranger's. */

export interface Run {
  id: number;
  address: string;
  /** `success`, `failure`, `cancelled` and others. */
  conclusion: string;
  isOfPullRequest: boolean;
  sha: string;
  branch: string;
  /** Whose copy of the repository it comes from; undefined when that was deleted. */
  owner: string | undefined;
  /** Empty for a copy of somebody else's. */
  pullRequests: number[];
}

type Loose = Readonly<Record<string, unknown>>;
const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @throws a plain error when the event is of another kind */
export function runOf(event: unknown): Run {
  const run = loose(loose(event).workflow_run);
  const address = text(run.html_url);
  if (typeof run.id !== 'number' || !/^[0-9a-f]{40,64}$/.test(text(run.head_sha)) || !address.startsWith('https://'))
    throw new Error('This is not the event of a run that has ended.');
  const owner = text(loose(loose(run.head_repository).owner).login);
  const pulls = Array.isArray(run.pull_requests) ? run.pull_requests : [];
  return {
    id: run.id,
    address,
    conclusion: text(run.conclusion),
    isOfPullRequest: run.event === 'pull_request',
    sha: text(run.head_sha),
    branch: text(run.head_branch),
    owner: owner || undefined,
    pullRequests: pulls.flatMap((pull) => {
      const { number } = loose(pull);
      return typeof number === 'number' ? [number] : [];
    }),
  };
}
