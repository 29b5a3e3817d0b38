/** Keeps one issue about links: opens it, writes it anew, closes it. */
import { BOT, type Ask, type Repository } from './github.ts';
import { MARKER, type LinkIssue } from './issue-text.ts';

interface Issue {
  number: number;
  title: string;
  body?: string | null;
  user?: { login: string } | null;
  pull_request?: unknown;
}

export type Done = 'opened' | 'updated' | 'closed' | 'unchanged' | 'nothing to do';

/** Only an issue that the workflow itself has opened is written to: anybody can copy its mark. */
export const isOurs = ({ body, user, pull_request: pull }: Issue): boolean =>
  pull === undefined && user?.login === BOT && (body ?? '').includes(MARKER);

export async function keepIssue(ask: Ask, repository: Repository, wanted: LinkIssue): Promise<Done> {
  const { data } = await ask('GET /repos/{owner}/{repo}/issues', {
    ...repository,
    state: 'open',
    creator: BOT,
    per_page: 100,
  });
  const open = (data as Issue[]).find(isOurs);
  const { title, body, isDone } = wanted;
  if (!open) {
    if (isDone) return 'nothing to do';
    await ask('POST /repos/{owner}/{repo}/issues', { ...repository, title, body });
    return 'opened';
  }
  if (!isDone && open.title === title && open.body === body) return 'unchanged';
  await ask('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...repository,
    issue_number: open.number,
    title,
    body,
    ...(isDone && { state: 'closed', state_reason: 'completed' }),
  });
  return isDone ? 'closed' : 'updated';
}
