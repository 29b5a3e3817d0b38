/** Makes the pull request "still right as of today" that somebody asked for in an issue. Run by .github/workflows/confirm.yml. */
import { readFileSync } from 'node:fs';
import { buildDay } from '../../records/build-day.ts';
import { confirmedText, findConfirmable, type Confirmed } from '../../records/confirm.ts';
import { contentFolder } from '../../records/inspect.ts';
import { readContent } from '../../records/read-content.ts';
import { readRecord } from '../../records/read-file.ts';
import type { ReadRecords } from '../../records/types.ts';
import { githubFor, type Ask } from './api.ts';
import { branchOf, mayWrite, pullText, requestOf, type ConfirmRequest, type IssueEvent } from './request.ts';

/** Carries out what an event asks for; returns what it did, in a sentence. */
export async function confirmFromIssue(
  event: string,
  payload: IssueEvent,
  folders: ReadRecords['folders'],
  today: string,
  ask: Ask,
): Promise<string> {
  const request = requestOf(event, payload);
  if (request === undefined) return 'Nothing is asked for here.';
  const right = await ask('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { username: request.login });
  if (!mayWrite((right.data as { permission: string }).permission)) {
    if (request.isForm) await comment(request, notYours, ask);
    return `${request.login} may not write in this repository: nothing was changed.`;
  }
  const found = request.ids.map((id) => findConfirmable(id, folders));
  const faults = found.filter((one) => typeof one === 'string');
  const said = faults.length > 0 ? `\n${faults.join('\n')}` : '';
  // The faults repeat what somebody wrote: shown as text, so that it calls on nobody.
  if (faults.length > 0)
    await comment(
      request,
      `I could not find all of them:\n\n${faults.map((fault) => `    ${fault.replace(/\s+/g, ' ')}`).join('\n')}`,
      ask,
    );
  const records = found.filter((one) => typeof one !== 'string');
  if (records.length === 0) return `Nothing was changed.${said}`;
  const done = await makePullRequest(request, records, today, ask);
  // In a form nobody sees what the run printed: the answer stands below it.
  if (request.isForm) await comment(request, done, ask);
  return `${done}${said}`;
}

const notYours =
  'Thank you. This counts from people who may write in this repository, so nothing has changed yet. One of them will look: `npm run confirm`, or the same form.';

const comment = ({ issue }: ConfirmRequest, body: string, ask: Ask): Promise<unknown> =>
  ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: issue, body });

async function makePullRequest(
  request: ConfirmRequest,
  records: readonly Confirmed[],
  today: string,
  ask: Ask,
): Promise<string> {
  const branch = branchOf(request);
  const { data: repository } = await ask('GET /repos/{owner}/{repo}');
  const { default_branch: main, owner } = repository as { default_branch: string; owner: { login: string } };
  const { data: pulls } = await ask('GET /repos/{owner}/{repo}/pulls', {
    state: 'open',
    head: `${owner.login}:${branch}`,
  });
  const open = (pulls as { number: number }[])[0];
  // What was asked for before stands in the open pull request already: this goes on top of it.
  const parent = await commitOf(open ? branch : main, ask);
  const tree = [];
  const names = new Map<string, string>();
  for (const record of records) {
    const { data } = await ask('GET /repos/{owner}/{repo}/contents/{path}', { path: record.file, ref: parent.commit });
    const before = Buffer.from((data as { content: string }).content, 'base64').toString('utf8');
    const after = confirmedText(record.kind, before, today);
    if (after === before) continue;
    if (readRecord(new TextEncoder().encode(after), record, record.file).problems.length > 0)
      return `${record.file} has a fault of its own: mend that first (npm run check). Nothing was changed.`;
    tree.push({ path: record.file, mode: '100644', type: 'blob', content: after });
    names.set(`${record.kind}/${record.id}`, record.name);
  }
  if (tree.length === 0) return 'They say so already: nothing was changed.';
  const { title, body, message } = pullText(request, names, today);
  const made = await ask('POST /repos/{owner}/{repo}/git/trees', { base_tree: parent.tree, tree });
  const commit = await ask('POST /repos/{owner}/{repo}/git/commits', {
    ...{ message, tree: shaOf(made), parents: [parent.commit] },
  });
  if (open) {
    await ask('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}`, sha: shaOf(commit) });
    return `${names.size} more in pull request #${open.number}.`;
  }
  await putBranch(branch, shaOf(commit), ask);
  const pull = await ask('POST /repos/{owner}/{repo}/pulls', { title, body, head: branch, base: main });
  return `Pull request #${(pull.data as { number: number }).number}: ${title}.`;
}

async function commitOf(branch: string, ask: Ask): Promise<{ commit: string; tree: string }> {
  const { data } = await ask('GET /repos/{owner}/{repo}/commits/{ref}', { ref: branch });
  const { sha, commit } = data as { sha: string; commit: { tree: { sha: string } } };
  return { commit: sha, tree: commit.tree.sha };
}

/** A branch of that name may be left of a pull request that was merged or closed: nobody needs it any more. */
async function putBranch(branch: string, sha: string, ask: Ask): Promise<void> {
  try {
    await ask('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${branch}`, sha });
  } catch (error) {
    if ((error as { status?: number }).status !== 422) throw error;
    await ask('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}`, sha, force: true });
  }
}

const shaOf = ({ data }: { data: unknown }): string => (data as { sha: string }).sha;

if (import.meta.main) {
  const { GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_EVENT_NAME, GITHUB_EVENT_PATH } = process.env;
  if (!GITHUB_TOKEN || !GITHUB_REPOSITORY || !GITHUB_EVENT_NAME || !GITHUB_EVENT_PATH)
    throw new Error('This runs in a GitHub workflow only. On your computer use: npm run confirm -- <id>');
  const payload = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')) as IssueEvent;
  const { records } = await readContent(contentFolder());
  const ask = githubFor(GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL);
  console.log(await confirmFromIssue(GITHUB_EVENT_NAME, payload, records.folders, buildDay(), ask));
}
