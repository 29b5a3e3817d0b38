/** Saved help: a list that is nowhere but in the visitor's own browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SavedEntry } from '../../src/catalogue/views/saved-entries.ts';
import { SAVED_KEY } from '../../src/model/rules/stored-keys.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { results, visit, type Visit } from '../support/journey.ts';
import { distFolder } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const facts = JSON.parse(readFileSync(join(distFolder, 'data', 'saved.json'), 'utf8')) as SavedEntry[];
const [one, two, three] = facts.filter(
  ({ phone, card, warning, sensitive }) => phone && card && !warning && !sensitive,
) as [SavedEntry, SavedEntry, SavedEntry];

interface Kept {
  id: string;
  name: string;
  note: string;
}

const kept = (entry: Pick<SavedEntry, 'id' | 'name'>, note = ''): Kept => ({ id: entry.id, name: entry.name, note });

/** A browser that has saved these before. */
async function withList(path: string, services: readonly Kept[], options = {}): Promise<Visit> {
  const opened = await visit(browser, '/urgent/', options);
  await keep(opened.page, services);
  await opened.page.goto(siteUrl(path));
  return opened;
}

const keep = (page: Page, services: readonly Kept[]): Promise<void> =>
  page.evaluate(
    ([key, text]) => localStorage.setItem(key!, text!),
    [SAVED_KEY, JSON.stringify({ version: 1, services })],
  );

const stored = async (page: Page): Promise<Kept[]> =>
  (
    JSON.parse((await page.evaluate((key) => localStorage.getItem(key), SAVED_KEY)) ?? '{"services":[]}') as {
      services: Kept[];
    }
  ).services;

const names = (page: Page): Promise<string[]> => page.locator('[data-list] > li h3').allInnerTexts();
const card = (page: Page, { name }: Pick<SavedEntry, 'name'>) =>
  page.locator('[data-list] > li').filter({ has: page.getByRole('heading', { name, exact: true }) });
/** Once the facts are there. */
const ready = (page: Page) => page.locator('[data-list] [data-summary]:not(:empty)').first().waitFor();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.trim().replace(/\s+/g, ' ') ?? '');
const said = (page: Page) => page.locator('[data-said]');

function expectClean({ foreign, faults }: Visit): void {
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
}

test('saved on its page, a service is in the list with its number, and the menu counts it', async () => {
  const opened = await visit(browser, `/services/${one.id}/`);
  const { page } = opened;
  const entry = page.getByRole('navigation', { name: 'Main' }).getByText('Saved help');
  expect(await entry.isVisible()).toBe(false);
  const button = page.getByRole('button', { name: 'Save', exact: true });
  // What saving means on a shared phone stands beside the button before it is pressed.
  expect(await page.locator('[data-keep]').innerText()).toMatch(/Anyone who uses it can see it/);
  // Nor is what saves there before that: the page has to be light.
  expect(opened.requests.filter((request) => /\/_astro\/.*\.js$/.test(request.url()))).toEqual([]);
  await button.click();
  expect(await page.getByRole('button', { name: 'Saved' }).getAttribute('aria-pressed')).toBe('true');
  expect(await entry.innerText()).toMatch(/Saved help\s*\(1\)/);
  await page.getByRole('link', { name: 'See your list' }).click();
  await ready(page);
  expect(await names(page)).toEqual([one.name]);
  const number = card(page, one).locator(`a[href="tel:${one.phone!.value.replaceAll(' ', '')}"]`);
  expect(await number.innerText()).toBe(one.phone!.value);
  // The storage has the name and nothing that could go stale.
  expect(await stored(page)).toEqual([kept(one)]);
  expectClean(opened);
  await opened.close();
});

test('taken off and saved again on its page, it has its note and its place back', async () => {
  const { page, close } = await withList(`/services/${one.id}/`, [kept(one, 'Ask for Jo'), kept(two)]);
  expect(await page.getByRole('button', { name: 'Saved' }).getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: 'Saved' }).click();
  await page.getByText('Taken off your list').waitFor();
  expect(await stored(page)).toEqual([kept(two)]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect(await stored(page)).toEqual([kept(one, 'Ask for Jo'), kept(two)]);
  await close();
});

test('on a bad line the button says that it did not work, and works when it is pressed again', async () => {
  const { page, context, close } = await visit(browser, `/services/${one.id}/`, {}, /\/_astro\/KeepScript/);
  const button = page.getByRole('button', { name: 'Save', exact: true });
  await button.click();
  await page.getByText('Check your connection').waitFor();
  await context.unrouteAll();
  await button.click();
  await page.getByRole('link', { name: 'See your list' }).waitFor();
  expect(await stored(page)).toEqual([kept(one)]);
  await close();
});

