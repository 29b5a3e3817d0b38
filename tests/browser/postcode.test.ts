/** A postcode is understood on the device, and told to nobody. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { packRows, wholeFile, type WholePostcode } from '../../src/model/rules/whole-postcodes.ts';
import type { PostcodeTables, WholeSource } from '../../src/model/rules/postcode.ts';
import { arrive, find, results, thrown, visit, type Visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function typePlace(page: Page, place: string): Promise<void> {
  await page.getByLabel('Postcode or town').fill(place);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
}

/** Whether any form of a postcode is in what was sent, or in what the browser keeps of addresses. */
async function told({ requests, page }: Visit, postcode: string): Promise<string[]> {
  const forms = [postcode, postcode.replace(' ', ''), postcode.replace(' ', '+'), postcode.replace(' ', '%20')];
  const holds = (text: string) => forms.some((form) => text.toLowerCase().includes(form.toLowerCase()));
  const found: string[] = [];
  for (const request of requests) {
    const { referer = '' } = await request.allHeaders();
    if ([request.url(), referer, request.postData() ?? ''].some(holds)) found.push(request.url());
  }
  if (holds(page.url())) found.push(`address: ${page.url()}`);
  return found;
}

/** Nearest first, and every hit with a distance above zero. */
async function expectDistances(page: Page): Promise<void> {
  const { hits } = await results(page);
  const metres = hits.flatMap((hit) => hit.metres ?? []);
  expect(metres.length).toBeGreaterThan(0);
  expect(metres.every((each) => Number.isInteger(each) && each >= 0 && each < 100_000)).toBe(true);
}

