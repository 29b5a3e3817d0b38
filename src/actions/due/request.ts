/** What somebody asks for in an issue: `/confirm <id>` in a comment, a box that has just been ticked, or the form "Still right". */
import { labels } from '../issue-forms/words.ts';
import { stillRightQuestions, stillRightTitle } from '../issue-forms/still-right.ts';
import { inOneLine, isTicked, parseIssueForm } from '../new-service/parse.ts';
import { askedIn, LABEL, readIssue, tickedIn } from './issue.ts';

export interface ConfirmRequest {
  issue: number;
  /** As they were written: whether there are such records is not known here. */
  ids: string[];
  /** Whose right to write has to be asked for. */
  login: string;
  /** The issue is the form "Still right": it asks for this alone, and is done when it is answered. */
  isForm?: true;
}

/** Of GitHub's payload only what is read here. */
export interface IssueEvent {
  action?: string;
  issue?: {
    number: number;
    title?: string;
    body?: string | null;
    labels?: readonly { name?: string }[];
    state?: string;
    pull_request?: unknown;
  };
  comment?: { body?: string | null };
  changes?: { body?: { from?: string } };
  sender?: { login: string; type?: string };
}

/** More in one comment is no list of ids that somebody has looked at. */
const MOST_IDS = 100;

/**
 * Undefined when nothing is asked for.
 * @param event `issue_comment` or `issues`
 */
export function requestOf(
  event: string,
  { action, issue, comment, changes, sender }: IssueEvent,
): ConfirmRequest | undefined {
  if (event === 'issues' && action === 'opened') return fromForm(issue, sender);
  const isOurs =
    issue?.pull_request === undefined &&
    issue?.state === 'open' &&
    issue.labels?.some(({ name }) => name === LABEL) &&
    readIssue(issue.body) !== undefined;
  if (!issue || !isOurs || !sender || sender.type === 'Bot') return undefined;
  const body = issue.body ?? '';
  const ids =
    event === 'issue_comment' && action === 'created'
      ? idsIn(comment?.body ?? '', body)
      : event === 'issues' && action === 'edited' && changes?.body !== undefined
        ? newlyTicked(changes.body.from ?? '', body)
        : [];
  return ids.length === 0 ? undefined : { issue: issue.number, ids: ids.slice(0, MOST_IDS), login: sender.login };
}

function fromForm(issue: IssueEvent['issue'], sender: IssueEvent['sender']): ConfirmRequest | undefined {
  const isOurs =
    issue?.labels?.some(({ name }) => name === labels.stillRight) || issue?.title?.startsWith(stillRightTitle);
  if (!issue || !isOurs || !sender || sender.type === 'Bot') return undefined;
  const { entry = '', looked } = parseIssueForm(issue.body ?? '', stillRightQuestions);
  if (entry === '' || !isTicked(looked)) return undefined;
  return { issue: issue.number, ids: [inOneLine(entry)], login: sender.login, isForm: true };
}

/** `/confirm camhs, services/mash` on a line of its own; `/confirm all` is all that the issue asks about. */
function idsIn(comment: string, issue: string): string[] {
  const asked = [...comment.matchAll(/^[ \t]*\/confirm[ \t]+(\S.*)$/gm)].flatMap(([, ids]) => ids!.split(/[\s,]+/));
  const ids = asked.map((id) => id.replace(/^`|`$/g, '')).filter(Boolean);
  return [...new Set(ids.flatMap((id) => (id === 'all' ? askedIn(issue) : [id])))];
}

function newlyTicked(before: string, after: string): string[] {
  const already = tickedIn(before);
  return [...tickedIn(after)].filter((id) => !already.has(id));
}

/** What GitHub calls the right of somebody who may change files. */
export const mayWrite = (permission: string): boolean => permission === 'admin' || permission === 'write';

export const branchOf = ({ issue }: ConfirmRequest): string => `still-right/issue-${issue}`;

export interface PullText {
  title: string;
  body: string;
  message: string;
}

/** @param names what was confirmed, in words, by id */
export function pullText(
  { issue, login, isForm }: ConfirmRequest,
  names: ReadonlyMap<string, string>,
  day: string,
): PullText {
  const list = [...names].map(([id, name]) => `- ${name} (\`${id}\`)`);
  const title = `Still right as of ${day}: ${names.size === 1 ? [...names.values()][0]! : `${names.size} entries`}`;
  return {
    title,
    body: [
      `${login} says in #${issue} that every fact of these is still right:`,
      list.join('\n'),
      isForm
        ? `Only the day changes: one line. Closes #${issue}.`
        : `Only the day changes, one line an entry. More may follow in this pull request while it is open.`,
    ].join('\n\n'),
    message: `${title}\n\n${[...names.keys()].join('\n')}\n\nAsked for by ${login} in #${issue}.`,
  };
}
