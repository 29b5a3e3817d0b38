/**
 * Reading a page out. Chromium without a screen has no voices, so the page is given a voice that notes what it is to say and
 * ends when told; cancelled speech reports its end too, as in Safari.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DISPLAY_KEY } from '../../src/model/rules/display-choices.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { arrive, type Visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Voice {
  name: string;
  lang: string;
  localService: boolean;
  default?: boolean;
}

const british: Voice = { name: 'Here', lang: 'en-GB', localService: true };
const remote: Voice = { name: 'Far away', lang: 'en-GB', localService: false, default: true };

interface Said {
  text: string;
  voice: string;
  rate: number;
}

declare global {
  interface Window {
    voiceSaid: Said[];
    cancelled: number;
    /** Ends what is being said. */
    finish: () => void;
    voicesCome: (voices: Voice[]) => void;
  }
}

function pretend(first: Voice[]): void {
  let voices = first;
  let now: { onend?: () => void } | undefined;
  window.voiceSaid = [];
  window.cancelled = 0;
  const end = () => {
    const ended = now;
    now = undefined;
    ended?.onend?.();
  };
  window.finish = end;
  const fake = {
    onvoiceschanged: undefined as (() => void) | undefined,
    getVoices: () => voices,
    cancel() {
      window.cancelled += 1;
      console.log('voice is cut off');
      end();
    },
    speak(utterance: { text: string; voice: Voice; rate: number; onend?: () => void }) {
      now = utterance;
      console.log('voice speaks');
      window.voiceSaid.push({ text: utterance.text, voice: utterance.voice.name, rate: utterance.rate });
    },
  };
  window.voicesCome = (more) => {
    voices = more;
    fake.onvoiceschanged?.();
  };
  Object.defineProperty(window, 'speechSynthesis', { value: fake });
  Object.assign(window, {
    SpeechSynthesisUtterance: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
}

const open = (path: string, voices: Voice[] = [british], options?: BrowserContextOptions): Promise<Visit> =>
  arrive(browser, path, (page) => page.addInitScript(pretend, voices), options);

const button = (page: Page) => page.getByRole('button', { name: 'Read this page aloud' });
const bar = (page: Page) => page.getByRole('group', { name: 'Reading aloud' });
const said = (page: Page): Promise<Said[]> => page.evaluate(() => window.voiceSaid);
const lastSaid = async (page: Page): Promise<string | undefined> => (await said(page)).at(-1)?.text;
const highlighted = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map((range) => (range as Range).toString()).join());
const begin = async (page: Page): Promise<void> => {
  await button(page).click();
  await bar(page).waitFor();
};
/** Lets the page read to its end. */
async function toTheEnd(page: Page): Promise<string[]> {
  while (await bar(page).isVisible()) await page.evaluate(() => window.finish());
  return (await said(page)).map(({ text }) => text);
}

const pages = [
  ['a service', '/services/espresso-yourself-cafes/'],
  ['its simple version', '/services/espresso-yourself-cafes/simple/'],
  ['a guide', '/guides/worried-about-a-child/'],
  ['urgent help', '/urgent/'],
] as const;

describe.for(pages)('%s', ([, path]) => {
  test('is read from its head to its end, a sentence at a time, and nothing that only a screen can use', async () => {
    const { page, faults, foreign, close } = await open(path);
    const name = (await page.locator('h1').innerText()).trim();
    await begin(page);
    // What stands above the name, such as who runs it, comes first.
    while ((await lastSaid(page)) !== name && (await said(page)).length < 4) await page.evaluate(() => window.finish());
    expect(await lastSaid(page)).toBe(name);
    expect(await highlighted(page)).toBe(name);
    const texts = await toTheEnd(page);
    expect(texts.length).toBeGreaterThan(10);
    expect(Math.max(...texts.map((text) => text.replaceAll(/(\d) (?=\d)/g, '$1').length))).toBeLessThanOrEqual(230);
    for (const never of [
      'Read this page aloud',
      'Simple version with pictures',
      'Skip to the main part',
      'Print',
      'Save',
    ])
      expect(texts).not.toContain(never);
    expect(await highlighted(page)).toBe('');
    expect([...faults, ...foreign]).toEqual([]);
    await close();
  });
});

test('all that can be read of a service is read: its words, and its number digit by digit', async () => {
  const { page, close } = await open('/services/samaritans/');
  await begin(page);
  const texts = (await toTheEnd(page)).join(' ');
  expect(texts).toContain('1 1 6, 1 2 3');
  for (const heading of await page.locator('main section:not(.related) h2').allInnerTexts())
    expect(texts).toContain(heading);
  await close();
});

test('pauses where it is, goes on from there, and stops, by the keyboard alone', async () => {
  const { page, close } = await open('/services/espresso-yourself-cafes/');
  await button(page).press('Enter');
  await bar(page).waitFor();
  await page.evaluate(() => window.finish());
  const second = await lastSaid(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pause');
  await page.keyboard.press('Enter');
  const before = (await said(page)).length;
  await page.evaluate(() => window.finish());
  expect((await said(page)).length).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Carry on');
  await page.keyboard.press('Enter');
  expect(await lastSaid(page)).toBe(second);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await bar(page).isVisible()).toBe(false);
  expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await highlighted(page)).toBe('');
  await page.keyboard.press('Enter');
  expect(await lastSaid(page)).toBe('Run by The Lowdown');
  await page.keyboard.press('Escape');
  expect(await bar(page).isVisible()).toBe(false);
  await close();
});

