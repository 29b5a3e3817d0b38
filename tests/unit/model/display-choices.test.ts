/** How a visitor wants the pages to look: what is kept, what is read back, and the script that sets it before a page is drawn. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
  barColours,
  choose,
  displayKey,
  displayScript,
  readChoices,
} from '../../../src/model/rules/display-choices.ts';
import { displayOptions } from '../../../src/model/rules/display-choices.ts';
import { choiceWords } from '../../../src/words/display.ts';

test('a choice is kept, and the usual value takes it away', () => {
  const two = choose(choose({}, 'text', 'large'), 'colours', 'dark');
  expect(two).toEqual({ text: 'large', colours: 'dark' });
  expect(choose(two, 'text', 'largest')).toEqual({ text: 'largest', colours: 'dark' });
  expect(choose(two, 'colours', 'auto')).toEqual({ text: 'large' });
});

test.for([
  [null, {}],
  ['', {}],
  ['null', {}],
  ['[1', {}],
  ['"dark"', {}],
  ['{"text":"huge","colours":"dark","other":"x","contrast":"normal"}', { colours: 'dark' }],
] as const)('reads %s', ([kept, choices]) => expect(readChoices(kept)).toEqual(choices));

test('every value has its words', () => {
  for (const [name, values] of Object.entries(displayOptions))
    expect(Object.keys(choiceWords[name as keyof typeof choiceWords].values)).toEqual([...values]);
});

/** Runs the script of the head over a page that keeps this. */
function drawn(kept: string | undefined): { data: Record<string, string>; bars: string[] } {
  const data: Record<string, string> = {};
  const metas = [{ content: 'light' }, { content: 'dark' }];
  const document = { documentElement: { dataset: data }, querySelectorAll: () => metas };
  runInNewContext(displayScript, { document, localStorage: { [displayKey]: kept } });
  return { data, bars: metas.map(({ content }) => content) };
}

test('the script of the head is at most 300 characters and sets what is kept', () => {
  expect(displayScript.length).toBeLessThanOrEqual(300);
  const { data, bars } = drawn('{"text":"large","colours":"dark"}');
  expect(data).toEqual({ text: 'large', spacing: '', contrast: '', colours: 'dark' });
  expect(bars).toEqual([barColours.dark, barColours.dark]);
  expect(drawn('{"colours":"light"}').bars).toEqual([barColours.light, barColours.light]);
  expect(drawn(undefined)).toEqual({
    data: { text: '', spacing: '', contrast: '', colours: '' },
    bars: ['light', 'dark'],
  });
});

test.for(['null', 'not JSON', '{"text":{}}'])('and leaves the page be when what is kept is %s', (kept) => {
  expect(() => drawn(kept)).not.toThrow();
  expect(() => void runInNewContext(displayScript, {})).not.toThrow();
});

test('the colours of the browser’s bar are those of the paper', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`light-dark(${barColours.light}, ${barColours.dark})`);
});
