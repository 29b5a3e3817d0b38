/** Addresses of the repository, as a run on GitHub knows them. */
import type { HelpAt } from './problems.ts';

/** The guide for editors on the main branch. */
export function helpAtIn(environment: NodeJS.ProcessEnv): HelpAt {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  const guide = server && repository ? `${server}/${repository}/blob/HEAD/content/README.md` : 'content/README.md';
  return (anchor) => `${guide}#${anchor}`;
}

/**
 * Where the preview of a pull request is published; undefined where none is, or what is set is no address.
 * @param template PREVIEW_URL, such as https://preview.example.org/{number}
 */
export function previewSite(template: string | undefined, number: number): string | undefined {
  if (!template || !/^https:\/\/[^\s()<>"]+$/.test(template)) return undefined;
  return template.replaceAll('{number}', String(number)).replace(/\/+$/, '');
}
