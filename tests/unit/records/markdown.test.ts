/** Markdown as HTML that is safe to show, and as plain words. */
import { describe, expect, test } from 'vitest';
import { linkKind } from '../../../src/records/markdown/link-kind.ts';
import { plainText, renderMarkdown } from '../../../src/records/markdown.ts';

describe('safe HTML', () => {
  test('headings begin at h2, leave no level out, and have plain ids', () =>
    expect(renderMarkdown('# Who it’s for\n\n#### Deep\n\n# Who it’s for\n\n# ?')).toBe(
      '<h2 id="who-its-for">Who it’s for</h2>\n<h3 id="deep">Deep</h3>\n<h2 id="who-its-for-2">Who it’s for</h2>\n<h2 id="section">?</h2>',
    ));
  test('they begin lower where the page wants it', () =>
    expect(renderMarkdown('## A\n\n### B', { startAt: 3 })).toBe('<h3 id="a">A</h3>\n<h4 id="b">B</h4>'));
  test('internal links are made the site’s own, external ones are marked', () =>
    expect(
      renderMarkdown('[a](/services/x/) [b](https://b.example.org)', { link: (href) => `/early-help${href}` }),
    ).toBe(
      '<p><a href="/early-help/services/x/">a</a> <a href="https://b.example.org" rel="noopener noreferrer external">b</a></p>',
    ));
  test('mail, telephone and anchors stay as they are', () =>
    expect(renderMarkdown('[a](mailto:a@b.org) [b](tel:111) [c](#x)')).toBe(
      '<p><a href="mailto:a@b.org">a</a> <a href="tel:111">b</a> <a href="#x">c</a></p>',
    ));
  test('tables have heads with a scope, and no attribute of style', () =>
    expect(renderMarkdown('| a |\n|:-:|\n| 1 |')).toContain('<th scope="col">a</th>'));

  test.for([
    ['<script>alert(1)</script>', ''],
    ['a <b onclick="x()">b</b>', '<p>a b</p>'],
    ['<img src=x onerror=alert(1)>', ''],
    ['![alt](https://x.example.org/y.png)', '<p></p>'],
    ['[a](javascript:alert(1))', '<p>a</p>'],
    ['[a](JaVaScRiPt:alert(1))', '<p>a</p>'],
    ['[a](java&#x9;script:alert(1))', '<p>a</p>'],
    ['[a](&#106;avascript:alert(1))', '<p>a</p>'],
    ['[a](data:text/html,x)', '<p>a</p>'],
    ['[a](vbscript:x)', '<p>a</p>'],
    ['[a](//evil.example.org)', '<p>a</p>'],
    ['[a](/\\evil.example.org)', '<p><a href="/%5Cevil.example.org">a</a></p>'],
    ['[a](other/page/)', '<p>a</p>'],
    ['<javascript:alert(1)>', '<p>javascript:alert(1)</p>'],
    ['[a][r]\n\n[r]: javascript:x', '<p>a</p>'],
    ['<a href="javascript:x">a</a>', '<p>a</p>'],
    ['<svg onload=alert(1)>', ''],
    ['<style>*{}</style>', ''],
    ['`<b>`', '<p><code>&#x3C;b></code></p>'],
  ] as const)('%s becomes %s', ([markdown, html]) => expect(renderMarkdown(markdown)).toBe(html));
});

test.for([
  ['# A\n\nB **c** [d](/x/)', 'A B c d'],
  ['- a\n- b', 'a b'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', 'a b 1 2'],
  ['a  \nb\nc', 'a b c'],
  ['<b>a</b> ![b](c.png) `d`', 'a d'],
  ['', ''],
] as const)('%s in plain words', ([markdown, words]) => expect(plainText(markdown)).toBe(words));

test.for([
  ['/a/', 'internal'],
  ['//a', 'refused'],
  ['/\\a', 'refused'],
  ['https://a.org', 'external'],
  ['http:///a', 'refused'],
  ['tel:111', 'contact'],
  ['#a-b', 'anchor'],
  ['../a/', 'relative'],
  ['a.html?x=1', 'relative'],
  ['javascript:x', 'refused'],
  ['', 'refused'],
] as const)('%s is %s', ([href, kind]) => expect(linkKind(href)).toBe(kind));
