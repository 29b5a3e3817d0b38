/** Lists for other people's web sites: what stands in their frames, and what a program gets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import { loadContent } from '../../src/records/load.ts';
import { attribute, elements, metaContent, named, textOf } from '../support/html.ts';
import { builtPages, distFolder, isEmbedded } from '../support/site.ts';

const all = buildCatalogue(await loadContent(), londonDay(new Date()));
const frames = builtPages()
  .filter(({ url }) => isEmbedded(url))
  .map((page) => ({ ...page, all: elements(page.html) }));
type Frame = (typeof frames)[number];
const failing = (is: (frame: Frame) => boolean): string[] => frames.filter((frame) => !is(frame)).map(({ url }) => url);
const hrefs = ({ all: found }: Frame): string[] => named(found, 'a').flatMap((a) => attribute(a, 'href') ?? []);
const data = ({ url }: Frame) =>
  JSON.parse(readFileSync(join(distFolder, `${url.slice(1, -1)}.json`), 'utf8')) as {
    title: string;
    page: string;
    licence: { name: string; url: string };
    attribution: string;
    checked: string;
    total: number;
    services: { name: string; summary: string; phone?: string; page: string; checked: string }[];
  };

test('there is one of each topic with help, and not too many to test', () => {
  const topics = all.topics.filter(({ services }) => services.some(({ data: { status } }) => status === 'active'));
  const without = topics.filter(({ id }) => !frames.some(({ url }) => url === `/embed/${id}/`));
  expect(without.map(({ id }) => id)).toEqual([]);
  expect(frames.length).toBeGreaterThan(topics.length);
  expect(frames.length).toBeLessThanOrEqual(170);
});

describe('every list', () => {
  test('has no script, no frame, no picture and nothing of another file', () =>
    expect(
      failing(({ all: found }) => ['script', 'iframe', 'img', 'link'].every((tag) => named(found, tag).length === 0)),
    ).toEqual([]));
  test('is lighter than 8 kB', () => expect(failing(({ html }) => brotliCompressSync(html).length < 8000)).toEqual([]));
  test('is kept out of search engines, without taking the page of its topic with it', () =>
    expect(failing(({ all: found }) => metaContent(found, 'robots') === 'noindex')).toEqual([]));
  test('leads out of its frame', () =>
    expect(failing(({ all: found }) => attribute(named(found, 'base')[0]!, 'target') === '_top')).toEqual([]));
  test('rings 999, and has the way to the other numbers', () =>
    expect(
      failing((frame) => hrefs(frame).includes('tel:999') && hrefs(frame).some((href) => href.endsWith('/urgent/'))),
    ).toEqual([]));
  test('says who it is from and when it was checked', () =>
    expect(failing(({ html }) => html.includes(all.site.name) && /Checked \w+ 20\d\d/.test(html))).toEqual([]));
  test('shows no more than eight services, each open', () =>
    expect(
      failing((frame) => {
        const ids = hrefs(frame).flatMap((href) => /\/services\/([^/]+)\//.exec(href)?.[1] ?? []);
        const known = ids.map((id) => all.services.find((service) => service.id === id)?.data.status);
        return ids.length > 0 && ids.length <= 8 && known.every((status) => status === 'active');
      }),
    ).toEqual([]));
});

test('the title of a list about harm tells nothing of it, and its heading stays clear', () => {
  const { all: found } = frames.find(({ url }) => url === '/embed/domestic-abuse/')!;
  const harm = /abus|violen|hurt|scared/i;
  expect(textOf(named(found, 'title')[0]!)).not.toMatch(harm);
  expect(metaContent(found, 'description')).not.toMatch(harm);
  expect(textOf(named(found, 'h1')[0]!)).toMatch(harm);
});

describe('the data of every list', () => {
  test('are the services of its frame, in the same order', () =>
    expect(
      failing((frame) => {
        const names = named(frame.all, 'h2').map((heading) => textOf(heading).trim());
        return (
          data(frame)
            .services.map(({ name }) => name)
            .join('|') === names.join('|')
        );
      }),
    ).toEqual([]));
  test('say what they are, whose, how they may be used and when they were checked', () =>
    expect(
      failing((frame) => {
        const { title, page, licence, attribution, checked, total, services } = data(frame);
        return (
          title === textOf(named(frame.all, 'h1')[0]!) &&
          /^https?:.*\/topics\/[^/]+\/$/.test(page) &&
          Boolean(licence.name && licence.url && attribution.includes(all.site.name)) &&
          /^\d{4}-\d\d-\d\d$/.test(checked) &&
          total >= services.length &&
          services.every((service) => Boolean(service.summary && /^https?:/.test(service.page) && service.checked))
        );
      }),
    ).toEqual([]));
  test('hold nothing that is not for others', () => {
    const told = frames.flatMap((frame) => data(frame).services.flatMap((service) => Object.keys(service)));
    expect([...new Set(told)].sort()).toEqual(
      expect.arrayContaining(['ages', 'checked', 'name', 'page', 'summary', 'where']),
    );
    const known = ['ages', 'checked', 'name', 'page', 'phone', 'summary', 'text', 'warning', 'where'];
    expect([...new Set(told)].filter((key) => !known.includes(key))).toEqual([]);
  });
});
