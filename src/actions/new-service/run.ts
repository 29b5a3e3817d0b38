/** The step of .github/workflows/new-service.yml: reads the event and the content, and asks GitHub. */
import { readFile } from 'node:fs/promises';
import { Octokit } from '@octokit/core';
import { buildDay } from '../../records/build-day.ts';
import { contentFolder } from '../../records/inspect.ts';
import { readContent } from '../../records/read-content.ts';
import { handle, type IssueEvent } from './handle.ts';

/** @param environment as GitHub gives it to a step, with `GITHUB_TOKEN` */
export async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  const { GITHUB_EVENT_PATH, GITHUB_TOKEN, GITHUB_API_URL } = environment;
  if (!GITHUB_EVENT_PATH || !GITHUB_TOKEN)
    throw new Error('This runs in GitHub Actions: see .github/workflows/new-service.yml');
  const event = JSON.parse(await readFile(GITHUB_EVENT_PATH, 'utf8')) as IssueEvent;
  const { records } = await readContent(contentFolder(environment.CONTENT_DIR));
  const octokit = new Octokit({ auth: GITHUB_TOKEN, ...(GITHUB_API_URL ? { baseUrl: GITHUB_API_URL } : {}) });
  const said = await handle(event, { records, today: buildDay(environment) }, (route, parameters) =>
    octokit.request(route, parameters),
  );
  console.log(said ?? 'This issue is not from the form for a new service.');
}

if (import.meta.main) await run(process.env);
