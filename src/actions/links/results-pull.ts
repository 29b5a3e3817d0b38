/**
 * Offers the results of a check as a pull request: one branch, one commit on top of main, written anew each week. The commit
 * is made first and the branch moved after it, for GitHub closes a pull request whose branch has nothing new for a moment.
 */
import { isStatus, type Ask, type Repository } from './github.ts';

export const BRANCH = 'link-results';
export const RESULTS_FILE = 'src/site/link-results.json';
const title = 'Results of the link check';
const body =
  'The weekly check of links has run. Merging this shows its results on the page of data quality (`/open-data/quality/`). ' +
  'It changes one file and no content. The issue about broken links says what to mend.';

export type Offered = 'opened' | 'updated' | 'same as before';

/** @param text the whole new file */
export async function offerResults(ask: Ask, repository: Repository, base: string, text: string): Promise<Offered> {
  const parent = shaOf(
    (await ask('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref: `heads/${base}` })).data,
  );
  const before = (
    await ask('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...repository, commit_sha: parent })
  ).data as { tree: { sha: string } };
  const tree = (
    await ask('POST /repos/{owner}/{repo}/git/trees', {
      ...repository,
      base_tree: before.tree.sha,
      tree: [{ path: RESULTS_FILE, mode: '100644', type: 'blob', content: text }],
    })
  ).data as { sha: string };
  if (tree.sha === before.tree.sha) return 'same as before';
  const commit = (
    await ask('POST /repos/{owner}/{repo}/git/commits', {
      ...repository,
      message: title,
      tree: tree.sha,
      parents: [parent],
    })
  ).data as { sha: string };
  await moveBranch(ask, repository, commit.sha);
  const { data } = await ask('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    state: 'open',
    head: `${repository.owner}:${BRANCH}`,
    base,
  });
  if ((data as unknown[]).length > 0) return 'updated';
  await ask('POST /repos/{owner}/{repo}/pulls', { ...repository, head: BRANCH, base, title, body });
  return 'opened';
}

const shaOf = (data: unknown): string => (data as { object: { sha: string } }).object.sha;

async function moveBranch(ask: Ask, repository: Repository, sha: string): Promise<void> {
  try {
    await ask('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ...repository,
      ref: `heads/${BRANCH}`,
      sha,
      force: true,
    });
  } catch (error) {
    // GitHub says 422 of a branch that is not there.
    if (!isStatus(error, 404, 422)) throw error;
    await ask('POST /repos/{owner}/{repo}/git/refs', { ...repository, ref: `refs/heads/${BRANCH}`, sha });
  }
}
