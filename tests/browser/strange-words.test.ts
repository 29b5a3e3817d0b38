/** Whatever is pasted into the search box is words: shown as text, answered honestly, and never run. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { ask, results, sideways, visit, wordsField } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('strange words are words', () => {
  test.for<[name: string, typed: string]>([
    ['5,000 characters', 'my son will not sleep and we are at our wits end '.repeat(103).slice(0, 5000)],
    ['one word of 5,000 letters', 'a'.repeat(5000)],
    ['a slip before a long word', `anxeity ${'a'.repeat(200)}`],
    ['20,000 characters', 'we need help with money '.repeat(834)],
    ['half an emoji at the cut', `x${'😀'.repeat(6000)}`],
    ['a picture that runs a script', '<img src=x onerror=alert(1)> anxiety'],
    ['a script', '<script>window.hit=1</script>"\'><svg onload=alert(1)> food'],
    ['emoji', '😭👨‍👩‍👧‍👦🏳️‍🌈'],
    ['right to left', 'مساعدة للأطفال \u202Eanxiety עזרה'],
    ['only punctuation', '?!… --- "" () [] {} \\ / % %E0%A4 & # ='],
    ['names of the language', '__proto__ constructor toString'],
  ])('%s', async ([, typed]) => {
    const opened = await visit(browser, '/find/', { viewport: { width: 360, height: 740 } });
    const { page } = opened;
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await results(page);
    const started = Date.now();
    await ask(page, typed);
    expect(Date.now() - started, 'it does not hang').toBeLessThan(6000);
    await page.waitForTimeout(300);
    const kept = typed.trim().slice(0, 5000);
    expect([...(await wordsField(page).inputValue())].slice(0, 2500).join('')).toBe([...kept].slice(0, 2500).join(''));
    expect((await wordsField(page).inputValue()).length).toBeLessThanOrEqual(5000);
    expect(await page.locator('[data-results]').locator('.count').innerText()).toContain(
      [...kept].slice(0, 8).join('').trim(),
    );
    expect((await page.locator('[data-results]').innerText()).length).toBeGreaterThan(60);
    expect(await page.locator('[data-results]').locator('a[href], button').count()).toBeGreaterThan(1);
    expect(await page.locator('img[src=x], [onerror], [onload]').count()).toBe(0);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect([dialogs, await sideways(page), opened.faults]).toEqual([0, [], []]);
    // The same from its address, as a link that was sent on.
    await page.reload();
    await results(page);
    expect([dialogs, await sideways(page), opened.faults]).toEqual([0, [], []]);
    await opened.close();
  });
});