describe('a postcode that is typed', () => {
  test('on the first page is in no address, no request and no referrer, and Back still has it', async () => {
    const opened = await visit(browser, '/');
    const { page } = opened;
    await page.getByLabel('What would help?').fill('anxiety');
    await page.getByLabel('Postcode or town').fill('NN17 1QG');
    await page.getByRole('button', { name: 'Find help' }).click();
    await page.waitForURL(/\/find\//);
    await results(page);
    await expectDistances(page);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await page.locator('[data-service-id] h3 a').first().click();
    await page.waitForURL(/\/services\//);
    expect(await told(opened, 'NN17 1QG')).toEqual([]);
    await page.goBack();
    await results(page);
    expect(await page.getByLabel('Postcode or town').inputValue()).toBe('NN17 1QG');
    await expectDistances(page);
    expect(await told(opened, 'NN17 1QG')).toEqual([]);
    await opened.close();
  });

  test('on the finder puts the nearest first and says how well it is known', async () => {
    const opened = await find(browser, '');
    const { page } = opened;
    await typePlace(page, 'nn171qg');
    await expectDistances(page);
    expect(await told(opened, 'NN17 1QG')).toEqual([]);
    const text = await page.locator('[data-results]').innerText();
    expect(text).toMatch(/give or take \d+ miles?/);
    expect(await page.getByLabel('Order').inputValue()).toBe('near');
    await opened.close();
  });

  test('in a link made by hand is moved out of sight of any server', async () => {
    const opened = await find(browser, '?postcode=NN17+1QG&age=4');
    await expectDistances(opened.page);
    expect(new URL(opened.page.url()).search).toBe('');
    // The link itself was asked for as it was written; what the page fetches after it does not tell.
    const { page, requests } = opened;
    for (const request of requests.filter((each) => each.resourceType() === 'fetch')) {
      expect(`${request.url()} ${(await request.allHeaders()).referer ?? ''}`).not.toMatch(/NN17/i);
    }
    expect(page.url()).toContain('#');
    await opened.close();
  });
});

describe('all help stays in a list by distance', () => {
  test('with the county-wide and the online in bands of their own', async () => {
    const { page, close } = await find(browser, '#age=14&postcode=Corby&sort=near&page=20');
    const { hits, total } = await results(page);
    const bands = await page.locator('[data-results] .bandhead h2').allInnerTexts();
    expect(bands[0]).toMatch(/near/i);
    expect(bands.join(' ')).toMatch(/online|phone/i);
    expect(bands.join(' ')).toMatch(/across|county/i);
    expect(hits).toHaveLength(total);
    const without = await find(browser, '#age=14&sort=name&page=20');
    expect(total).toBe(without.total);
    expect(hits.map(({ id }) => id).sort()).toEqual(without.hits.map(({ id }) => id).sort());
    await without.close();
    await close();
  });
});

describe('what cannot be used', () => {
  test.for([
    ['ZZ99 9ZZ', /do not know the postcode ZZ99 9ZZ/i],
    ['hello', /do not know a place called/i],
    ['M1 1AE', /outside Northamptonshire/i],
  ] as const)('%s is met with a kind sentence, and results', async ([place, sentence]) => {
    const { page, faults, close } = await find(browser, '#q=anxiety');
    const before = await results(page);
    await typePlace(page, place);
    const { total } = await results(page);
    expect(total).toBe(before.total);
    expect(await page.getByRole('search').innerText()).toMatch(sentence);
    expect(faults).toEqual([]);
    await close();
  });

  test('a postcode across the council line says both names', async () => {
    const { page, close } = await find(browser, '');
    await typePlace(page, 'NN6 0AA');
    await results(page);
    const text = await page.getByRole('search').innerText();
    expect(text).toMatch(/North Northamptonshire/);
    expect(text).toMatch(/West Northamptonshire/);
    await close();
  });
});

describe('where the site has whole postcodes', () => {
  // Of a sector with homes of both councils. No postcode ends so.
  const north: WholePostcode = { unit: '0ZX', latitude: 52.3011, longitude: -0.7811, area: 'north-northamptonshire' };
  const within = { wellingborough: 'north-northamptonshire', daventry: 'west-northamptonshire' };
  const county: WholeSource = { version: 'invented', within };
  const country: WholeSource = { ...county, outcodes: 'NN5 NN6' };
  const listed = JSON.stringify({ areas: [north.area], outcodes: { NN6: packRows([north], [north.area!]) } });
  const isWhole = (request: { url(): string }) => /\/data\/postcodes\//.test(request.url());

  /** The finder of a site to which these were imported. */
  const withList = (source: WholeSource, status = 200) =>
    arrive(browser, '/find/', async (page) => {
      await page.route('**/data/postcodes.json*', async (route) => {
        const tables = (await (await route.fetch()).json()) as PostcodeTables;
        await route.fulfill({ json: { ...tables, whole: source } });
      });
      await page.route('**/data/postcodes/*', (route) => route.fulfill({ status, body: status === 200 ? listed : '' }));
    });

  test.for([
    ['a county', county, 'NN6'],
    ['a country', country, 'NN6'],
  ] as const)('of %s: the street and the council are known, and the page says so', async ([, source, outcode]) => {
    const opened = await withList(source);
    const { page, requests } = opened;
    await results(page);
    expect(requests.filter(isWhole), 'nothing is asked for before a postcode is sent').toEqual([]);
    await typePlace(page, 'nn6 0zx');
    await expectDistances(page);
    const form = await page.getByRole('search').innerText();
    expect(form).toContain('NN6 0ZX is in North Northamptonshire. We found it to within a street or two.');
    expect(form).not.toContain('West Northamptonshire');
    const list = await page.locator('[data-results]').innerText();
    expect(list).toContain('from the middle of NN6 0ZX.');
    expect(list).not.toContain('give or take');
    const asked = requests.filter(isWhole).map((request) => new URL(request.url()).pathname);
    expect(asked).toEqual([new URL(siteUrl(wholeFile(source, outcode))).pathname]);
    // Another in the same file asks for nothing more.
    await typePlace(page, 'NN6 0ZY');
    await page.getByText('NN6 0ZY is not in our list').waitFor();
    await expectDistances(page);
    expect(await page.locator('[data-results]').innerText()).toMatch(/give or take \d miles?/);
    expect(requests.filter(isWhole)).toHaveLength(1);
    expect(await told(opened, 'NN6 0ZX')).toEqual([]);
    expect(opened.foreign).toEqual([]);
    await opened.close();
  });

  test('half a postcode, and a town, ask for none of them', async () => {
    const { page, requests, close } = await withList(county);
    for (const place of ['NN6 0', 'NN6', 'Corby']) {
      await typePlace(page, place);
      await expectDistances(page);
    }
    expect(requests.filter(isWhole)).toEqual([]);
    await close();
  });

  test('a list that does not come leaves what is known of the area, and a kind sentence', async () => {
    const opened = await withList(county, 503);
    const { page } = opened;
    await results(page);
    await typePlace(page, 'NN6 0ZX');
    await page.getByText('Our list of postcodes did not load.').waitFor();
    await expectDistances(page);
    expect(await page.getByRole('search').innerText()).toMatch(/West Northamptonshire/);
    expect(thrown(opened)).toEqual([]);
    await opened.close();
  });
});

test('a link to the search holds the postcode only when the visitor says so', async () => {
  const { page, close } = await find(browser, '');
  await typePlace(page, 'NN17 1QG');
  await results(page);
  await page.getByText('Make a link to this search').click();
  const link = page.getByLabel('The link', { exact: true });
  expect(await link.inputValue()).toContain(siteUrl('/find/'));
  expect(await link.inputValue()).not.toMatch(/NN17/i);
  await page.getByLabel(/Put my postcode in the link/).check();
  expect(await link.inputValue()).toMatch(/#.*postcode=NN17/);
  await close();
});
