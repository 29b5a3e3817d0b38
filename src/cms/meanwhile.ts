/**
 * Whether somebody else changed an entry while it was open in a form. Sveltia CMS does not look where saving makes a pull
 * request: it puts the whole file, as the form has it, upon the newest state, and so would take the other's change away again.
 */
import * as words from '../words/cms-github.ts';
import type { GitHub } from './github-fetch.ts';

export interface Where {
  owner: string;
  repo: string;
  branch: string;
}

export interface Saving {
  path: string;
  /** The branch of its pull request, where it has one. */
  own: string;
  /** The file as it was when the form was opened; undefined for a new one. */
  before?: string;
}

const QUERY = `query($owner: String!, $repo: String!, $own: String!, $published: String!, $proposed: String!) {
  repository(owner: $owner, name: $repo) {
    viewerPermission
    published: object(expression: $published) { ... on Blob { text } }
    proposed: object(expression: $proposed) { ... on Blob { text } }
    pullRequests(headRefName: $own, states: OPEN, first: 1) { totalCount }
  }
}`;

interface Answer {
  repository?: {
    viewerPermission: string | null;
    published: { text?: string } | null;
    proposed: { text?: string } | null;
    pullRequests: { totalCount: number };
  };
}

/** The branch on which Sveltia CMS keeps the change of an entry. */
export const branchOf = (collection: string, slug: string): string => `cms/${collection}/${slug}`;

export interface Watch {
  /** Undefined where the entry may be saved. Asked again about the same state, it may: the editor has been told. */
  fault: (saving: Saving) => Promise<string | undefined>;
  /** A file as a form here has written it: to find it on GitHub is no surprise. */
  wrote: (text: string) => void;
}

export function watchFor(ask: GitHub['ask'], { owner, repo, branch }: Where): Watch {
  const known = new Set<string>();
  const fault: Watch['fault'] = async ({ path, own, before }) => {
    const files = { published: `${branch}:${path}`, proposed: `${own}:${path}` };
    const { repository } = ((await ask(QUERY, { owner, repo, own, ...files })) ?? {}) as Answer;
    // Who may only read saves to a copy of the repository, of which nothing is asked here.
    if (!repository || /^(READ|TRIAGE)$/.test(repository.viewerPermission ?? '')) return undefined;
    const { published, proposed, pullRequests } = repository;
    const now = bare((pullRequests.totalCount > 0 ? proposed : undefined)?.text ?? published?.text);
    if (now === bare(before) || known.has(`${path}\n${now}`) || known.has(now)) return undefined;
    known.add(`${path}\n${now}`);
    return before === undefined ? words.takenMeanwhile : words.changedMeanwhile;
  };
  return { fault, wrote: (text) => known.add(bare(text)) };
}

/** Sveltia CMS reads a file without the ends of its text. */
const bare = (text = ''): string => text.trim().replace(/\r\n?/g, '\n');
