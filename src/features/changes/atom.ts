/** A feed after RFC 4287. Our own forty lines: the packages that write Atom bring an XML tree of their own. */

export interface FeedEntry {
  /** Stands for good: a reader shows an entry once. */
  id: string;
  title: string;
  /** 2026-11-24T19:02:55Z */
  updated: string;
  link: string;
  lines: readonly string[];
}

export interface Feed {
  /** Its own address. */
  self: string;
  /** The page that says the same. */
  page: string;
  title: string;
  author: string;
  rights: string;
  updated: string;
  entries: readonly FeedEntry[];
}

export function toAtom({ self, page, title, author, rights, updated, entries }: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escaped(self)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    `<rights>${escaped(rights)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.map(toEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

const toEntry = ({ id, title, updated, link, lines }: FeedEntry): string =>
  [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
    `<content type="text">${escaped(lines.join('\n'))}</content>`,
    '</entry>',
  ].join('\n');

/** Signs that no XML 1.0 may hold, not even escaped. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
