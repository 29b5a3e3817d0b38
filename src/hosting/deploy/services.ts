/** Hosts that make a release whole by themselves: what is added here is the check before, the check after, and the way back. */
import type { Run } from './run.ts';

export interface Service {
  /** What must be named: `--site`, `--project`; none. */
  readonly named?: 'site' | 'project';
  deploy(dist: string, name: string, run: Run): Promise<void>;
  /** @returns what is shown now; @throws a plain error when there is nothing to go back to */
  rollBack(name: string, run: Run): Promise<string>;
}

const nothing = 'There is no release before this one: nothing was changed.';

export const services: Readonly<Record<'netlify' | 'cloudflare' | 'pages', Service>> = {
  netlify: {
    named: 'site',
    deploy: async (dist, site, run) =>
      void (await run('netlify', ['deploy', '--prod', '--no-build', '--dir', dist, '--site', site])),
    rollBack: async (site, run) => {
      const said = await run('netlify', [
        'api',
        'listSiteDeploys',
        '--data',
        JSON.stringify({ site_id: site, production: true, state: 'ready' }),
      ]);
      const before = (JSON.parse(said || '[]') as { id: string }[])[1]?.id;
      if (before === undefined) throw new Error(nothing);
      await run('netlify', [
        'api',
        'restoreSiteDeploy',
        '--data',
        JSON.stringify({ site_id: site, deploy_id: before }),
      ]);
      return before;
    },
  },
  cloudflare: {
    named: 'project',
    deploy: async (dist, project, run) =>
      void (await run('wrangler', ['pages', 'deploy', dist, '--project-name', project, '--branch', 'main'])),
    // Its program has no word for it; its interface has.
    rollBack: async (project) => {
      const { CLOUDFLARE_ACCOUNT_ID: account, CLOUDFLARE_API_TOKEN: token } = process.env;
      if (!account || !token)
        throw new Error('Set CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN first, as for wrangler.');
      const at = `https://api.cloudflare.com/client/v4/accounts/${account}/pages/projects/${project}/deployments`;
      const ask = async (address: string, method: string): Promise<{ result?: { id: string }[] }> => {
        const answer = await fetch(address, { method, headers: { Authorization: `Bearer ${token}` } });
        if (!answer.ok)
          throw new Error(
            `Cloudflare answered ${answer.status}: nothing was changed. Is the name of the project right?`,
          );
        return (await answer.json()) as { result?: { id: string }[] };
      };
      const before = (await ask(`${at}?env=production`, 'GET')).result?.[1]?.id;
      if (before === undefined) throw new Error(nothing);
      await ask(`${at}/${before}/rollback`, 'POST');
      return before;
    },
  },
  pages: {
    deploy: async (_dist, _name, run) => void (await run('gh', ['workflow', 'run', 'pages.yml'])),
    rollBack: async (_name, run) => {
      const said = await run('gh', [
        'run',
        'list',
        '--workflow',
        'pages.yml',
        '--status',
        'success',
        '--limit',
        '2',
        '--json',
        'databaseId,headSha',
      ]);
      const before = (JSON.parse(said || '[]') as { databaseId: number; headSha: string }[])[1];
      if (before === undefined) throw new Error(nothing);
      await run('gh', ['run', 'rerun', String(before.databaseId)]);
      return before.headSha;
    },
  },
};
