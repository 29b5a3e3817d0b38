/** Where the files of this site are kept: for pages, and for programs that run without a build. */
import type { Site } from '../model/site.ts';

/** What a build machine may know of the repository. GitHub sets the two `GITHUB_` names in its own workflows. */
export type RepositoryEnv = Partial<
  Record<'REPOSITORY_URL' | 'GITHUB_SERVER_URL' | 'GITHUB_REPOSITORY', string | undefined>
>;

const buildEnv = (): RepositoryEnv => (typeof process === 'undefined' ? {} : process.env);

/** The repository's address without a slash at its end: from content/site.yml, else from the build machine. Https or http only. */
export function repositoryAddress(site: Pick<Site, 'repository'>, env: RepositoryEnv = buildEnv()): string | undefined {
  const onGitHub =
    env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY && `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`;
  const address = site.repository || env.REPOSITORY_URL || onGitHub;
  return address && /^https?:\/\//.test(address) ? address.replace(/(\.git)?\/*$/, '') : undefined;
}
