/** The editors' forms where the files are on GitHub: an editor who saves gets a pull request, and never loses what was typed. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOf } from '../../src/cms/format.ts';
import { formAddress } from '../../src/model/rules/form-address.ts';
import { recordText } from '../../src/records/write/record-text.ts';
import * as said from '../../src/words/cms-github.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { FakeGitHub } from '../support/fake-github.ts';
import { gitHubPage, oauth, pressToSignIn, signIn } from '../support/github-forms.ts';
import { filesToSeed } from '../support/open-forms.ts';

const ids = ['family-lives', 'childline', 'samaritans', 'shout-85258'];
const fileOf = (id: string): string => `content/services/${id}.md`;
const ownOf = (id: string): string => `cms/services/${id}`;
/** What the forms of these services point at, and little else. */
const seeded = filesToSeed(
  (path) => /^(areas|topics|levels-of-need|vocabulary)\/|^site/.test(path) || ids.includes(path.split(/[/.]/)[1]!),
);

let browser: Browser;
let context: BrowserContext;
let page: Page;
let gitHub: FakeGitHub;
const thrown: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

async function open(id: string): Promise<void> {
  gitHub = new FakeGitHub('county/early-help', seeded);
  context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  page = await gitHubPage(context, gitHub);
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto(siteUrl(formAddress('services', id)));
}

/** Its names have signs round them that keep the direction of letters. */
const field = (name: string): Locator =>
  page.getByRole('group', { name: `“\u2068${name}\u2069” Field`, exact: true }).first();
const phone = (): Locator => field('Contact').getByRole('textbox', { name: 'Phone' });

/** Fields are drawn as they come into view. */
async function bringUp(wanted: Locator): Promise<void> {
  await field('Name').getByRole('textbox').waitFor();
  await page.mouse.move(250, 500);
  for (let times = 0; times < 60 && !(await wanted.isVisible()); times += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(25);
  }
}

/** Sveltia waits so long after the last letter, in ms, and a little more. */
const DRAFT_KEPT_MS = 1000;

async function type(number: string): Promise<void> {
  await bringUp(phone());
  // A draft is kept for whoever has pressed or typed, which a field that is only filled does not say.
  await phone().click();
  await phone().fill(number);
  // What is typed is kept on the device a moment later. Saved before that, it would be offered again as a draft the next time.
  await page.waitForTimeout(DRAFT_KEPT_MS);
}

const dialog = (words: string): Locator => page.getByRole('alertdialog').filter({ hasText: words });
const press = (name: string, within: Page | Locator = page): Promise<void> =>
  within.getByRole('button', { name, exact: true }).click();
const save = (): Promise<void> => press('Save');
const review = 'Your changes have been saved as a draft';

/** Not saved, in these words, and what was typed is still there. */
async function refused(words: string, number: string): Promise<void> {
  await dialog(words).waitFor();
  await press('OK', dialog(words));
  expect(await phone().inputValue()).toBe(number);
}

/** Saved, and not yet for others to read. */
async function saved(): Promise<void> {
  await dialog(review).waitFor();
  await press('Later', dialog(review));
  await listed();
}

