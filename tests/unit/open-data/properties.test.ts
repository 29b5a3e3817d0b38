/** For any words: what is written for others' programs is read by another's parser as the same words, and as nothing more. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { toPage } from '../../../src/catalogue/views/service-page.ts';
import { contactFacts } from '../../../src/catalogue/views/contact-facts.ts';
import { toAtom } from '../../../src/features/changes/atom.ts';
import { codeFile } from '../../../src/features/saved/files/code.ts';
import { contactCard } from '../../../src/features/saved/files/contact-card.ts';
import { timesCalendar } from '../../../src/features/saved/files/times-calendar.ts';
import { scriptJson } from '../../../src/site/page-data.ts';
import { one } from '../../support/records.ts';
import { always, anyJson, anyText, textOf } from '../../support/properties.ts';

const words = fc.oneof(
  anyText,
  textOf('<', '>', '&', '"', "'", ']]>', '<!--', '-->', '</script>', '&amp;', '\n', ';', ',', '\\', ':'),
);

/** The tags of an XML text and the words in each, by a parser that lets no fault pass. */
function readXml(xml: string): { tags: string[]; texts: string[]; links: string[] } {
  const found = { tags: [] as string[], texts: [] as string[], links: [] as string[] };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.tags.push(name);
    found.texts.push('');
    if (typeof attributes.href === 'string') found.links.push(attributes.href);
  });
  parser.on('text', (text) => (found.texts[found.texts.length - 1] += text));
  parser.write(xml).close();
  return found;
}

/** What XML 1.0 can hold. A line's end and a tab in an address are spaces to who reads it. */
const inXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/\r\n?/g, '\n');
const inAttribute = (text: string): string => inXml(text).replace(/[\t\n]/g, ' ');

test('Atom: the same words, and no element that we did not write', () =>
  always([words, words], (text, link) => {
    const updated = '2026-11-24T19:02:55Z';
    const entry = { id: text, title: text, updated, link, lines: [text, text] };
    const { tags, texts, links } = readXml(
      toAtom({ self: link, page: link, title: text, author: text, rights: text, updated, entries: [entry] }),
    );
    expect(tags.join(' ')).toBe(
      'feed id title updated author name rights link link entry id title updated link content',
    );
    expect(links).toEqual([inAttribute(link), inAttribute(link), inAttribute(link)]);
    // Between the elements that we write, and after the last, stand our own ends of lines.
    expect(texts[tags.lastIndexOf('title')]).toBe(`${inXml(text)}\n`);
    expect(texts.at(tags.indexOf('content'))).toBe(`${inXml(text)}\n${inXml(text)}\n\n\n`);
  }));

test('JSON in a page: one element, which holds the same', () =>
  always([fc.dictionary(fc.string(), fc.oneof(words, anyJson), { noNullPrototype: true })], (data) => {
    const { childNodes } = parseFragment(`<script type="application/ld+json">${scriptJson(data)}</script>`);
    expect(childNodes.length).toBe(1);
    const [text] = (childNodes[0] as { childNodes: { value: string }[] }).childNodes;
    expect(JSON.parse(text!.value)).toEqual(JSON.parse(JSON.stringify(data)));
  }));

/** A name of a service is one line of signs that can be seen: the check of content refuses others before. */
const name = words.map(
  (text) =>
    `A${text
      .toWellFormed()
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .trim()}`,
);
const address = 'https://help.example.org/services/it/';

test('a contact card and a calendar: the name again, and no line that we did not write', () =>
  always(
    [name],
    (given) => {
      const { all, it } = one({
        name: given,
        contact: { phone: '0300 126 1000' },
        sessions: [{ place: 'hall', opening: [{ days: ['monday'], opens: '09:00', closes: '10:00' }] }],
      });
      const card = new ICAL.Component(
        ICAL.parse(contactCard(toPage(it, all), contactFacts(it, all)!, address)) as unknown[],
      );
      expect(String(card.getFirstPropertyValue('fn')).replaceAll('\\;', ';')).toBe(given.replaceAll('\\;', ';'));
      expect(
        card
          .getAllProperties()
          .map((property) => property.name)
          .filter((each) => !known.includes(each)),
      ).toEqual([]);
      const calendar = new ICAL.Component(ICAL.parse(timesCalendar(it, '2026-11-26', address)) as unknown[]);
      for (const event of calendar.getAllSubcomponents('vevent'))
        expect(event.getFirstPropertyValue('summary')).toBe(given);
    },
    100,
  ));

const known = ['version', 'prodid', 'n', 'fn', 'org', 'uid', 'rev', 'note', 'tel', 'adr', 'url', 'email'];

test('a square code: an SVG of squares for whatever fits into one', () =>
  always(
    [
      fc.oneof(
        fc.webUrl(),
        words.map((text) => text.slice(0, 300).toWellFormed()),
      ),
    ],
    (text) => {
      const { tags } = readXml(codeFile(text));
      expect(tags).toEqual(['svg', 'path']);
    },
    40,
  ));
