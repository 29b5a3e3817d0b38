/** Where the files of this site are kept, and how somebody says that a page is wrong. */
import type { Site } from '../model/site.ts';
import { subject as subjectOf } from '../words/corrections.ts';
import { path } from './paths.ts';
import { repositoryAddress, type RepositoryEnv } from './repository-address.ts';

export { repositoryAddress, type RepositoryEnv };

/** The page on which a record's file (`content/services/mash.md`) is changed; undefined when no repository is known. */
export function editLink(site: Pick<Site, 'repository'>, file: string, env?: RepositoryEnv): string | undefined {
  const repository = repositoryAddress(site, env);
  return repository && `${repository}/edit/main/${file.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * Where "Something wrong? Tell us" leads: the form or e-mail address of content/site.yml, else a new issue of the
 * repository, else the page that explains what to do. Only the page's name and id are passed on.
 */
export function correctionLink(
  site: Pick<Site, 'repository' | 'corrections'>,
  { id, name }: { id: string; name: string },
  env?: RepositoryEnv,
): string {
  const subject = encodeURIComponent(subjectOf(name, id));
  if (site.corrections?.url) return site.corrections.url;
  if (site.corrections?.email) return `mailto:${site.corrections.email}?subject=${subject}`;
  const repository = repositoryAddress(site, env);
  return repository ? `${repository}/issues/new?title=${subject}` : path('/edit/#wrong');
}