test('how fast is chosen while it reads, and kept with the other choices', async () => {
  const { page, close } = await open('/services/espresso-yourself-cafes/');
  await begin(page);
  await page.getByLabel('Speed').selectOption('Slow');
  expect((await said(page)).map(({ rate }) => rate)).toEqual([1, 0.75]);
  expect(await page.evaluate((key) => localStorage.getItem(key), DISPLAY_KEY)).toBe('speed-slow');
  await page.goto(siteUrl('/urgent/'));
  await begin(page);
  expect((await said(page)).map(({ rate }) => rate)).toEqual([0.75]);
  await close();
});

describe('only a voice of the device itself speaks English', () => {
  test.for<[string, Voice[]]>([
    ['no voice', []],
    ['a voice from elsewhere', [remote]],
    ['a voice of another language', [{ name: 'Tu', lang: 'pl-PL', localService: true }]],
  ])('%s: no button', async ([, voices]) => {
    const { page, close } = await open('/services/samaritans/', voices);
    await page.waitForLoadState('load');
    expect(await button(page).count()).toBe(0);
    expect(await page.getByText('Others nearby').isVisible()).toBe(false);
    // Voices may come late.
    await page.evaluate((late) => window.voicesCome(late), [remote, british]);
    expect(await button(page).count()).toBe(1);
    await close();
  });

  test('the voice is the British one of the device, whatever the browser would take', async () => {
    const american = { name: 'There', lang: 'en-US', localService: true, default: true };
    const { page, close } = await open('/services/samaritans/', [remote, american, british]);
    await begin(page);
    expect((await said(page))[0]?.voice).toBe('Here');
    await close();
  });

  test('a voice that goes away ends it, with a word', async () => {
    const { page, close } = await open('/services/samaritans/');
    await begin(page);
    await page.evaluate((left) => (window.voicesCome(left), window.finish()), [remote]);
    expect((await said(page)).length).toBe(1);
    expect(await bar(page).isVisible()).toBe(false);
    expect(await page.locator('[data-aloud]').getByRole('status').innerText()).toContain('did not work');
    await close();
  });
});

test('a browser that cannot speak, or runs no script, has no button', async () => {
  const mute = await arrive(browser, '/services/samaritans/', (page) =>
    page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis')),
  );
  expect(await button(mute.page).count()).toBe(0);
  expect(mute.faults).toEqual([]);
  await mute.close();
  const still = await open('/services/samaritans/', [british], { javaScriptEnabled: false });
  expect(await button(still.page).count()).toBe(0);
  await still.close();
});

