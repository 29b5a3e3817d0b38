/** Where the forms save: to a branch and a pull request on GitHub, or to the folder on this computer. */

export interface BackendSettings {
  /** The repository's web address, where one is known. */
  repository?: string;
  /** The address of the program that signs editors in with one press, where there is one. */
  oauth?: string;
}

const API = 'https://api.github.com';

interface Known {
  origin: string;
  repo: string;
}

/** Undefined where the repository is not known, or is not on GitHub or a server of one's own that answers as GitHub. */
export function gitHubOf(repository?: string): Known | undefined {
  const [, origin, repo] = /^(https:\/\/[^/]+)\/([^/]+\/[^/]+)$/.exec(repository ?? '') ?? [];
  return origin && repo && !/gitlab|bitbucket|dev\.azure/.test(origin) ? { origin, repo } : undefined;
}

export function backendOf({ repository, oauth }: BackendSettings) {
  const known = gitHubOf(repository);
  // Without a repository only "Work with Local Repository" has a meaning; the program wants a name all the same.
  if (!known) return { backend: { name: 'github', repo: 'this/folder', branch: 'main', auth_methods: ['token'] } };
  const { origin, repo } = known;
  const own =
    origin === 'https://github.com' ? {} : { api_root: `${origin}/api/v3`, graphql_api_root: `${origin}/api/graphql` };
  return {
    backend: {
      ...{ name: 'github', repo, branch: 'main', squash_merges: true, ...own },
      auth_methods: oauth ? ['oauth', 'token'] : ['token'],
      ...(oauth ? { base_url: oauth, auth_scope: 'public_repo' } : {}),
      // Who may not write to the repository proposes the change from a copy of it.
      open_authoring: true,
      commit_messages: { create: 'Add {{slug}}', update: 'Change {{slug}}', openAuthoring: 'Change {{slug}}' },
    },
    // Saving makes a branch and a pull request. Publishing is for whoever reads the pull request.
    publish_mode: 'editorial_workflow',
  };
}

/** Where the forms ask GitHub, in the words of their own configuration; undefined where they do not. */
export function gitHubPlace(config: {
  publish_mode?: string;
  backend: { repo: string; branch: string; api_root?: string; graphql_api_root?: string };
}) {
  if (config.publish_mode === undefined) return undefined;
  const { repo: name, branch, api_root: rest = API, graphql_api_root: graphql = `${API}/graphql` } = config.backend;
  const [owner = '', repo = ''] = name.split('/');
  return { owner, repo, branch, rest, graphql };
}

/** What the page of the forms may load and ask, as its policy says it. */
export function policyOf({ repository }: BackendSettings): `${'connect' | 'img' | 'frame'}-src ${string}`[] {
  const known = gitHubOf(repository);
  const own = ["'self'", 'blob:', 'data:'];
  const api = known && (known.origin === 'https://github.com' ? API : known.origin);
  const images = [...(known ? ['https://avatars.githubusercontent.com'] : []), 'https://*.tile.openstreetmap.org'];
  return [
    `connect-src ${[...own, ...(api ? [api] : [])].join(' ')}`,
    `img-src ${[...own, ...images].join(' ')}`,
    "frame-src 'self' blob:",
  ];
}
