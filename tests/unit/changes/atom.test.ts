/** The parts of a feed that RFC 4287 asks for; tests/browser/feeds.test.ts has a browser read the real ones. */
import { expect, test } from 'vitest';
import { toAtom } from '../../../src/features/changes/atom.ts';
import { newestDays } from '../../../src/features/changes/newest.ts';

const feed = (title: string) =>
  toAtom({
    self: 'https://example.org/changes/all.xml',
    page: 'https://example.org/changes/',
    title,
    author: 'Us',
    rights: 'OGL',
    updated: '2026-11-24T10:00:00Z',
    entries: [
      {
        id: 'https://example.org/#a',
        title,
        updated: '2026-11-24T10:00:00Z',
        link: 'https://example.org/a/',
        lines: ['a', 'b'],
      },
    ],
  });

test('has what a reader needs', () => {
  const xml = feed('News');
  expect(xml.match(/<id>/g)).toHaveLength(2);
  expect(xml.match(/<updated>2026-11-24T10:00:00Z<\/updated>/g)).toHaveLength(2);
  expect(xml).toContain('<link rel="self" type="application/atom+xml" href="https://example.org/changes/all.xml"/>');
  expect(xml).toContain('<author><name>Us</name></author>');
});

test('holds no sign that would break it', () => {
  const xml = feed('A & B <i> "q"\u0000\u0008\uFFFE \u{1F600}');
  expect(xml).toContain('<title>A &#38; B &#60;i&#62; &#34;q&#34; \u{1F600}</title>');
});

test('a page shows whole days, as many as can be read', () => {
  const day = (name: string, count: number) => ({
    day: name,
    at: '',
    news: Array(count).fill({}),
    checked: [],
    many: [],
  });
  const days = [day('c', 5), day('b', 3), day('a', 1)];
  expect(newestDays(days, 6)).toEqual({ days: [days[0]], isCut: true, most: 6 });
  expect(newestDays(days, 3)).toMatchObject({ days: [days[0]], isCut: true });
  expect(newestDays(days, 9)).toMatchObject({ days, isCut: false });
});
