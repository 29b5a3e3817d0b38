/** That a page kept to itself: no other host asked, no error, nothing left on the device. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './journey.ts';

/** Moves through the whole page, so that what loads when it is seen loads. */
export async function seeAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let at = 0; at < Math.min(height, 12_000); at += 600) {
    await page.evaluate((y) => scrollTo(0, y), at);
    await page.waitForTimeout(15);
  }
  await page.waitForLoadState('networkidle');
}

function kept(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
}

const nothing = { local: [], session: [], cookies: '', databases: [] };

export async function expectPrivate(
  { page, context, foreign, faults }: Visit,
  allowed: readonly RegExp[] = [],
): Promise<void> {
  expect(foreign, 'requests to other hosts').toEqual([]);
  const unexpected = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
  expect(unexpected, 'errors and policy violations').toEqual([]);
  expect(await kept(page), 'kept by the page').toEqual(nothing);
  expect(await context.cookies(), 'cookies').toEqual([]);
}
