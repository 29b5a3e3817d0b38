/** The pictures that are kept: read, compared with what is drawn now, or renewed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../../src/commands/settings.ts';
import { differenceOf, otherBrowser, sameBrowser, type Tolerance } from './compare-looks.ts';
import { isHeadlessShell } from './find-browser.ts';
import { looksFolder, type Look } from './looks.ts';

/** Where the pictures of a failed comparison go. Git does not see it. */
export const differencesFolder = join(root, 'tests', 'browser', 'looks-different');

const madeWithFile = join(looksFolder, 'made-with.json');
/** `154` of `154.0.7845.12`: within it letters are drawn the same. */
const major = (version: string): string => version.split('.')[0]!;

export interface Comparison {
  readonly tolerance: Tolerance;
  /** What is to be said once, when it is not the strict one. */
  readonly note?: string;
}

/** What draws the pictures: its version, such as `154.0.7845.12`, and whether it is the one without a window. */
export interface Drawer {
  readonly browser: string;
  readonly headlessShell: boolean;
  /** How wide it draws letters that our own fonts lack, in dots: other fonts of the machine, other pictures. */
  readonly otherLetters: string;
}

/** Strict with the browser that made the pictures; with another one shapes and colours are held, single letters are not. */
export function comparisonFor(drawer: Drawer): Comparison {
  const madeWith = JSON.parse(readFileSync(madeWithFile, 'utf8')) as Drawer;
  const hasItsFonts = madeWith.otherLetters === drawer.otherLetters;
  if (called(madeWith) === called(drawer) && hasItsFonts) return { tolerance: sameBrowser };
  const note =
    `The kept pictures were made with ${called(madeWith)}, and this is ${called(drawer)}` +
    `${hasItsFonts ? '' : ', with other fonts on the machine (the package fonts-liberation brings those of the pictures)'}: ` +
    'it may draw letters a little otherwise. Both are blurred and compared by shape and colour, so a small change may be missed here.';
  return { tolerance: otherBrowser, note };
}

/** Asks the browser what it is and what it draws with. */
export async function drawerOf(browser: Browser): Promise<Drawer> {
  const page = await browser.newPage();
  const otherLetters = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')!;
    return [
      'sans-serif',
      'serif',
      'monospace',
      'system-ui',
      'ui-monospace, Consolas, Liberation Mono, monospace',
      'Arial',
    ]
      .map((family) => {
        pen.font = `100px ${family}`;
        return ['Wörter 153', 'العربية', 'Україна'].map((text) => Math.round(pen.measureText(text).width)).join(' ');
      })
      .join(', ');
  });
  await page.close();
  return {
    browser: browser.version(),
    headlessShell: isHeadlessShell(process.env.CHROME_PATH ?? ''),
    otherLetters,
  };
}

const called = ({ browser, headlessShell }: Drawer): string =>
  `Chromium ${major(browser)} ${headlessShell ? 'without' : 'with'} a window`;

/** Keeps what is drawn now, if it is not the same to the last dot. */
export function renew({ file, picture }: Look): void {
  const path = join(looksFolder, file);
  mkdirSync(looksFolder, { recursive: true });
  if (!existsSync(path) || !readFileSync(path).equals(picture)) writeFileSync(path, picture);
}

/** After the last picture, so that a run that stops half way stays held to the old one. */
export function renewMadeWith(drawer: Drawer): void {
  writeFileSync(madeWithFile, `${JSON.stringify(drawer)}\n`);
}

/** @returns what is different, with where to see it; undefined when nothing is */
export async function comparedWithKept({ file, picture }: Look, tolerance: Tolerance): Promise<string | undefined> {
  const path = join(looksFolder, file);
  if (!existsSync(path)) return `${file} is not kept yet: npm run screenshots`;
  const difference = await differenceOf(readFileSync(path), picture, tolerance);
  if (!difference) return undefined;
  mkdirSync(differencesFolder, { recursive: true });
  const name = basename(file, '.webp');
  const now = join(differencesFolder, `${name}-now.webp`);
  const drawn = join(differencesFolder, `${name}-difference.png`);
  writeFileSync(now, picture);
  if (difference.picture) writeFileSync(drawn, difference.picture);
  const where = [now, ...(difference.picture ? [drawn] : [])].map((each) => relative(root, each)).join(' and ');
  return `${file}: ${difference.says}. See ${where}`;
}
