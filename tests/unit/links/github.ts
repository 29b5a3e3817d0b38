/**
 * GitHub as the report of links sees it: answers with the fields that its API documents, cut to what matters, and remembers
 * what it was asked.
 */
import type { Ask } from '../../../src/actions/links/github.ts';

export const repository = { owner: 'example', repo: 'early-help' };

export const issue = (number: number, title: string, body: string, login = 'github-actions[bot]') => ({
  url: `https://api.github.com/repos/example/early-help/issues/${number}`,
  id: 3_000_000_000 + number,
  number,
  title,
  user: { login, id: 41_898_282, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
  labels: [],
  state: 'open',
  locked: false,
  created_at: '2026-11-23T05:31:12Z',
  body,
});

export class NotFound extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** @param answers by route; a route that is not among them fails the test */
export function gitHub(answers: Record<string, unknown>): {
  ask: Ask;
  asked: { route: string; parameters: Record<string, unknown> }[];
} {
  const asked: { route: string; parameters: Record<string, unknown> }[] = [];
  const ask: Ask = async (route, parameters = {}) => {
    asked.push({ route, parameters });
    if (!(route in answers)) throw new Error(`Nobody expected ${route}`);
    const data = answers[route];
    if (data instanceof Error) throw data;
    return Promise.resolve({ data });
  };
  return { ask, asked };
}
