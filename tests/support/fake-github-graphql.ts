/** The GraphQL of the fake GitHub: the few questions that the editors' forms ask, told apart by what stands in them. */
import { blobOid, type Answer, type Asked, type Commit, type FakeGitHub, type Repository } from './fake-github.ts';

interface Variables {
  owner?: string;
  repo?: string;
  branch?: string;
  own?: string;
  published?: string;
  proposed?: string;
  prefix?: string;
  forkOwner?: string;
  forkRepo?: string;
  input?: Record<string, unknown>;
}

interface Question {
  gitHub: FakeGitHub;
  query: string;
  variables: Variables;
  repository: Repository;
  login: string;
}

/** Undefined where the question is not known. */
export function answerGraphql(gitHub: FakeGitHub, { body, login }: Asked): Answer | undefined {
  const { query, variables = {} } = body as { query: string; variables?: Variables };
  const named = gitHub.repositories.get(`${variables.owner}/${variables.repo}`.toLowerCase());
  const question = { gitHub, query, variables, repository: named ?? gitHub.main, login };
  for (const [pattern, answer] of answers) if (pattern.test(query)) return answer(question);
  return undefined;
}

const data = (body: unknown): Answer => ({ status: 200, body: { data: body } });
const error = (type: string, message: string): Answer => ({
  status: 200,
  body: { data: null, errors: [{ type, message }] },
});
const inRepository = (fields: object): Answer => data({ repository: fields });
const notYours = () => error('FORBIDDEN', 'Resource not accessible by personal access token');

/** One field for each alias of the query, such as `content_12: object(oid: "…")`. */
const each = (query: string, pattern: RegExp, answer: (found: string) => unknown): Answer =>
  inRepository(
    Object.fromEntries(
      [...query.matchAll(pattern)].map(([, alias, found]): [string, unknown] => [alias!, answer(found!)]),
    ),
  );

const blob = (text?: string) =>
  text === undefined
    ? null
    : { oid: blobOid(text), byteSize: Buffer.byteLength(text), isBinary: false, isTruncated: false, text };

function at({ branches }: Repository, expression = ''): string | undefined {
  const [branch = '', path = ''] = expression.split(/:(.*)/);
  return branches.get(branch)?.files.get(path);
}

const author = { name: 'An editor', email: '', user: { id: 1, databaseId: 1, login: 'editor' } };
const commitNode = ({ oid, message }: Commit) => ({ oid, message, author, committedDate: '2026-11-27T09:00:00Z' });

