/** The editors' forms as they are where a repository is named: on the built site, which has none, with a fake GitHub. */
import type { BrowserContext, Page } from 'playwright-core';
import { policyOf } from '../../src/cms/backend.ts';
import type { FakeGitHub } from './fake-github.ts';
import { realConfig } from './forms.ts';

export const repository = 'https://github.com/county/early-help';
/** The program that signs in with one press. */
export const oauth = 'https://sign-in.example.org';

const { config } = await realConfig({ repository, oauth });

/** A page of which the site says that its files are kept on GitHub. */
export async function gitHubPage(context: BrowserContext, gitHub: FakeGitHub): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(25_000);
  await page.route('**/edit/cms/config.json', (route) => route.fulfill({ json: config }));
  await page.route('**/edit/cms/', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: named(await answer.text()) });
  });
  await gitHub.answers(page);
  return page;
}

/** The page as index.astro makes it where a repository is named. */
function named(html: string): string {
  let page = html;
  for (const directive of policyOf({ repository, oauth })) {
    const before = new RegExp(`${directive.split(' ')[0]} [^;]*;`);
    if (!before.test(page)) throw new Error(`The page of the forms has no policy for ${directive}`);
    page = page.replace(before, `${directive};`);
  }
  return page.replace(' data-local="only"', '').replace(/<p data-forms-only-here[\s\S]*?<\/p>/, '');
}

/** With the token of an editor, from the page of the forms. */
export async function signIn(page: Page, token: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox', { name: 'Personal Access Token' }).fill(token);
  await dialog.getByRole('button', { name: 'Sign In', exact: true }).click();
}

/**
 * With the button of one press: the sign-in program stands in another window, and hands over a token as Sveltia CMS
 * Authenticator does. Gives what it was asked for.
 */
export async function pressToSignIn(page: Page, token: string): Promise<Record<string, string>> {
  const told = JSON.stringify(`authorization:github:success:${JSON.stringify({ provider: 'github', token })}`);
  const body = `<script>
    addEventListener('message', ({ origin }) => opener.postMessage(${told}, origin));
    opener.postMessage('authorizing:github', '*');
  </script>`;
  await page.context().route(`${oauth}/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  const [opened] = await Promise.all([
    page.context().waitForEvent('request', (request) => request.url().startsWith(oauth)),
    page.getByRole('button', { name: /^Sign In with/ }).click(),
  ]);
  const { origin, searchParams } = new URL(opened.url());
  return { origin, ...Object.fromEntries(searchParams) };
}