/** After saving, the forms go back to their list. */
async function listed(): Promise<void> {
  await page.waitForURL(/#\/collections\/services$/);
  await page.getByRole('grid').first().waitFor();
}

const tip = (branch: string, repository = gitHub.main) => repository.branches.get(branch)!;
const pulls = () => gitHub.pulls.map(({ head, base, draft, labels }) => ({ head, base, draft, labels }));

/** The file as everybody else here writes it with this number. */
function written(id: string, number: string, text = seeded[fileOf(id)]!): Record<string, string> {
  const { fields, body } = partsOf('services', text);
  const contact = { ...(fields.contact as object), phone: number };
  return { [fileOf(id)]: recordText('services', { ...fields, contact }, body) };
}

describe('an editor who may write to the repository', () => {
  beforeAll(async () => {
    await open('family-lives');
    gitHub.tokens.set('token-of-an-editor', 'editor').set('token-with-few-rights', 'visitor');
    gitHub.writers.add('editor');
    await signIn(page, 'token-of-an-editor');
  }, 60_000);
  afterAll(() => context.close());

  test('saves a new number as a pull request of one file, written as we write it, and sends it for review', async () => {
    const main = tip('main');
    await type('01632 960123');
    await save();
    await dialog(review).waitFor();
    expect(gitHub.done).toEqual([
      'mutation createRef',
      'mutation createCommitOnBranch',
      'POST /repos/county/early-help/pulls',
      'POST /repos/county/early-help/issues/1/labels',
    ]);
    const made = tip(ownOf('family-lives'));
    expect(made.parent).toBe(main);
    expect(made.message).toBe('Change family-lives');
    expect(gitHub.changes(made)).toEqual(written('family-lives', '01632 960123'));
    const pull = { head: ownOf('family-lives'), base: 'main' };
    expect(pulls()).toEqual([{ ...pull, draft: true, labels: ['sveltia-cms/draft'] }]);
    await press('Send for Review', dialog(review));
    await expect
      .poll(pulls, { timeout: 20_000 })
      .toEqual([{ ...pull, draft: false, labels: ['sveltia-cms/pending_review'] }]);
    expect(tip('main')).toBe(main);
  }, 60_000);

  test('changes it again: a second commit in the same pull request', async () => {
    await listed();
    await page.goto(siteUrl(formAddress('services', 'family-lives')));
    await type('01632 960124');
    await save();
    const made = () => tip(ownOf('family-lives'));
    await expect
      .poll(() => gitHub.changes(made()), { timeout: 20_000 })
      .toEqual(written('family-lives', '01632 960124'));
    expect(made().parent!.parent).toBe(tip('main'));
    expect(gitHub.pulls).toHaveLength(1);
    await listed();
  }, 60_000);

  test('is told that somebody else has changed the entry meanwhile, keeps what was typed, and may save it then', async () => {
    await page.goto(siteUrl(formAddress('services', 'childline')));
    await type('01632 960125');
    const theirs = written('childline', '01632 960126');
    const main = gitHub.commit(gitHub.main, 'main', theirs, 'Of somebody else');
    await save();
    await refused(said.changedMeanwhile, '01632 960125');
    expect(gitHub.main.branches.has(ownOf('childline'))).toBe(false);
    await save();
    await saved();
    expect(tip(ownOf('childline')).parent).toBe(main);
    expect(gitHub.changes(tip(ownOf('childline')))).toEqual(written('childline', '01632 960125'));
  }, 60_000);

  test('without a network, and with the network gone in the middle, keeps what was typed, and saves it afterwards', async () => {
    await page.goto(siteUrl(formAddress('services', 'samaritans')));
    await type('01632 960127');
    gitHub.trouble = () => 'lost';
    await save();
    await refused(said.noAnswer, '01632 960127');
    // The pull request is made, and nobody hears of it.
    gitHub.trouble = ({ what }) => (what.startsWith('POST') ? 'lost after' : undefined);
    await save();
    await refused(said.noAnswer, '01632 960127');
    const pull = { head: ownOf('samaritans'), base: 'main', draft: true };
    expect(pulls().at(-1)).toEqual({ ...pull, labels: [] });
    gitHub.trouble = () => undefined;
    await save();
    await saved();
    expect(pulls().filter(({ head }) => head === pull.head)).toEqual([{ ...pull, labels: ['sveltia-cms/draft'] }]);
    expect(tip(ownOf('samaritans')).files.get(fileOf('samaritans'))).toBe(
      Object.values(written('samaritans', '01632 960127'))[0],
    );
  }, 60_000);

  test('with a token that has run out signs in with another, and finds what was typed', async () => {
    await page.goto(siteUrl(formAddress('services', 'shout-85258')));
    await type('01632 960128');
    gitHub.tokens.clear();
    await save();
    await refused(said.signInEnded, '01632 960128');
    gitHub.tokens.set('another-token', 'editor');
    await page.reload();
    await signIn(page, 'another-token');
    await press('Restore', dialog('This entry has a backup'));
    await bringUp(phone());
    await expect.poll(() => phone().inputValue(), { timeout: 20_000 }).toBe('01632 960128');
    // A token may lack the right to make pull requests.
    const body = { message: 'Resource not accessible by personal access token' };
    gitHub.trouble = ({ what }) => (what.endsWith('/pulls') ? { status: 403, body } : undefined);
    await save();
    await refused(said.noRight, '01632 960128');
    gitHub.trouble = () => undefined;
    await save();
    await saved();
    expect(gitHub.changes(tip(ownOf('shout-85258')))).toEqual(written('shout-85258', '01632 960128'));
  }, 60_000);

  test('cannot change the main branch, or merge: the page lets no such question out', async () => {
    const main = tip('main');
    const before = gitHub.asked.length;
    const answers = await page.evaluate(async () => {
      const at = 'https://api.github.com';
      const input = { branch: { repositoryNameWithOwner: 'county/early-help', branchName: 'main' } };
      const query =
        'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
      const asked = [
        fetch(`${at}/graphql`, { method: 'POST', body: JSON.stringify({ query, variables: { input } }) }),
        fetch(`${at}/repos/county/early-help/pulls/1/merge`, { method: 'PUT', body: '{}' }),
      ];
      return Promise.all(asked.map(async (answer) => (await (await answer).json()) as { message: string }));
    });
    expect(answers.map(({ message }) => message)).toEqual([said.notStraight, said.notStraight]);
    expect(gitHub.asked).toHaveLength(before);
    expect(await page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);
    expect(tip('main')).toBe(main);
  });

  test('asked the fake nothing that it does not know, and no script failed', () => {
    expect(gitHub.unknown).toEqual([]);
    expect(thrown).toEqual([]);
  });
});

describe('somebody who may only read the repository', () => {
  beforeAll(() => open('family-lives'), 60_000);
  afterAll(() => context.close());

  test('signs in with one press, and proposes the change from a copy: a pull request once it is sent for review', async () => {
    gitHub.tokens.set('token-of-one-press', 'visitor');
    const asked = await pressToSignIn(page, 'token-of-one-press');
    expect(asked).toMatchObject({ origin: oauth, provider: 'github', scope: 'public_repo,user' });
    await press('Fork', dialog('a fork of the repository has to be created'));
    await type('01632 960129');
    await save();
    await dialog(review).waitFor();
    const fork = gitHub.repositories.get('visitor/early-help')!;
    const branch = `cms/visitor/early-help/services/family-lives`;
    expect(gitHub.changes(tip(branch, fork))).toEqual(written('family-lives', '01632 960129'));
    expect(gitHub.pulls).toEqual([]);
    await press('Send for Review', dialog(review));
    await expect.poll(pulls, { timeout: 20_000 }).toEqual([{ head: branch, base: 'main', draft: false, labels: [] }]);
    expect(gitHub.pulls[0]!.from).toBe(fork);
    expect([...gitHub.main.branches.keys()]).toEqual(['main']);
    expect(gitHub.unknown).toEqual([]);
  }, 60_000);
});
