/** What happens when an issue is opened or edited: the file is made or what is missing is said, in one comment. */
import { labels, newServiceTitle } from '../issue-forms/words.ts';
import { answer, leftAlone, marker } from './answer.ts';
import { openPullRequest, type Repository, type Request } from './pull-request.ts';
import { toService, type Known } from './to-service.ts';

/** As GitHub tells of it: the `issues` event. */
export interface IssueEvent {
  issue: {
    number: number;
    title: string;
    body: string | null;
    state: string;
    labels: { name: string }[];
    pull_request?: unknown;
  };
  repository: { name: string; owner: { login: string }; html_url: string; default_branch: string };
}

/** Is it an open issue from the form? By its label, or by its title where the label is not set up. */
export const isNewService = ({ issue }: IssueEvent): boolean =>
  issue.state === 'open' &&
  issue.pull_request === undefined &&
  (issue.labels.some(({ name }) => name === labels.newService) || issue.title.startsWith(newServiceTitle.trim()));

/** @returns the comment, or undefined where the issue is not from the form */
export async function handle(
  event: IssueEvent,
  known: Omit<Known, 'issue'>,
  request: Request,
): Promise<string | undefined> {
  if (!isNewService(event)) return undefined;
  const { issue, repository: told } = event;
  const repository: Repository = {
    ...{ owner: told.owner.login, repo: told.name },
    ...{ address: told.html_url, main: told.default_branch },
  };
  const outcome = toService(issue.body ?? '', { ...known, issue: issue.number });
  const made = outcome.kind === 'made' ? await openPullRequest(request, repository, issue.number, outcome) : undefined;
  const text = made && 'leftAlone' in made ? leftAlone(made.leftAlone) : answer(outcome, made);
  await comment(request, repository, issue.number, text);
  // A label that does not exist yet is made by this.
  if (!issue.labels.some(({ name }) => name === labels.newService))
    await request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
      ...{ owner: repository.owner, repo: repository.repo, issue_number: issue.number, labels: [labels.newService] },
    });
  return text;
}

interface Comment {
  id: number;
  body?: string;
  user: { type: string } | null;
}

async function comment(request: Request, { owner, repo }: Repository, issue: number, body: string): Promise<void> {
  const at = { owner, repo, issue_number: issue };
  const { data } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, per_page: 100 });
  // Anybody may copy the marker: only a bot's comment is ours.
  const own = (data as Comment[]).find(({ body: said, user }) => user?.type === 'Bot' && said?.startsWith(marker));
  if (!own) await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, body });
  else if (own.body !== body)
    await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: own.id,
      body,
    });
}
