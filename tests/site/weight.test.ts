/** Every page on an old phone with little data: what it makes a visitor load before anything is asked of it, as a host sends it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { budgetOf, budgets, HTML_MOST, INLINE_SCRIPT_MOST } from '../support/budgets.ts';
import { attribute, elements, named } from '../support/html.ts';
import { advice, tellWeight, weighPage, type PageWeight } from '../support/page-weight.ts';
import { builtPages, distFolder } from '../support/site.ts';

const pages = builtPages();
let weights: PageWeight[];

/** Packed quickly all are weighed; as well as can be, those that would then be too heavy, and the heaviest of each kind. */
beforeAll(async () => {
  const roughly = await Promise.all(pages.map((page) => weighPage(page, distFolder, 'quick')));
  const heaviest = [...Map.groupBy(roughly, ({ url }) => budgetOf(url).kind).values()].flatMap((own) =>
    own.toSorted((a, b) => b.all - a.all).slice(0, 3),
  );
  const exactly = roughly.filter((weight) => isHeavy(weight) || heaviest.includes(weight)).map(({ url }) => url);
  weights = await Promise.all(
    roughly.map((rough, at) =>
      exactly.includes(rough.url) ? weighPage(pages[at]!, distFolder) : Promise.resolve(rough),
    ),
  );
}, 240_000);

const isHeavy = ({ url, html, all }: PageWeight): boolean => html > HTML_MOST || all > budgetOf(url).most;

/** The heaviest first, with what they are made of; the last line says what to do. */
const tell = (heavy: readonly PageWeight[]): string[] =>
  heavy.length === 0 ? [] : [...heavy.toSorted((a, b) => b.all - a.all).map(tellWeight), advice];

describe('the weight', () => {
  test('of every page is within the budget of its kind', () => {
    for (const { kind, most } of budgets) {
      const own = weights.filter(({ url }) => budgetOf(url).kind === kind).sort((a, b) => b.all - a.all);
      expect(own.length, `${kind}: pages of this kind`).toBeGreaterThan(0);
      const { url, all, html } = own[0]!;
      console.log(
        `${kind}: ${own.length} pages, at most ${all} of ${most} (HTML ${html}) ${url}, half of them below ${own[own.length >> 1]!.all}`,
      );
    }
    expect(tell(weights.filter(({ url, all }) => all > budgetOf(url).most))).toEqual([]);
  });

  test('of the HTML of any page is small', () => {
    expect(tell(weights.filter(({ html }) => html > HTML_MOST))).toEqual([]);
  });

  test('is really counted: every page has HTML, and every page of ours its sheet and its letters', () => {
    expect(weights.filter(({ html }) => html < 500).map(({ url }) => url)).toEqual([]);
    const inEnglish = weights.filter(({ url }) => /^\/(services|topics|areas|guides)\/./.test(url));
    expect(inEnglish.length).toBeGreaterThan(400);
    expect(inEnglish.filter(({ styles, fonts }) => styles < 5000 || fonts < 5000).map(({ url }) => url)).toEqual([]);
  });
});

describe('nothing holds a page up', () => {
  /** What stands on each page, without its tree: thousands of trees are more than a machine may hold. */
  const held = pages.map(({ url, html }) => {
    const all = elements(html);
    const holding = named(all, 'script').filter(
      (script) =>
        !/json|module|template/.test(attribute(script, 'type') ?? '') &&
        ['defer', 'async'].every((name) => attribute(script, name) === undefined),
    );
    return {
      url,
      fetched: holding.flatMap((script) => attribute(script, 'src') ?? []),
      inPage: holding
        .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? Buffer.byteLength(node.value) : 0)))
        .reduce((sum, each) => sum + each, 0),
      pictures: named(all, 'img').map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]))),
    };
  });

  test('no script is fetched before the page is drawn', () => {
    expect(held.filter(({ fetched }) => fetched.length > 0)).toEqual([]);
  });

  test('a script that stands in the page and runs at once is tiny', () => {
    expect(Math.max(...held.map(({ inPage }) => inPage))).toBeGreaterThan(100);
    expect(held.filter(({ inPage }) => inPage > INLINE_SCRIPT_MOST).map(({ url }) => url)).toEqual([]);
  });

  test('a picture has its size, comes when it is near, and is drawn or of a modern format', () => {
    const all = held.flatMap(({ url, pictures }) => pictures.map((picture) => ({ url, ...picture })));
    expect(all.length).toBeGreaterThan(500);
    const isRight = ({ width, height, loading, src = '' }: Record<string, string>): boolean =>
      Number(width) > 0 && Number(height) > 0 && loading === 'lazy' && /\.(svg|webp|avif)$/.test(src);
    expect(all.filter((picture) => !isRight(picture))).toEqual([]);
  });
});
