/** The floor has every word of a page, and nothing that dresses it. */
import { describe, expect, test } from 'vitest';
import { dress } from '../../bench/floor.ts';
import { attribute, elements, named, textOf } from '../../support/html.ts';

const page = `<!doctype html><html lang="cy"><head><title>Help &amp; more</title><style>b{color:red}</style><link rel="stylesheet" href="/a.css"></head>
<body class="wide" style="color:red"><header><a href="/" class="brand"><svg><title>mark</title></svg> Home</a></header>
<main id="main"><h1 class="big">Help</h1><div class="wrap"><section><p data-x="1">One <span class="q">two</span> &lt; three</p></section></div>
<div class="lead">Ring <bdi>999</bdi></div><img src="/a.png" alt=""><p hidden>not yet</p><div aria-hidden="true">drawn</div>
<dl><div class="row"><dt>Cost</dt><dd>None</dd></div></dl><ul><li><b>Four</b></li></ul><template><p>later</p></template>
<button>Save</button><script>alert(1)</script></main></body></html>`;

const words = 'Home Help One two < three Ring 999 Cost None Four';
const bodyOf = (html: string) => named(elements(html), 'body')[0]!;
/** Words apart by whatever stands between two tags. */
const wordsOf = (html: string): string => textOf(bodyOf(html.replace(/></g, '> <'))).trim();

describe('the plain page', () => {
  const plain = dress(page, 'plain');
  test('has every word, in the order of the page', () => expect(wordsOf(plain)).toBe(words));
  test('has no style, script or picture, and no attribute for them', () => {
    const all = elements(plain);
    expect(
      all.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => /class|style|data-/.test(name)),
    ).toEqual([]);
    const heavy = all.filter(({ tagName }) =>
      /^(script|style|link|svg|img|template|button|span|section)$/.test(tagName),
    );
    expect(heavy).toEqual([]);
  });
  test('keeps what words mean', () => {
    expect(plain).toContain('<html lang="cy">');
    expect(plain).toContain('<title>Help &amp; more</title>');
    expect(plain).toContain('<p>One two &lt; three</p>');
    expect(plain).toContain('<p>Ring 999</p>');
    expect(plain).toContain('<dl><div><dt>Cost</dt><dd>None</dd></div></dl>');
    expect(plain).toContain('<a href="/">Home</a>');
  });
});

describe('the page in GOV.UK’s dress', () => {
  const govuk = dress(page, 'govuk');
  test('has the same words', () => expect(wordsOf(govuk.replace(/<script[\s\S]*?<\/script>/g, ''))).toBe(words));
  test('has their classes, their styles and their script', () => {
    const all = elements(govuk);
    expect(attribute(named(all, 'h1')[0]!, 'class')).toBe('govuk-heading-xl');
    expect(named(all, 'link').map((link) => attribute(link, 'href'))).toEqual(['/stylesheets/govuk-frontend.min.css']);
    expect(named(all, 'script').some((script) => attribute(script, 'src')?.endsWith('govuk-frontend.min.js'))).toBe(
      true,
    );
  });
});