const answers: readonly (readonly [pattern: RegExp, answer: (question: Question) => Answer])[] = [
  [/createCommitOnBranch/, commit],
  [/createRef/, createRef],
  [/(markPullRequestReadyForReview|convertPullRequestToDraft)/, changeDraft],
  [/pullRequest[s]?\(\s*states: OPEN\s+labels:/, labelled],
  [/viewerPermission/, meanwhile],
  [
    /totalCount/,
    ({ gitHub, variables: { branch } }) => inRepository({ pullRequests: { totalCount: opened(gitHub, branch) } }),
  ],
  [/fork: repository/, branchBase],
  [/forks\(/, () => inRepository({ forks: { nodes: [] } })],
  [/refs\(refPrefix/, refs],
  [
    /pr_0:\s+pullRequests/,
    ({ query }) => each(query, /(pr_\d+):\s+pullRequests\(\s*headRefName: "([^"]+)"/g, () => ({ nodes: [] })),
  ],
  [/content_\d+: object/, contents],
  [/file_\d+:\s+object\(expression/, files],
  [
    /commit_\d+:\s+ref/,
    ({ query }) =>
      each(query, /(commit_\d+):\s+(ref)/g, () => ({ target: { history: { nodes: [commitNode(noCommit)] } } })),
  ],
  [/commit_\d+: object/, ({ query }) => each(query, /(commit_\d+): (object)/g, () => ({}))],
  [/ref\(qualifiedName: \$branch\)/, head],
];

const noCommit: Commit = { oid: '', message: '', files: new Map() };

const opened = ({ pulls, main }: FakeGitHub, branch?: string): number =>
  pulls.filter(({ from, head }) => from === main && head === branch).length;

function head({ repository, variables }: Question): Answer {
  const commit = repository.branches.get(variables.branch ?? '');
  return inRepository({ ref: commit && { target: { oid: commit.oid, history: { nodes: [commitNode(commit)] } } } });
}

function contents({ gitHub, query }: Question): Answer {
  const texts = new Map(
    [...gitHub.main.branches.values()].flatMap(({ files }) => [...files.values()]).map((text) => [blobOid(text), text]),
  );
  return each(query, /(content_\d+): object\(oid: "(\w+)"/g, (oid) => blob(texts.get(oid)));
}

function files({ query, repository }: Question): Answer {
  return each(query, /(file_\d+):\s+object\(expression: "([^"]+)"/g, (expression) => blob(at(repository, expression)));
}

function meanwhile({ gitHub, repository, login, variables: { published, proposed, own } }: Question): Answer {
  const viewerPermission = gitHub.mayWrite(login, repository) ? 'WRITE' : 'READ';
  const pullRequests = { totalCount: opened(gitHub, own) };
  return inRepository({
    ...{ viewerPermission, pullRequests },
    ...{ published: blob(at(repository, published)), proposed: blob(at(repository, proposed)) },
  });
}

function branchBase({ gitHub, variables: { forkOwner, forkRepo, branch = '' } }: Question): Answer {
  const fork = gitHub.repositories.get(`${forkOwner}/${forkRepo}`.toLowerCase());
  const oid = gitHub.main.branches.get(branch)?.oid;
  return data({ fork: fork && { id: fork.name }, base: { ref: oid && { target: { oid } } } });
}

function createRef({ gitHub, variables, login }: Question): Answer {
  const { repositoryId, name, oid } = variables.input as Record<string, string>;
  const repository = gitHub.repositories.get(repositoryId!.toLowerCase())!;
  const branch = name!.replace('refs/heads/', '');
  if (!gitHub.mayWrite(login, repository)) return notYours();
  if (repository.branches.has(branch))
    return error('UNPROCESSABLE', `A ref named "${name}" already exists in the repository.`);
  repository.branches.set(branch, gitHub.commits().get(oid!)!);
  return data({ createRef: { ref: { name } } });
}

interface CommitInput {
  branch: { repositoryNameWithOwner: string; branchName: string };
  expectedHeadOid: string;
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
  message: { headline: string };
}

function commit({ gitHub, variables, login }: Question): Answer {
  const { branch, expectedHeadOid, fileChanges, message } = variables.input as unknown as CommitInput;
  const repository = gitHub.repositories.get(branch.repositoryNameWithOwner.toLowerCase())!;
  if (!gitHub.mayWrite(login, repository)) return notYours();
  const tip = repository.branches.get(branch.branchName)?.oid;
  if (tip !== expectedHeadOid)
    return error('STALE_DATA', `Expected branch to point to "${tip}" but it points to "${expectedHeadOid}".`);
  const changed = Object.fromEntries([
    ...fileChanges.additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64').toString('utf8')]),
    ...fileChanges.deletions.map(({ path }) => [path, '']),
  ]) as Record<string, string>;
  const made = gitHub.commit(repository, branch.branchName, changed, message.headline);
  const oids = fileChanges.additions.map(({ path }, index): [string, { oid: string }] => [
    `file_${index}`,
    { oid: blobOid(changed[path]!) },
  ]);
  return data({ createCommitOnBranch: { commit: { ...commitNode(made), ...Object.fromEntries(oids) } } });
}

function changeDraft({ gitHub, query, variables, login }: Question): Answer {
  const pull = gitHub.pulls[Number(String(variables.input!.pullRequestId).replace('PR_', '')) - 1]!;
  if (!gitHub.mayWrite(login, pull.from)) return notYours();
  pull.draft = query.includes('convertPullRequestToDraft');
  const named = pull.draft ? 'convertPullRequestToDraft' : 'markPullRequestReadyForReview';
  return data({ [named]: { pullRequest: { isDraft: pull.draft } } });
}

/** The pull requests that the forms have made, with the files that they change. */
function labelled({ gitHub }: Question): Answer {
  const times = { createdAt: '2026-11-27T09:00:00Z', updatedAt: '2026-11-27T09:00:00Z' };
  const nodes = gitHub.pulls
    .filter(({ labels }) => labels.length > 0)
    .map(({ number, title, from, head: headRefName, draft: isDraft, labels }) => {
      const tip = from.branches.get(headRefName)!;
      return {
        ...{ id: `PR_${number}`, number, title, isDraft, headRefName, headRefOid: tip.oid, ...times },
        ...{ url: `https://github.com/${gitHub.main.name}/pull/${number}`, isCrossRepository: from !== gitHub.main },
        ...{ author: { login: 'editor' }, labels: { nodes: labels.map((name) => ({ name })) } },
        files: { nodes: Object.keys(gitHub.changes(tip)).map((path) => ({ path, changeType: 'MODIFIED' })) },
      };
    });
  return inRepository({ pullRequests: { nodes } });
}

function refs({ repository, variables: { prefix = '' } }: Question): Answer {
  const start = prefix.replace('refs/heads/', '');
  const nodes = [...repository.branches]
    .filter(([name]) => name.startsWith(start))
    .map(([name, tip]) => ({ name: name.slice(start.length), target: commitNode(tip) }));
  return inRepository({ refs: { nodes } });
}