describe('it falls silent at once', () => {
  const silent = async (page: Page, spoken: number): Promise<void> => {
    const cancelled = await page.evaluate(() => window.cancelled);
    // One as it began; one more now.
    expect(cancelled).toBeGreaterThan(1);
    await page.evaluate(() => window.finish());
    expect((await said(page)).length).toBe(spoken);
  };

  test('when the page is hidden', async () => {
    const { page, close } = await open('/urgent/');
    await begin(page);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await silent(page, 1);
    await close();
  });

  test('when another page is gone to', async () => {
    const { page, close } = await open('/urgent/');
    await begin(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await silent(page, 1);
    await close();
  });

  test.for(['the button', 'Shift three times'])(
    'when the page is left by %s, before the other page comes',
    async (by) => {
      const { page, close } = await open('/services/rape-crisis-247/');
      expect(await page.getByText('Others nearby can hear it.').isVisible()).toBe(true);
      const heard: string[] = [];
      page.on('console', (message) => heard.push(message.text()));
      await begin(page);
      const elsewhere = await page.locator('[data-leave]').evaluate((link) => (link as HTMLAnchorElement).href);
      const whenItComes = new Promise<string[]>((done) => {
        void page.route(elsewhere, async (route) => {
          // Long enough for a voice that was only told by the page's end to be heard still.
          await new Promise((later) => setTimeout(later, 300));
          done([...heard]);
          await route.fulfill({ body: 'Elsewhere', contentType: 'text/plain' });
        });
      });
      if (by === 'the button') await page.locator('[data-leave]').click();
      else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      const said = (await whenItComes).filter((text) => text.startsWith('voice '));
      expect(said.filter((text) => text === 'voice speaks')).toHaveLength(1);
      expect(said.at(-1)).toBe('voice is cut off');
      await close();
    },
  );
});

test('the words of who may hear are on pages about harm alone', async () => {
  const { page, close } = await open('/services/espresso-yourself-cafes/');
  expect(await button(page).isVisible()).toBe(true);
  expect(await page.getByText('Others nearby').count()).toBe((await page.locator('.leave').count()) > 0 ? 1 : 0);
  await close();
});

test('the page follows the reading, unless it is moved by hand or less motion is asked for', async () => {
  const readOn = async (page: Page): Promise<number> => {
    for (let sentence = 0; sentence < 25; sentence += 1) await page.evaluate(() => window.finish());
    await page.waitForTimeout(800);
    return page.evaluate(() => scrollY);
  };
  const phone = { viewport: { width: 360, height: 640 } };
  const follows = await open('/services/espresso-yourself-cafes/', [british], phone);
  await begin(follows.page);
  expect(await readOn(follows.page)).toBeGreaterThan(300);
  await follows.close();
  const calm = await open('/services/espresso-yourself-cafes/', [british], { ...phone, reducedMotion: 'reduce' });
  await begin(calm.page);
  const at = await calm.page.evaluate(() => scrollY);
  expect(await readOn(calm.page)).toBe(at);
  await calm.close();
  const moved = await open('/services/espresso-yourself-cafes/', [british], phone);
  await begin(moved.page);
  await moved.page.mouse.move(180, 200);
  await moved.page.mouse.wheel(0, 40);
  await moved.page.waitForTimeout(400);
  const there = await moved.page.evaluate(() => scrollY);
  expect(await readOn(moved.page)).toBe(there);
  await moved.close();
});

test('where parts of a line cannot be marked, the line is, and nothing moves', async () => {
  const { page, close } = await arrive(browser, '/services/samaritans/', async (page) => {
    await page.addInitScript(pretend, [british]);
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  });
  const height = () => page.locator('main').evaluate((main) => main.scrollHeight);
  const before = await height();
  await begin(page);
  expect(await page.locator('.being-read').innerText()).toBe('Run by Samaritans');
  await page.evaluate(() => window.finish());
  expect(await page.locator('.being-read').count()).toBe(1);
  expect(await height()).toBe(before);
  await toTheEnd(page);
  expect(await page.locator('.being-read').count()).toBe(0);
  await close();
});

test('what reads is not fetched before it is asked for', async () => {
  const { page, requests, close } = await open('/services/samaritans/');
  await page.waitForLoadState('networkidle');
  const asked = () => requests.filter((request) => /aloud/i.test(request.url())).length;
  expect(asked()).toBe(0);
  await begin(page);
  expect(asked()).toBeGreaterThan(0);
  await close();
});
