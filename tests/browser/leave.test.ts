/** "Leave this page", as a browser does it: by a press, by keys, without a script; and that nothing brings the page back. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { builtPages } from '../support/site.ts';

const topic = '/topics/domestic-abuse/';
const service = '/services/ndas/';
const [, away] = /href="(https:[^"]+)"[^>]* data-leave/.exec(builtPages().find(({ url }) => url === topic)!.html) ?? [];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Opened {
  page: Page;
  context: BrowserContext;
}

/** The other website answers with a page of its own; nothing else but ours can be reached. */
async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const ours = new URL(siteUrl()).origin;
  await context.route('**/*', (route) => {
    const { origin } = new URL(route.request().url());
    if (origin === ours) return route.continue();
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' });
  });
  const page = await context.newPage();
  await page.goto(siteUrl(path));
  return { page, context };
}

const left = (page: Page) => page.waitForURL(away!);
const ready = (page: Page) => page.locator('body.govuk-frontend-supported').waitFor();
const button = (page: Page) => page.getByRole('link', { name: 'Leave this page', exact: true });

async function shift(page: Page, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press('Shift');
}

describe('the button', () => {
  test('leaves, and Back goes to the page before, not to the one that was left', async () => {
    const { page, context } = await open('/topics/');
    await page.goto(siteUrl(topic));
    await page.evaluate(() => sessionStorage.setItem('words', 'typed'));
    await ready(page);
    await button(page).click();
    await left(page);
    await page.goBack();
    expect(new URL(page.url()).pathname).toMatch(/\/topics\/$/);
    expect(await page.evaluate(() => Object.entries(sessionStorage)), 'a mark, and no more').toEqual([['left', '1']]);
    await context.close();
  });

  test('is reached and pressed by the keyboard alone, as the first after the skip link', async () => {
    const { page, context } = await open(topic);
    await ready(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await button(page).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await left(page);
    await context.close();
  });

  test('covers the page at once, while the other is still to come', async () => {
    const { page, context } = await open(topic);
    await ready(page);
    const seen = await button(page).evaluate((link) => {
      (link as HTMLElement).click();
      const overlay = document.querySelector<HTMLElement>('[role=alert].govuk-exit-this-page-overlay')!;
      const { left: x, top: y, width, height } = overlay.getBoundingClientRect();
      const main = document.querySelector('main')!;
      return { x, y, width, height, text: overlay.innerText, main: main.getClientRects().length };
    });
    expect(seen).toEqual({ x: 0, y: 0, ...page.viewportSize(), text: 'Loading.', main: 0 });
    await context.close();
  });

  test('leaves where the browser keeps nothing', async () => {
    const { page, context } = await open('/topics/');
    await page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.goto(siteUrl(topic));
    await ready(page);
    await button(page).click();
    await left(page);
    await context.close();
  });

  test('leaves on a phone, which is not sent what listens to a keyboard; the first key asks for it', async () => {
    const { page, context } = await open('/topics/', { hasTouch: true, isMobile: true });
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(siteUrl(topic), { waitUntil: 'networkidle' });
    expect(scripts.filter((url) => /KeysScript|\/begin\./.test(url))).toEqual([]);
    await page.keyboard.press('a');
    await ready(page);
    expect(scripts.filter((url) => /KeysScript|\/begin\./.test(url))).not.toEqual([]);
    await page.reload({ waitUntil: 'networkidle' });
    await button(page).tap();
    await left(page);
    await page.goBack();
    expect(new URL(page.url()).pathname).toMatch(/\/topics\/$/);
    await context.close();
  });

  test('without JavaScript is a link', async () => {
    const { page, context } = await open(topic, { javaScriptEnabled: false });
    expect(await page.getByText('Or press Shift 3 times.').isVisible()).toBe(false);
    await button(page).click();
    await left(page);
    await context.close();
  });
});

describe('what was left', () => {
  test('is behind Back no more, nor are the pages about harm before it', async () => {
    const { page, context } = await open('/');
    await page.goto(siteUrl(topic));
    await page.goto(siteUrl(service));
    await ready(page);
    await button(page).click();
    await left(page);
    await page.goBack({ waitUntil: 'commit' });
    await left(page);
    expect(await page.title()).toBe('Weather');
    await context.close();
  });

  test('leaves again when the browser brings it back whole', async () => {
    const { page, context } = await open(topic);
    await ready(page);
    await page.evaluate(() => sessionStorage.setItem('left', '1'));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await left(page);
    await context.close();
  });

  test.for(['/find/', service])('is forgotten by someone who comes to the site anew: %s', async (path) => {
    const { page, context } = await open(topic);
    await ready(page);
    await button(page).click();
    await left(page);
    await page.goto(siteUrl(path));
    await page.waitForFunction(() => sessionStorage.length === 0);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await context.close();
  });
});

describe('the finder', () => {
  test('shows the bar with the urgent box, and leaves from there', async () => {
    const { page, context } = await open('/find/#q=food bank');
    await page.locator('[data-results][data-state="ready"]').waitFor();
    expect(await button(page).isVisible()).toBe(false);
    await shift(page, 3);
    await page.evaluate(() => (location.hash = 'q=my husband hits me'));
    await button(page).waitFor();
    await shift(page, 3);
    await left(page);
    await context.close();
  });

  test('does not show the search again after a page that it led to was left', async () => {
    const { page, context } = await open('/find/#q=my husband hits me');
    await button(page).waitFor();
    await page.goto(siteUrl(service));
    await ready(page);
    await button(page).click();
    await left(page);
    await page.goBack({ waitUntil: 'commit' });
    await left(page);
    expect(await page.title()).toBe('Weather');
    await context.close();
  });
});

describe('the Shift key', () => {
  test('three times leaves, and is told to screen readers as it is pressed', async () => {
    const { page, context } = await open(service);
    await ready(page);
    await shift(page, 1);
    const status = page.locator('.leave [role=status]');
    expect(await status.innerText()).toBe('Shift. Press it 2 more times to leave.');
    expect(await page.locator('.govuk-exit-this-page__indicator-light--on').count()).toBe(1);
    await shift(page, 2);
    await left(page);
    await context.close();
  });

  test('pressed for capitals in a field does not', async () => {
    const { page, context } = await open(topic);
    await ready(page);
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.querySelector('main')!.append(field);
      field.focus();
    });
    for (const letter of 'NNABC') await page.keyboard.press(`Shift+${letter}`);
    await page.keyboard.press('Shift+Tab');
    await page.waitForTimeout(200);
    expect(page.url()).toBe(siteUrl(topic));
    expect(await page.locator('input').inputValue()).toBe('NNABC');
    // Once more and once more is not three: other keys came between.
    await shift(page, 2);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(siteUrl(topic));
    await context.close();
  });

  test('does nothing on other pages', async () => {
    const { page, context } = await open('/about/');
    await shift(page, 4);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(siteUrl('/about/'));
    await context.close();
  });
});

