/** Each look of an embedded list has colours that can be read: WCAG 2.2, 1.4.3 and 1.4.11. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressOf, frameCode } from '../../../src/features/embed/frame-code.ts';
import { looks } from '../../../src/layouts/embed-looks.ts';
import { looks as said } from '../../../src/words/embed.ts';

const css = readFileSync('src/layouts/embed.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const coloursIn = (rule: string): Record<string, string> =>
  Object.fromEntries([...rule.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
const rule = (selector: string): string => {
  const at = css.indexOf(`${selector} {`);
  return at < 0 ? '' : css.slice(at, css.indexOf('}', at));
};
const first = coloursIn(rule('\nmain'));

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test('the measure is right', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5));

test.for(looks)('#%s can be read, and the page explains it', (look) => {
  const own = coloursIn(rule(`#${look}:target ~ main`));
  if (look !== looks[0]) expect(Object.keys(own).length).toBeGreaterThan(0);
  const { paper, ink, quiet, link, danger } = { ...first, ...own } as Record<string, string>;
  for (const colour of [ink, quiet, link, danger]) expect(contrast(colour!, paper!)).toBeGreaterThanOrEqual(4.5);
  expect(said[look]).toBeTruthy();
});

test('the code names the list, its colours, and nothing that could break out of it', () => {
  const base = 'https://example.org/embed/food/';
  expect(addressOf(base, { area: '', look: 'light' }, 'light')).toBe(base);
  expect(addressOf(base, { area: 'corby', look: 'dark' }, 'light')).toBe(`${base}corby/#dark`);
  expect(frameCode(base, 'A "good" <list> & more')).toContain('title="A &quot;good&quot; &lt;list&gt; &amp; more"');
});
