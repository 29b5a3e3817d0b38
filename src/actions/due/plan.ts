/** What a run does with the issues that there are: opens, says that it has got worse, brings up to date, closes. */
import { worseThan, type DueGroup } from '../../records/due.ts';
import { escalationOf, issueOf, labelsBeside, readIssue, type IssueText, type Links } from './issue.ts';

/** An open issue as GitHub lists it, of which only this is read. */
export interface OpenIssue {
  number: number;
  title: string;
  body?: string | null | undefined;
  labels: readonly (string | { name?: string | undefined })[];
  pull_request?: unknown;
}

export interface Plan {
  open: ({ key: string } & IssueText)[];
  /** In place. `comment` only where it has got worse: a comment sends mail, a changed text does not. */
  update: ({ number: number; comment?: string } & IssueText)[];
  close: { number: number; comment: string }[];
  /** How many organisations have to wait for the next run. */
  waiting: number;
}

export const MOST_ISSUES = 20;

const NOTHING_LEFT =
  'Everything here has been looked at. Thank you! This closes by itself, and comes back when something is due again.';

/**
 * @param groups worst first, as `dueGroups` gives them
 * @param limit how many may be opened or be told that they got worse in one run: both send mail
 */
export function planIssues(
  groups: readonly DueGroup[],
  present: readonly OpenIssue[],
  links: Links,
  limit = MOST_ISSUES,
): Plan {
  const plan: Plan = { open: [], update: [], close: [], waiting: 0 };
  const ours = new Map<string, OpenIssue>();
  for (const issue of present) {
    const read = issue.pull_request === undefined ? readIssue(issue.body) : undefined;
    if (read === undefined) continue;
    // Two of one organisation: the older one stays.
    const other = ours.get(read.key);
    const [kept, extra] = other && other.number < issue.number ? [other, issue] : [issue, other];
    ours.set(read.key, kept);
    if (extra) plan.close.push({ number: extra.number, comment: `This is asked in #${kept.number} already.` });
  }
  let left = limit;
  for (const group of groups) {
    const issue = ours.get(group.key);
    ours.delete(group.key);
    const read = readIssue(issue?.body);
    const comment = read && worseThan(group.state, read.state) ? escalationOf(group) : undefined;
    const sendsMail = issue === undefined || comment !== undefined;
    if (sendsMail && left <= 0) {
      plan.waiting++;
      continue;
    }
    if (sendsMail) left--;
    if (issue === undefined) {
      plan.open.push({ key: group.key, ...issueOf(group, links) });
      continue;
    }
    const text = issueOf(group, links, read?.ticked);
    const present = issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
    const labels = labelsBeside(present, group.state);
    if (!isSame(issue, present, { ...text, labels }))
      plan.update.push({ number: issue.number, ...text, labels, ...(comment === undefined ? {} : { comment }) });
  }
  plan.close.push(...[...ours.values()].map(({ number }) => ({ number, comment: NOTHING_LEFT })));
  return plan;
}

/** GitHub gives a text back with the line ends of Windows when somebody ticked a box. */
const isSame = (issue: OpenIssue, present: readonly string[], text: IssueText): boolean =>
  issue.title === text.title &&
  (issue.body ?? '').replaceAll('\r\n', '\n') === text.body &&
  [...present].sort().join() === [...text.labels].sort().join();

/** What a run would do or did, for the terminal and the summary of the workflow. */
export function planText({ open, update, close, waiting }: Plan, isDry: boolean): string {
  const would = isDry ? ' (would be)' : '';
  const lines = [
    ...open.flatMap(({ title, labels, body }) => [
      `Opened${would}: ${title} [${labels.join(', ')}]`,
      ...body.split('\n').map((line) => `    ${line}`.trimEnd()),
      '',
    ]),
    ...update.map(({ number, title, comment }) => {
      const told = comment === undefined ? '' : `\n    with the comment: ${comment}`;
      return `Brought up to date${would}: #${number} ${title}${told}`;
    }),
    ...close.map(({ number, comment }) => `Closed${would}: #${number}, with the comment: ${comment}`),
    `Issues opened${would}: ${open.length}. Brought up to date: ${update.length}. Closed: ${close.length}.`,
    ...(waiting > 0 ? [`Waiting for the next run, since a run sends mail about so many only: ${waiting}.`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