describe('the bar', () => {
  const flagged = ['/urgent/', topic, service, '/guides/separating/', '/help-me/11-to-15/domestic-abuse/'];
  test.for(flagged)('stays in reach at 360 px and is at most 56 px high: %s', async (path) => {
    const { page, context } = await open(path, { viewport: { width: 360, height: 740 } });
    await ready(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const bar = (await page.locator('.leave').boundingBox())!;
    expect(bar.y).toBe(0);
    expect(bar.height).toBeLessThanOrEqual(56);
    expect((await button(page).boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await context.close();
  });

  test.for([
    ['a phone', 360, 740],
    ['400 % zoom', 320, 256],
  ] as const)('covers nothing that has the focus: %s', async ([, width, height]) => {
    const { page, context } = await open(topic, { viewport: { width, height } });
    await ready(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('footer a').last().focus();
    const covered: string[] = [];
    const count = await page.locator('main a, main button, main summary').count();
    for (let step = 0; step < Math.min(count, 90); step += 1) {
      await page.keyboard.press('Shift+Tab');
      const hidden = await page.evaluate(() => {
        const at = document.activeElement!;
        const bar = document.querySelector('.leave')!;
        if (bar.contains(at)) return undefined;
        const { top, height } = at.getBoundingClientRect();
        return top < bar.getBoundingClientRect().bottom - 1 && height > 0 ? at.outerHTML.slice(0, 120) : undefined;
      });
      if (hidden) covered.push(hidden);
    }
    expect(covered).toEqual([]);
    await context.close();
  });
});
