/** Safety on every built page: leaving in one press where it is about harm, a tab that does not tell, numbers within one tap. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serializeOuter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { isSensitive, onlySensitive } from '../../src/catalogue/sensitive.ts';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import { loadContent } from '../../src/records/load.ts';
import { attribute, elements, metaContent, named, textOf, type Element } from '../support/html.ts';
import { addressesInFile, addressesInOwnFiles, addressesOnPage } from '../support/secret-address.ts';
import { builtPages, distFolder, isEmbedded, isForms } from '../support/site.ts';
import { finderIndex } from '../support/templates.ts';

const pages = builtPages().map((page) => ({ ...page, all: elements(page.html) }));
type Page = (typeof pages)[number];
const all = buildCatalogue(await loadContent(), londonDay(new Date()));
const within = (element: Element) => elements(serializeOuter(element));

/** Words that tell what a page about harm is about. */
const harm =
  /abus|violen|\brape|sexual|assault|exploit|groom|traffick|stalk|honour|forced|marriage|self.?harm|suicid|refuge\b|hurt|scared|unsafe|not safe|safeguard|danger|victim|\bharm|crime|gang|offend|emergenc|crisis or|runaway|lashes out|separat/i;

const flagged = new Set([
  '/urgent/',
  ...all.topics.filter(({ data }) => data.sensitive).map(({ id }) => `/topics/${id}/`),
  ...all.guides.filter(({ data }) => data.sensitive).map(({ id }) => `/guides/${id}/`),
  ...all.services.filter(isSensitive).map(({ id }) => `/services/${id}/`),
  ...all.organisations.filter(onlySensitive).map(({ id }) => `/organisations/${id}/`),
  ...all.places.filter(onlySensitive).map(({ id }) => `/places/${id}/`),
]);
const sensitiveTopics = all.topics.filter(({ data }) => data.sensitive).map(({ id }) => id);
const isFlagged = ({ url }: Page): boolean =>
  // Of a page in another language: the English page's own address.
  flagged.has(url.replace(/simple\/$/, '').replace(/^\/[a-z]{2}\//, '/')) ||
  sensitiveTopics.some((id) =>
    new RegExp(`^/(help-me/[^/]+/${id}|packs/${id}/[^/]+|outcomes/coverage/${id})/$`).test(url),
  );

const leaveLinks = ({ all: found }: Page) => named(found, 'a').filter((a) => attribute(a, 'data-leave') !== undefined);
const leaveScripts = ({ all: found }: Page) =>
  named(found, 'script').filter((script) => attribute(script, 'src')?.includes('/LeaveBar.'));

/** What a tab, a list of visited pages and a shared link show. */
const shown = ({ all: found }: Page): (string | undefined)[] => [
  textOf(named(found, 'title')[0]!),
  ...['description', 'og:title', 'og:description', 'og:image', 'og:image:alt', 'twitter:title'].map((name) =>
    metaContent(found, name),
  ),
];

const sensitive = pages.filter(isFlagged);
/** These have the bar hidden, until what is looked for, saved or told of may be about harm. */
const waiting = ['/find/', '/saved/', '/edit/wrong/', '/offline/'];
const others = pages.filter((page) => !isFlagged(page) && !waiting.includes(page.url));
const urls = (of: readonly Page[]): string[] => of.map(({ url }) => url);

describe('a page about harm', () => {
  test('is each of these kinds, and its page is built', () => {
    expect([...flagged].filter((url) => !pages.some((page) => page.url === url))).toEqual([]);
    for (const kind of ['/urgent/', '/topics/', '/guides/', '/services/', '/organisations/', '/places/', '/help-me/'])
      expect(urls(sensitive).filter((url) => url.startsWith(kind)).length, kind).toBeGreaterThan(0);
  });

  test('has the link that leaves, before all but the skip link, and its script', () => {
    const wrong = sensitive.filter((page) => {
      const [leave, ...more] = leaveLinks(page);
      const links = named(page.all, 'a');
      return !(
        leave &&
        more.length === 0 &&
        links.indexOf(leave) === 1 &&
        attribute(leave, 'href') === all.site.leaveTo &&
        attribute(leave, 'rel')?.includes('noreferrer') &&
        leaveScripts(page).length === 1 &&
        attribute(leaveScripts(page)[0]!, 'type') === 'module'
      );
    });
    expect(urls(wrong)).toEqual([]);
  });

  test('says how the button works, in one press', () => {
    const guide = `/guides/${all.site.leaveGuide}/`;
    const wrong = sensitive.filter(
      ({ url, all: found }) =>
        url !== guide &&
        !named(found, 'a')
          .slice(0, 3)
          .some((link) => attribute(link, 'href')?.endsWith(guide)),
    );
    expect(urls(wrong)).toEqual([]);
  });

  test('tells nothing of it in the tab, the history or a shared link', () => {
    const telling = sensitive.flatMap((page) =>
      shown(page).flatMap((text) => (text && harm.test(text) ? `${page.url}: ${text}` : [])),
    );
    expect(telling).toEqual([]);
  });

  test('keeps a clear heading: the words above would find it there', () => {
    const h1 = (url: string) => textOf(named(pages.find((page) => page.url === url)!.all, 'h1')[0]!);
    expect(h1('/topics/domestic-abuse/')).toMatch(harm);
    expect(h1('/guides/my-teenager-is-self-harming/')).toMatch(harm);
  });

  test('is shared with the picture of the site', () =>
    expect(urls(sensitive.filter(({ all: found }) => !metaContent(found, 'og:image')?.endsWith('/share.png')))).toEqual(
      [],
    ));
});

test('every other page has neither the bar nor its script', () =>
  expect(urls(others.filter((page) => leaveLinks(page).length + leaveScripts(page).length > 0))).toEqual([]));

test.for(waiting)('%s keeps the bar hidden', (wanted) => {
  const page = pages.find(({ url }) => url === wanted)!;
  const bar = named(page.all, 'aside').find((aside) => attribute(aside, 'class')?.includes('leave'))!;
  expect(attribute(bar, 'hidden')).toBeDefined();
  expect(leaveScripts(page)).toHaveLength(1);
});

test('no service whose name tells the harm was forgotten', () => {
  const forgotten = all.services.filter(
    (service) => !isSensitive(service) && /abus|violen|\brape|assault|exploit|suicid|refuge\b/i.test(service.data.name),
  );
  expect(forgotten.map(({ id }) => id)).toEqual([]);
});

describe('urgent help is within one tap', () => {
  const hrefs = (found: Page['all']): string[] => named(found, 'a').flatMap((link) => attribute(link, 'href') ?? []);
  const dialled = (number: string, kind: 'tel' | 'sms') => `${kind}:${number.replaceAll(' ', '')}`;
  const wanted = all.site.urgent.map(({ phone, text }) => (phone ? dialled(phone, 'tel') : dialled(text!, 'sms')));

  test('from the head of every page', () => {
    const without = pages.filter(({ url, all: found }) => {
      if (isEmbedded(url) || isForms(url)) return false;
      const head = named(found, 'header')[0];
      return !head || !named(within(head), 'a').some((a) => attribute(a, 'href')?.endsWith('/urgent/'));
    });
    expect(urls(without)).toEqual([]);
  });

  test('the foot of every page has all numbers of the site, as links', () => {
    expect(wanted).toEqual(expect.arrayContaining(['tel:999', 'tel:08001111', 'tel:116123', 'sms:85258']));
    const without = pages.filter(({ url, all: found }) => {
      if (isEmbedded(url) || isForms(url)) return false;
      const foot = hrefs(within(named(found, 'footer').at(-1)!)).filter((href) => /^(tel|sms):/.test(href));
      return foot.join() !== wanted.join();
    });
    expect(urls(without)).toEqual([]);
  });

  test('each number is that of its record', () => {
    for (const { service: id, phone, text, textWord } of all.site.urgent) {
      if (!id) continue;
      const { contact } = all.services.find((service) => service.id === id)!.data;
      expect.soft(phone ? contact?.phone : contact?.text, id).toBe(phone ?? text);
      if (text) expect.soft(textWord, id).toBe(contact?.textWord);
    }
  });

  test('the urgent page has them all in its main part, and every line that takes a text', () => {
    const page = pages.find(({ url }) => url === '/urgent/')!;
    const main = hrefs(within(named(page.all, 'main')[0]!));
    const texts = all.services.flatMap(({ data }) =>
      data.urgent && data.status === 'active' && data.contact?.text ? dialled(data.contact.text, 'sms') : [],
    );
    expect(texts.length).toBeGreaterThan(1);
    expect([...wanted, ...texts].filter((href) => !main.includes(href))).toEqual([]);
    // The word to send is said, since no link can be relied on to write it.
    expect(textOf(named(page.all, 'main')[0]!)).toContain('Text SHOUT to');
  });

  test('the urgent page needs no script: it has those of the choices, of leaving, of the list and of reading aloud', () => {
    const page = pages.find(({ url }) => url === '/urgent/')!;
    const scripts = named(page.all, 'script').filter((script) => attribute(script, 'type') !== 'application/ld+json');
    const name = (script: Element) => attribute(script, 'id') ?? attribute(script, 'src')?.replace(/\..*$/, '');
    const inLine = page.html.match(/<script type="module">[^<]*/g) ?? [];
    expect(scripts.map(name)).toEqual(expect.arrayContaining(['view', '/_astro/LeaveBar']));
    expect(inLine.filter((script) => !/speechSynthesis|data-saved/.test(script))).toEqual([]);
    expect(scripts.map(name).filter((each) => each !== undefined && !/view|LeaveBar|AloudScript/.test(each))).toEqual(
      [],
    );
  });
});

describe('an address that is kept secret', () => {
  const secret = all.services.filter(({ data }) => data.confidentialAddress);
  const files = ['data/map.json', 'open-data/services.csv', 'open-data/services.json'].map((file) => ({
    file,
    text: readFileSync(join(distFolder, file), 'utf8'),
  }));

  test('is that of a refuge, whose page says so and how to ask', () => {
    expect(secret.map(({ id }) => id)).toContain('ndas');
    for (const { id, data } of secret) {
      const page = pages.find(({ url }) => url === `/services/${id}/`)!;
      expect(textOf(named(page.all, 'main')[0]!)).toContain('The address is kept secret');
      if (data.contact?.phone) expect(page.html).toContain(data.contact.phone);
    }
  });

  test('stands on none of its pages and in none of the files', () => {
    const own = secret.flatMap(({ id, organisation }) => [`/services/${id}/`, `/organisations/${organisation.id}/`]);
    const onPages = pages.filter(({ url }) => own.includes(url)).flatMap(({ url, html }) => addressesOnPage(url, html));
    const inFiles = secret.flatMap(({ id }) => files.flatMap(({ file, text }) => addressesInFile(file, text, id)));
    const inOwn = secret.flatMap(({ id }) => addressesInOwnFiles(distFolder, id));
    expect([...onPages, ...inFiles, ...inOwn]).toEqual([]);
    const ids = secret.map(({ id }) => id);
    const placed = finderIndex().services.filter(({ id, places }) => ids.includes(id) && places.length > 0);
    expect(placed).toEqual([]);
  });

  test('would be seen, were it there', () => {
    const { url, html } = pages.find((page) => page.url === '/services/ndas/')!;
    const planted = (more: string) => addressesOnPage(url, html.replace('</main>', `${more}</main>`));
    expect(planted('<p>12 Hidden Lane, NN1 1AA</p>')).toEqual([`${url}: NN1 1AA`]);
    expect(planted('<a href="/places/house/">The house</a>')).toEqual([`${url}: /places/house/`]);
    expect(planted('<figure class="drawn-map"></figure>')).toEqual([`${url}: a map`]);
    const ld = '{"@context":"https://schema.org","@type":"Service","serviceLocation":{"@type":"Place"}}';
    expect(planted(`<script type="application/ld+json">${ld}</script>`)).toEqual([`${url}: "serviceLocation"`]);
    expect(addressesInFile('x.json', '{"all":[{"id":"ndas","latitude":52.2}]}', 'ndas')).toHaveLength(1);
    expect(addressesInFile('x.csv', 'id,name\nndas,"NDAS, the\nservice",NN1 1AA\nother,x\n', 'ndas')).toHaveLength(1);
    const folder = mkdtempSync(join(tmpdir(), 'early-help-secret-'));
    mkdirSync(join(folder, 'services', 'ndas'), { recursive: true });
    writeFileSync(join(folder, 'services', 'ndas', 'contact.vcf'), 'BEGIN:VCARD\nADR:;;1 Lane\nEND:VCARD\n');
    expect(addressesInOwnFiles(folder, 'ndas')).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});