test('a result of the search is saved from its card; among danger words no card offers it', async () => {
  const { page, close } = await visit(browser, '/find/#q=anxiety');
  await results(page);
  const hit = page
    .locator('[data-service-id]')
    .filter({ has: page.getByRole('button', { name: /^Save/ }) })
    .first();
  await hit.getByRole('button', { name: /^Save/ }).click();
  expect(await hit.getByRole('status').innerText()).toMatch(/Anyone who uses it can see it/);
  expect(await stored(page)).toEqual([expect.objectContaining({ id: await hit.getAttribute('data-service-id') })]);
  await page.evaluate(() => (location.hash = 'q=my+partner+hits+me'));
  await page.locator('[data-urgent-help]').first().waitFor();
  await results(page);
  expect(await page.getByRole('button', { name: /^Save/ }).count()).toBe(0);
  await close();
});

describe('the list', () => {
  test('is put in another order with the keyboard; the focus stays, and the place is said', async () => {
    const { page, close } = await withList('/saved/', [kept(one), kept(two), kept(three)]);
    await ready(page);
    await card(page, three)
      .getByRole('button', { name: /^Move up/ })
      .focus();
    await page.keyboard.press('Enter');
    expect(await names(page)).toEqual([one.name, three.name, two.name]);
    await expect.poll(() => focused(page)).toBe(`Move up (${three.name})`);
    expect(await said(page).innerText()).toBe(`${three.name} is now 2 of 3.`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await names(page)).toEqual([three.name, one.name, two.name]);
    await expect.poll(() => focused(page)).toBe(`Move up (${three.name})`);
    expect(await said(page).innerText()).toBe(`${three.name} is already first.`);
    expect((await stored(page)).map(({ id }) => id)).toEqual([three.id, one.id, two.id]);
    await close();
  });

  test('keeps a note as it is typed, and says so once', async () => {
    const { page, close } = await withList('/saved/', [kept(one), kept(two)]);
    await ready(page);
    await page.evaluate(() => {
      const status = document.querySelector('[data-said]')!;
      new MutationObserver(() => {
        const heard = Number(document.body.dataset.heard ?? 0);
        if (status.textContent === 'Note saved.') document.body.dataset.heard = String(heard + 1);
      }).observe(status, { childList: true });
    });
    const note = card(page, two).getByRole('textbox');
    await note.pressSequentially('Ring ');
    await expect.poll(() => stored(page)).toEqual([kept(one), kept(two, 'Ring ')]);
    await note.pressSequentially('on Monday');
    await expect.poll(() => stored(page)).toEqual([kept(one), kept(two, 'Ring on Monday')]);
    expect(await page.locator('body').getAttribute('data-heard')).toBe('1');
    // What was typed last is kept even if the page is left at once.
    await note.pressSequentially('!');
    await page.reload();
    expect((await stored(page))[1]!.note).toBe('Ring on Monday!');
    await close();
  });

  test('lets go of a service and takes it back, by keyboard alone', async () => {
    const { page, close } = await withList('/saved/', [kept(one), kept(two, 'mine'), kept(three)]);
    await ready(page);
    await card(page, two)
      .getByRole('button', { name: /^Remove/ })
      .focus();
    await page.keyboard.press('Enter');
    expect(await names(page)).toEqual([one.name, three.name]);
    expect(await page.getByRole('group', { name: `Removed ${two.name}.` }).isVisible()).toBe(true);
    await expect.poll(() => focused(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await stored(page)).toEqual([kept(one), kept(two, 'mine'), kept(three)]);
    await expect.poll(() => focused(page)).toBe(two.name);
    await card(page, two)
      .getByRole('button', { name: /^Remove/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('group', { name: /^Removed/ }).count()).toBe(0);
    await expect.poll(() => focused(page)).toBe(three.name);
    await close();
  });

  test('says of what is gone that it is no longer listed, by the name that it had, and drops nothing', async () => {
    const gone = { id: 'never-there', name: 'Tuesday Circle', note: 'nice people' };
    const { page, close } = await withList('/saved/', [gone, kept(one)]);
    await ready(page);
    const text = await card(page, gone).innerText();
    expect(text).toContain('No longer listed here');
    expect(await card(page, gone).locator('h3 a[href]').count()).toBe(0);
    expect(await card(page, gone).getByRole('textbox').inputValue()).toBe('nice people');
    expect(await stored(page)).toEqual([gone, kept(one)]);
    await close();
  });

  test('does not call anything gone while the facts do not come, and can ask again', async () => {
    const opened = await visit(browser, '/urgent/', {}, /\/data\/saved\.json/);
    const { page } = opened;
    await keep(page, [kept(one)]);
    await page.goto(siteUrl('/saved/'));
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await names(page)).toEqual([one.name]);
    expect(await page.getByText('No longer listed').isVisible()).toBe(false);
    await opened.context.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await ready(page);
    await opened.close();
  });

  test('follows a change in another tab', async () => {
    const { page, context, close } = await withList('/saved/', [kept(one)]);
    await ready(page);
    const other = await context.newPage();
    await other.goto(siteUrl(`/services/${two.id}/`));
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await other.getByRole('link', { name: 'See your list' }).waitFor();
    await expect.poll(() => names(page)).toEqual([one.name, two.name]);
    await close();
  });

  test('shows what stands in a spoilt storage as text, or nothing', async () => {
    const bad = { id: 'x', name: '<img src=x onerror="document.title=1">', note: '</textarea><script>1</script>' };
    const opened = await withList('/saved/', [bad, { id: '../../x', name: 'No', note: '' }]);
    const { page } = opened;
    await expect.poll(() => names(page)).toEqual([bad.name]);
    expect(await page.locator('main img').count()).toBe(0);
    await page.evaluate((key) => localStorage.setItem(key, '{"version":1,"services":{"length":1e9}}'), SAVED_KEY);
    await page.reload();
    await page.getByText('Nothing saved yet').waitFor();
    expectClean(opened);
    await opened.close();
  });
});

test('a list with a service about harm has the bar that leaves; another list has not', async () => {
  const harm = facts.find(({ sensitive }) => sensitive)!;
  for (const [entry, shown] of [
    [one, false],
    [harm, true],
  ] as const) {
    const { page, close } = await withList('/saved/', [kept(entry)]);
    await ready(page);
    const bar = page.locator('aside.leave');
    if (shown) await bar.waitFor({ state: 'visible' });
    expect(await bar.isVisible(), entry.id).toBe(shown);
    await close();
  }
});

describe('a link to the list', () => {
  test('opens in another browser, adds to the list there and never takes its place', async () => {
    const mine = await withList('/saved/', [kept(one, 'secret note'), kept(two)]);
    await ready(mine.page);
    const link = await mine.page.getByLabel('Link to your list').inputValue();
    expect(link).toBe(siteUrl(`/saved/#ids=${one.id},${two.id}`));
    await mine.close();

    const theirs = await withList('/saved/', [kept(two, 'my own')]);
    const { page } = theirs;
    await page.goto(link);
    await page.reload();
    await page.getByRole('heading', { name: 'A list that someone shared with you' }).waitFor();
    await expect.poll(() => page.locator('[data-shared-list] h3').allInnerTexts()).toEqual([one.name, two.name]);
    expect(await stored(page)).toEqual([kept(two, 'my own')]);
    await page.getByRole('button', { name: 'Add these to my list' }).click();
    expect(await stored(page)).toEqual([kept(two, 'my own'), kept(one)]);
    expect(await page.getByText('Added 1 service to your list.').isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    // The list stands in no request.
    expect(theirs.requests.filter((request) => request.url().includes(one.id))).toEqual([]);
    expectClean(theirs);
    await theirs.close();
  });

  test.for([
    ['nothing', '#ids=', 'no help in it that we know'],
    ['signs that are no ids', '#ids=%3Cscript%3E,../../x,__proto__,constructor', 'no help in it that we know'],
    ['no end', `#ids=${'a,'.repeat(30_000)}`, 'no help in it that we know'],
    [
      'ids that we do not know',
      `#ids=${one.id},not-here,nor-this`,
      '2 services of this list are no longer on this site',
    ],
  ] as const)('with %s says what it can', async ([, fragment, words]) => {
    const opened = await visit(browser, `/saved/${fragment}`);
    const { page } = opened;
    await expect.poll(() => page.locator('[data-shared]').innerText()).toContain(words);
    expect(await stored(page)).toEqual([]);
    expectClean(opened);
    await opened.close();
  });

  test('is drawn as a square code when it is asked for, and only then fetched', async () => {
    const opened = await withList('/saved/', [kept(one)]);
    const { page } = opened;
    await ready(page);
    const before = opened.requests.length;
    await page.getByRole('button', { name: /square code/ }).click();
    await page.locator('[data-code] svg path').waitFor();
    expect(opened.requests.slice(before).map((request) => request.url())).toEqual([
      expect.stringMatching(/\/_astro\/code\.[^/]+\.js$/),
    ]);
    expectClean(opened);
    await opened.close();
  });
});

test('on paper: the numbers, the notes, room to write, the code, and no buttons', async () => {
  const { page, close } = await withList('/saved/', [kept(one, 'Ring on Monday'), kept(two)]);
  await ready(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print this list' }).click();
  await page.locator('body[data-printed]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('main').innerText();
  for (const words of [one.name, one.phone!.value, two.name, 'Ring on Monday', '/saved/#ids='])
    expect(text).toContain(words);
  expect(await page.locator('[data-code] svg').isVisible()).toBe(true);
  expect(await page.locator('main button:visible, main input:visible, main textarea:visible').count()).toBe(0);
  const size = (at: string) =>
    page
      .locator(at)
      .first()
      .evaluate((part) => parseFloat(getComputedStyle(part).fontSize));
  expect(await size('[data-list] [data-number]')).toBeGreaterThan((await size('[data-list] [data-summary]')) * 1.3);
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(2);
  await close();
});

test.for(['/saved/', '/privacy/'])(
  '“Clear everything” on %s asks first, leaves nothing of ours and all of others',
  async (path) => {
    const { page, context, close } = await withList(path, [kept(one, 'note')]);
    await page.evaluate(async () => {
      localStorage.setItem('early-help:view', '{}');
      localStorage.setItem('another-site', 'stays');
      sessionStorage.setItem('find:near', 'NN1 1AA');
      sessionStorage.setItem('left', '1');
      await caches.open('early-help-pages');
      await caches.open('another-cache');
    });
    const button = page.getByRole('button', { name: 'Clear everything' });
    await button.click();
    await expect.poll(() => focused(page)).toBe('No, keep it');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Clear everything');
    expect(await stored(page)).toHaveLength(1);
    await button.click();
    await page.getByRole('button', { name: 'Yes, clear everything' }).click();
    await page.getByText('Done. This site has nothing stored').waitFor();
    const left = await page.evaluate(async () => ({
      device: Object.keys(localStorage),
      tab: Object.keys(sessionStorage),
      caches: await caches.keys(),
      history: history.state as unknown,
    }));
    expect(left).toEqual({ device: ['another-site'], tab: [], caches: ['another-cache'], history: null });
    expect(await context.cookies()).toEqual([]);
    if (path === '/saved/') expect(await page.getByText('Nothing saved yet').isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: 'Main' }).getByText('Saved help').isVisible()).toBe(false);
    await close();
  },
);

/** A browser whose settings forbid a site to keep anything. */
async function denied(path: string): Promise<Visit> {
  const opened = await visit(browser, '/urgent/');
  await opened.context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await opened.page.goto(siteUrl(path));
  return opened;
}

test('where nothing may be kept the page says so, and a link takes the list along', async () => {
  const opened = await denied(`/services/${one.id}/`);
  const { page } = opened;
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('does not let this site keep a list').waitFor();
  await page.getByRole('link', { name: 'Open it as a link that you can keep' }).click();
  await page.getByRole('button', { name: 'Add these to my list' }).click();
  await expect.poll(() => names(page)).toEqual([one.name]);
  expect(await page.getByText('Your list will not stay here').isVisible()).toBe(true);
  await card(page, one).getByRole('textbox').fill('a note');
  await card(page, one)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await card(page, one).getByRole('textbox').inputValue()).toBe('a note');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('button', { name: 'Yes, clear everything' }).click();
  await page.getByText('Nothing saved yet').waitFor();
  expectClean(opened);
  await opened.close();
});

test('without JavaScript the page says what helps, and no page offers to save', async () => {
  const { page, close } = await visit(browser, '/saved/', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  expect(text).toContain('needs JavaScript');
  expect(text).toMatch(/Print the page of a service, or write down/);
  expect(await page.locator('main button:visible').count()).toBe(0);
  await page.goto(siteUrl(`/services/${one.id}/`));
  expect(await page.getByRole('button', { name: /save/i }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Contact card' }).getAttribute('href')).toMatch(/contact\.vcf$/);
  await page.goto(siteUrl('/privacy/'));
  expect(await page.getByRole('button', { name: /clear/i }).count()).toBe(0);
  await close();
});
