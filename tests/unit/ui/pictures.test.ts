/** The drawings: small, of our own classes only (so that they follow the scheme and forced colours). */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../src/commands/settings.ts';
import { elements } from '../../support/html.ts';

const folder = join(root, 'src/assets/pictures');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.replace('.svg', ''));
const allowed: Record<string, readonly string[]> = {
  svg: ['xmlns', 'viewBox'],
  path: ['class', 'd', 'transform'],
  circle: ['class', 'cx', 'cy', 'r', 'transform'],
};

describe.each(names)('%s', (name) => {
  const source = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const all = elements(source).filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName));

  test('is at most 900 bytes', () => expect(Buffer.byteLength(source)).toBeLessThanOrEqual(900));

  test('has only shapes, and their colours only from the classes that take tokens', () => {
    expect(all.length).toBeGreaterThan(3);
    for (const { tagName, attrs } of all) {
      expect(Object.keys(allowed), tagName).toContain(tagName);
      for (const attr of attrs) expect(allowed[tagName], `${tagName} ${attr.name}`).toContain(attr.name);
      if (tagName !== 'svg') expect(attrs.find((attr) => attr.name === 'class')?.value).toMatch(/^(f|f2|l|s|d|w)$/);
    }
  });

  test('has one box, a line, a fill and a stitch', () => {
    expect(source).toContain('viewBox="0 0 96 96"');
    for (const kind of ['f2?', 'l', 's']) expect(source).toMatch(new RegExp(`class="${kind}"`));
  });
});
