/** What GitHub sends when somebody writes below an issue or ticks a box in it: its shape, with only what is needed here. */
import type { IssueEvent } from '../../../src/actions/due/request.ts';

const user = { login: 'council-editor', type: 'User' };

const issue = (body: string) => ({
  number: 12,
  title: 'The Charity: 2 entries to look at again',
  state: 'open',
  labels: [{ name: 'freshness' }],
  user: { login: 'github-actions[bot]', type: 'Bot' },
  body,
});

/** `issue_comment`, action `created`. */
export const commented = (comment: string, body: string): IssueEvent & { issue: object } => ({
  action: 'created',
  issue: issue(body),
  comment: { body: comment },
  sender: user,
});

/** `issues`, action `edited`: `changes.body.from` is the text as it was. */
export const edited = (body: string, from: string): IssueEvent & { issue: object } => ({
  action: 'edited',
  issue: issue(body),
  changes: { body: { from } },
  sender: user,
});

/** `issues`, action `opened`: the form behind the link "Still right", as GitHub writes it down. */
export const formSent = (entry: string, tick = 'X'): IssueEvent & { issue: object } => ({
  action: 'opened',
  issue: {
    number: 12,
    title: `Still right: ${entry}`,
    state: 'open',
    labels: [{ name: 'still-right' }],
    body: `### Entry\n\n${entry}\n\n### What you have looked at\n\n- [${tick}] I have looked at every fact: names, numbers, addresses, ages, days, and how to get the help.`,
  },
  sender: user,
});
