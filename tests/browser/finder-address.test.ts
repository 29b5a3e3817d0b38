/** The finder's contract: what its address means, what it shows for it, and what it asks the host for. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { find, results, visit } from '../support/journey.ts';
import { finderIndex } from '../support/templates.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const { services, areaTree } = finderIndex();
const entry = (id: string) => services.find((service) => service.id === id)!;
const keys = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id);

describe('the address', () => {
  test('with a query string gives its keys to the fragment, so that nothing more is sent', async () => {
    const { page, total, hits, close } = await find(browser, '?q=anxiety&age=14&topic=mental-health&sort=name');
    expect(new URL(page.url()).search).toBe('');
    expect(Object.fromEntries(keys(page))).toEqual({ q: 'anxiety', age: '14', topic: 'mental-health', sort: 'name' });
    const same = await find(browser, '#q=anxiety&age=14&topic=mental-health&sort=name');
    expect([same.total, ids(same.hits)]).toEqual([total, ids(hits)]);
    await same.close();
    await close();
  });

  test('is read from end to end: ages, topics, area, who, level, cost, day, language, online', async () => {
    const whole =
      'age=-1&age=14&send=1&topic=mental-health&topic=parenting&area=corby&who=family&level=universal&cost=free&sort=name';
    const { page, total, close } = await find(browser, `#${whole}`);
    const all = await find(browser, '');
    expect(total).toBeLessThan(all.total);
    expect(await page.getByLabel('Child 1: how old?').inputValue()).toBe('-1');
    expect(await page.getByLabel('Child 2: how old?').inputValue()).toBe('14');
    const send = await page.getByLabel(/Special needs or a disability/).all();
    expect(await Promise.all(send.map((each) => each.isChecked()))).toEqual([true, true]);
    expect(await page.getByLabel('Who is asking?').inputValue()).toBe('family');
    expect(await page.getByLabel('Order').inputValue()).toBe('name');
    await all.close();
    await close();
  });

  test('that makes no sense is left out and is never an error', async () => {
    const { total, faults, close } = await find(
      browser,
      '#age=140&age=x&topic=../../etc&topic=no-such-topic&area=%3Cscript%3E&who=nobody&sort=upwards&page=-3&level=&zzz=1',
    );
    expect(faults).toEqual([]);
    // A topic that is no longer there stays a wish that nothing meets, and can be taken away.
    expect(total).toBeGreaterThanOrEqual(0);
    await close();
  });

  test('changes with the choices, and Back undoes one at a time', async () => {
    const { page, close } = await find(browser, '#q=anxiety');
    const before = await results(page);
    await page.getByLabel('How old is the child?').selectOption('3');
    const filtered = await results(page);
    expect(keys(page).get('age')).toBe('3');
    expect(filtered.total).toBeLessThan(before.total);
    await page.goBack();
    const back = await results(page);
    expect(ids(back.hits)).toEqual(ids(before.hits));
    await page.goForward();
    expect(ids((await results(page)).hits)).toEqual(ids(filtered.hits));
    await close();
  });
});

describe('each key', () => {
  test('age leaves out those whom a service does not fit, and keeps those that state no age', async () => {
    const { hits, close } = await find(browser, '#age=14&page=20');
    for (const { id } of hits) {
      const { minimumAge = 0, maximumAge = 99 } = entry(id).ages;
      expect(minimumAge <= 14 && maximumAge >= 14, id).toBe(true);
    }
    expect(hits.some(({ id }) => !entry(id).ages.stated)).toBe(true);
    await close();
  });

  test('send=1 lets an older child in where a disability does', async () => {
    const without = await find(browser, '#age=22');
    const withSend = await find(browser, '#age=22&send=1');
    expect(withSend.total).toBeGreaterThan(without.total);
    await without.close();
    await withSend.close();
  });

  test('topic is OR within the group and AND across groups', async () => {
    const count = async (state: string): Promise<number> => {
      const { total, close } = await find(browser, state);
      await close();
      return total;
    };
    const [housing, food, either, eitherFree] = [
      await count('#topic=housing'),
      await count('#topic=money-and-food'),
      await count('#topic=housing&topic=money-and-food'),
      await count('#topic=housing&topic=money-and-food&cost=free'),
    ];
    const expected = services.filter(({ topics }) => topics.includes('housing') || topics.includes('money-and-food'));
    expect(either).toBe(expected.length);
    expect(either).toBeGreaterThan(Math.max(housing, food));
    expect(eitherFree).toBe(expected.filter(({ costKind }) => costKind === 'free').length);
  });

  test('area keeps what is offered there, with the wider areas that hold it', async () => {
    const { hits, total, close } = await find(browser, '#area=corby&page=20');
    const within = new Set<string | undefined>();
    for (let area: string | undefined = 'corby'; area !== undefined; area = areaTree[area]) within.add(area);
    expect(hits.length).toBe(total);
    for (const { id } of hits)
      expect(
        entry(id).areas.some((area) => within.has(area)),
        id,
      ).toBe(true);
    await close();
  });

  test('page shows that many pages of results', async () => {
    const one = await find(browser, '#sort=name');
    const two = await find(browser, '#sort=name&page=2');
    expect(two.hits.length).toBeGreaterThan(one.hits.length);
    expect(ids(two.hits).slice(0, one.hits.length)).toEqual(ids(one.hits));
    await one.close();
    await two.close();
  });

  test('sort=name is by the alphabet', async () => {
    const { hits, close } = await find(browser, '#sort=name&page=20');
    const names = hits.map(({ id }) => entry(id).name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
    expect(names).toHaveLength(services.length);
    await close();
  });
});

describe('danger words', () => {
  test('bring up help above the results, and the results stay', async () => {
    const { page, total, close } = await find(browser, '#q=my+partner+hits+me');
    const box = page.locator('[data-urgent-help]');
    expect(await box.count()).toBeGreaterThan(0);
    expect(total).toBeGreaterThan(0);
    const [above, below] = [
      await box.first().boundingBox(),
      await page.locator('[data-service-id]').first().boundingBox(),
    ];
    expect(above!.y).toBeLessThan(below!.y);
    expect(await box.first().locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    await close();
  });

  test('are not seen where there are none', async () => {
    const { page, close } = await find(browser, '#q=baby+group');
    expect(await page.locator('[data-urgent-help]').count()).toBe(0);
    await close();
  });
});

describe('requests', () => {
  test('are not made for a key press, nor for a result, and later searches ask for little', async () => {
    const { page, requests, close } = await find(browser, '');
    // The map and what the box needs come by themselves, after the list.
    await page.waitForTimeout(2500);
    const beforeTyping = requests.length;
    await page.getByLabel('What would help?').pressSequentially('anxiety', { delay: 20 });
    await page.waitForTimeout(300);
    expect(requests.length - beforeTyping, 'while typing').toBe(0);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    const { total } = await results(page);
    const first = requests.slice(beforeTyping).map((request) => request.url());
    expect(total).toBeGreaterThan(10);
    expect(first.filter((url) => url.includes('/fragment/') || url.includes('/services/'))).toEqual([]);
    const beforeLater = requests.length;
    await page.getByLabel('What would help?').fill('worry');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await results(page);
    await page.getByLabel('How old is the child?').selectOption('14');
    await results(page);
    // Chromium asks for the icon again whenever the address changes, as long as requests are looked at.
    const later = requests
      .slice(beforeLater)
      .map((request) => request.url())
      .filter((url) => !url.includes('/favicon') && !url.includes('/icon-'));
    // At most a piece of the index for the new word; a filter asks for nothing.
    expect(later.length, later.join(' ')).toBeLessThanOrEqual(2);
    expect(requests.every((request) => request.url().startsWith(siteUrl()))).toBe(true);
    await close();
  });
});

describe('nothing found', () => {
  test('says so and gives ways on that lead to results', async () => {
    const { page, total, close } = await find(browser, '#q=zzzzzz&age=14');
    // Those who can point the way, and no more.
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(6);
    const list = page.locator('[data-results]');
    expect(await list.innerText()).toContain('Nothing here has your words');
    expect((await list.innerText()).length).toBeGreaterThan(60);
    const ways = list.getByRole('button').or(list.getByRole('link'));
    expect(await ways.count()).toBeGreaterThan(0);
    await list
      .getByRole('button', { name: /zzzzzz/ })
      .first()
      .click();
    expect((await results(page)).total).toBeGreaterThan(total);
    await close();
  });

  test('no filters lead to a dead end', async () => {
    const { page, total, close } = await find(browser, '#q=food+bank&day=sunday&time=evening&cost=paid');
    expect(total).toBe(0);
    const list = page.locator('[data-results]');
    // The ways on come a moment after the count.
    await list
      .getByRole('button', { name: /^Without/ })
      .first()
      .waitFor();
    const [way] = await list.getByRole('button', { name: /^Without/ }).allInnerTexts();
    const promised = Number(/(\d+)\s*$/.exec(way ?? '')?.[1]);
    expect(promised).toBeGreaterThan(0);
    await list
      .getByRole('button', { name: /^Without/ })
      .first()
      .click();
    // The count beside the words; below the list the full text may add more.
    await list.locator('h2.count', { hasText: new RegExp(`^${promised} service`) }).waitFor();
    await close();
  });

  test('leaves the way back to the page before', async () => {
    const { page, close } = await visit(browser, '/');
    await page.goto(siteUrl('/find/#q=zzzzzz'));
    await results(page);
    await page.goBack();
    expect(page.url()).toBe(siteUrl('/'));
    await close();
  });
});
