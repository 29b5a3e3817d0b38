/** How a visitor wants the pages to look: what is kept, what is read back, and the script that sets it before a page is drawn. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { schemes } from '../../../src/features/display/sheet.ts';
import {
  choose,
  DISPLAY_KEY,
  displayOptions,
  displayScript,
  readChoices,
  writeChoices,
} from '../../../src/model/rules/display-choices.ts';
import { storedKeys } from '../../../src/model/rules/stored-keys.ts';
import { choiceWords } from '../../../src/words/display.ts';

test('a choice is kept, and the usual value takes it away', () => {
  const two = choose(choose({}, 'text', 'large'), 'colours', 'dark');
  expect(two).toEqual({ text: 'large', colours: 'dark' });
  expect(writeChoices(two)).toBe('text-large colours-dark');
  expect(choose(two, 'text', 'largest')).toEqual({ text: 'largest', colours: 'dark' });
  expect(choose(two, 'colours', 'auto')).toEqual({ text: 'large' });
});

test.for([
  [null, {}],
  ['', {}],
  ['text-normal', {}],
  ['text-huge colours-dark other-x <b>', { colours: 'dark' }],
  ['speed-slow text-largest', { text: 'largest', speed: 'slow' }],
] as const)('reads %s', ([kept, choices]) => expect(readChoices(kept)).toEqual(choices));

test('every value has its words', () => {
  for (const [name, values] of Object.entries(displayOptions))
    expect(Object.keys(choiceWords[name as keyof typeof choiceWords].values)).toEqual([...values]);
});

test('what is kept is in the list that the privacy page prints and “Clear everything” goes by', () => {
  expect(storedKeys.map(({ key }) => key)).toContain(DISPLAY_KEY);
});

/** Runs the script of the head over a page that keeps this; more than once as a browser does that brings a page back. */
function drawn(kept: string | undefined, times: readonly string[] = ['loading']) {
  const view = { dataset: { look: '/view.css' }, insertAdjacentHTML: (_: string, html: string) => late.push(html) };
  const written: string[] = [];
  const late: string[] = [];
  const documentElement = { dataset: {} as Record<string, string> };
  for (const readyState of times) {
    const document = {
      documentElement,
      body: readyState === 'loading' ? null : {},
      getElementById: () => view,
      write: (html: string) => written.push(html),
    };
    runInNewContext(displayScript, { document, localStorage: { [DISPLAY_KEY]: kept } });
  }
  return { view: documentElement.dataset.view, written, late };
}

test('the script of the head is at most 350 characters, and brings the sheet once to those who have chosen', () => {
  expect(displayScript.length).toBeLessThanOrEqual(350);
  const sheet = '<link rel=stylesheet href=/view.css>';
  expect(drawn(undefined, ['loading', 'complete'])).toEqual({ view: '', written: [], late: [] });
  expect(drawn('text-large')).toEqual({ view: 'text-large', written: [sheet], late: [] });
  expect(drawn('text-large', ['loading', 'complete', 'complete'])).toMatchObject({ written: [sheet], late: [] });
  expect(drawn('text-large', ['complete'])).toMatchObject({ written: [], late: [sheet] });
});

test('a browser that denies its storage leaves the page as it is', () => {
  expect(() => void runInNewContext(displayScript, {})).not.toThrow();
});

test('light and dark are the colours of the design, each name in both', () => {
  const { light, dark } = schemes(readFileSync('src/styles/tokens.css', 'utf8'));
  expect(light).toContain('--paper:#fbf7ef;');
  expect(dark).toContain('--paper:#1b1714;');
  expect(`${light}${dark}`).not.toContain('undefined');
  expect(() => schemes(':root { --paper: #fff; }')).toThrow('needs');
});
