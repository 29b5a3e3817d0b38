/** Each rule across records: what it says when its rule is broken, and that it is silent when it is kept. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/records/read-content.ts';
import { isFuture } from '../../../src/records/rules/dates.ts';
import { rules, runRules } from '../../../src/records/rules/index.ts';
import { contentWith, place, ruling, service, serviceWith, today, type Changes } from './small-content.ts';

const names = Object.keys(rules) as (keyof typeof rules)[];
const changed = (from: string, to: string) => ({ 'services/club.md': serviceWith(from, to) });
const second = (from: string, to: string) => ({ 'services/second.md': serviceWith(from, to) });

test.for(names)('%s says nothing of content without faults', async (rule) => expect(await ruling(rule)).toBe(''));

test('all rules run together, in the order of the files', async () => {
  const { records } = await readContent(
    contentWith({ ...second('[corby]', '[korby]'), 'topics/parenting.yml': (text) => `${text}related: [x]\n` }),
  );
  expect(runRules(records, today).map(({ file, rule }) => [file, rule])).toEqual([
    ['content/services/second.md', 'duplicate-names'],
    ['content/services/second.md', 'references'],
    ['content/topics/parenting.yml', 'references'],
  ]);
});

describe('references', () => {
  test('a misspelt one, with the right one', async () =>
    expect(await ruling('references', changed('[parenting]', '[parentng]'))).toMatchInlineSnapshot(`
      "error: content/services/club.md:5:10  Topics 1
         found:    "parentng"
         expected: the id of a topic: the name of a file in content/topics, without its ending
         mend:     did you mean parenting?
         how:      content/README.md#references"
    `));
  test('one to a record that is not there yet', async () =>
    expect(await ruling('references', changed('organisation: helpers', 'organisation: nobody-knows')))
      .toMatchInlineSnapshot(`
      "error: content/services/club.md:3:15  Organisation
         found:    "nobody-knows"
         expected: the id of an organisation: the name of a file in content/organisations, without its ending
         mend:     add content/organisations/nobody-knows.yml first
         how:      content/README.md#references"
    `));
  test('one to a word of a vocabulary, deep in a list', async () =>
    expect(await ruling('references', changed('route: phone', 'route: phne'))).toMatchInlineSnapshot(`
      "error: content/services/club.md:10:12  Ways in 1 > Route
         found:    "phne"
         expected: an id from content/vocabulary/routes.yml
         mend:     did you mean phone?
         how:      content/README.md#references"
    `));
  test('in every kind of file', async () => {
    const told = await ruling('references', {
      'site.yml': (text) => text.replace('service: club', 'service: clb'),
      'vocabulary/phrases.yml': (text) => text.replace('[parenting]', '[sleep]'),
      'retired.yml': (text) => text.replace('[club]', '[gone]'),
      'guides/first.md': (text) => text.replace('order: 1', 'order: 1\nservices: [nowhere]'),
      'places/hall.yml': (text) => text.replace('kind: hall', 'kind: tent'),
    });
    const places = told.split('\n').filter((line) => line.startsWith('error'));
    expect(places.sort()).toEqual([
      'error: content/guides/first.md:5:12  Services 1',
      'error: content/places/hall.yml:3:7  Kind of place',
      'error: content/retired.yml:5:15  Closed or changed: do not list 1 > See instead 1',
      'error: content/site.yml:11:14  Numbers for danger 1 > Service',
      'error: content/vocabulary/phrases.yml:4:14  Terms 1 > Topics 1',
    ]);
  });
  test('a record with a fault is known: pointing at it is no second fault', async () => {
    const { records, problems } = await readContent(contentWith({ 'topics/parenting.yml': 'name: x\n' }));
    expect(problems).not.toEqual([]);
    expect(rules.references(records, today)).toEqual([]);
  });
});

describe('unpublished', () => {
  const hidden = serviceWith('status: active', 'status: unconfirmed\nunconfirmedBecause: No number.');
  test('pages that point at a service which is not shown', async () =>
    expect(
      await ruling('unpublished', {
        'services/hidden.md': hidden,
        'vocabulary/warnings.yml': (text) => text.replace('[club]', '[club, hidden]'),
      }),
    ).toMatchInlineSnapshot(`
      "warning: content/vocabulary/warnings.yml:6:22  Terms 1 > Who to ring first 2
         found:    "hidden"
         expected: a service that is published: this one is unconfirmed, so the page leaves it out
         mend:     confirm content/services/hidden.md, or take it from this list
         how:      content/README.md#references"
    `));
  test('one unpublished record may point at another', async () =>
    expect(
      await ruling('unpublished', {
        'services/hidden.md': hidden,
        'services/other.md': hidden,
      }),
    ).toBe(''));
});

describe('access-values', () => {
  const way = (route: string, value: string) =>
    ruling('access-values', changed('route: phone\n    value: "01536 222222"', `route: ${route}\n    value: ${value}`));
  test('a link where a number belongs', async () =>
    expect(await way('phone', 'https://www.example.org')).toMatchInlineSnapshot(`
      "error: content/services/club.md:11:12  Ways in 1 > Number or address
         found:    "https://www.example.org"
         expected: a UK phone number as people dial it, for example "0300 126 1000", because the route is phone
         mend:     correct it, or choose another route
         how:      content/README.md#access"
    `));
  test('a number that can be mended', async () =>
    expect(await way('phone', '"(01536) 222222"')).toContain('write "01536 222222"'));
  test('a value where none belongs', async () =>
    expect(await way('none', 'x')).toMatchInlineSnapshot(`
    "error: content/services/club.md:11:12  Ways in 1 > Number or address
       found:    "x"
       expected: no value: say it in detail instead, because the route is none
       mend:     move it to detail
       how:      content/README.md#access"
  `));
  test.for([
    ['phone', '"111"'],
    ['text', '"85258"'],
    ['text', '"01536 222222"'],
    ['email', 'help@example.org'],
    ['web', 'https://www.example.org/x?y=1'],
    ['address', 'The Hall, Corby'],
    ['any', 'whatever they say'],
  ] as const)('%s may be %s', async ([route, value]) => expect(await way(route, value)).toBe(''));
  test.for([
    ['text', '"12"'],
    ['email', 'help at example.org'],
    ['web', 'www.example.org'],
    ['web', 'javascript:alert(1)'],
  ] as const)('%s may not be %s', async ([route, value]) => expect(await way(route, value)).toContain('error: '));
});

describe('dates', () => {
  test('a record checked tomorrow', async () =>
    expect(await ruling('dates', changed('2026-11-20', '2026-11-23'))).toMatchInlineSnapshot(`
      "error: content/services/club.md:16:12  Assurance > Last checked
         found:    "2026-11-23"
         expected: a date that is not in the future (today is 2026-11-22)
         mend:     check the year and the month
         how:      content/README.md#dates"
    `));
  test('a source of next year', async () =>
    expect(await ruling('dates', changed('"2026-10"', '"2027"'))).toContain('Date of the source'));
  test('a day of closing may lie ahead', async () =>
    expect(await ruling('dates', changed('status: active', 'status: closed\nclosed: { on: 2027-03-31 }'))).toBe(''));
  test.for([
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026', false],
    ['2027', true],
    ['2026-12', true],
    ['2026-11', false],
    ['2026-27', false],
    ['2027-28', true],
    ['unknown', false],
  ] as const)('%s: in the future? %s', ([date, future]) => expect(isFuture(date, today)).toBe(future));
});

describe('https', () => {
  test('a link that is not encrypted, in a field and in the text', async () =>
    expect(
      await ruling('https', {
        'organisations/helpers.yml': (text) => text.replace('https:', 'http:'),
        'guides/first.md': (text) => `${text}\nAnd [this](http://www.example.org/x).\n`,
      }),
    ).toMatchInlineSnapshot(`
      "warning: content/organisations/helpers.yml:3:10  Website
         found:    "http://www.example.org"
         expected: an address that begins https://
         mend:     open it with https:// and use that if it works; if it does not, ask the service for an https link
         how:      content/README.md#web-address
      warning: content/guides/first.md:11:5  Text
         found:    "http://www.example.org/x"
         expected: an address that begins https://
         mend:     open it with https:// and use that if it works; if it does not, ask the service for an https link
         how:      content/README.md#web-address"
    `));
  test('a way in', async () =>
    expect(
      await ruling(
        'https',
        changed('route: phone\n    value: "01536 222222"', 'route: web\n    value: http://x.example.org'),
      ),
    ).toContain('Number or address'));
  test('sources are evidence, and let be; so is a bare www', async () => {
    const text = serviceWith('url: https:', 'url: http:');
    expect(await ruling('https', { 'services/club.md': `${text}\nSee www.example.org.\n` })).toBe('');
  });
});

describe('markdown', () => {
  const text = (body: string) => ruling('markdown', { 'services/club.md': `${service}\n${body}\n` });
  test('HTML, a script, a picture', async () =>
    expect(await text('A <b onclick="x">word</b>.\n\n<script>alert(1)</script>\n\n![me](x.png)'))
      .toMatchInlineSnapshot(`
      "error: content/services/club.md:26:3  Text
         found:    <b onclick="x">
         expected: plain Markdown, without HTML tags
         mend:     delete the tag. For bold write **bold**, for a link [words](https://...)
         how:      content/README.md#unsafe
      error: content/services/club.md:26:22  Text
         found:    </b>
         expected: plain Markdown, without HTML tags
         mend:     delete the tag. For bold write **bold**, for a link [words](https://...)
         how:      content/README.md#unsafe
      error: content/services/club.md:28:1  Text
         found:    <script>alert(1)</script>
         expected: plain Markdown, without HTML tags
         mend:     delete the tag. For bold write **bold**, for a link [words](https://...)
         how:      content/README.md#unsafe
      error: content/services/club.md:30:1  Text
         found:    x.png
         expected: words: pictures are not shown
         mend:     say in words what the picture shows
         how:      content/README.md#unsafe"
    `));
  test('links that are not safe', async () =>
    expect(
      await text('[a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example.org)\n\n[d][r]\n\n[r]: vbscript:x'),
    ).toMatchInlineSnapshot(`
      "error: content/services/club.md:26:1  Text
         found:    javascript:alert(1)
         expected: a link that begins https://, mailto:, tel: or /
         mend:     correct the link, or delete it and keep its words
         how:      content/README.md#unsafe
      error: content/services/club.md:26:26  Text
         found:    data:text/html,x
         expected: a link that begins https://, mailto:, tel: or /
         mend:     correct the link, or delete it and keep its words
         how:      content/README.md#unsafe
      error: content/services/club.md:26:48  Text
         found:    //evil.example.org
         expected: a link that begins https://, mailto:, tel: or /
         mend:     correct the link, or delete it and keep its words
         how:      content/README.md#unsafe
      error: content/services/club.md:30:1  Text
         found:    vbscript:x
         expected: a link that begins https://, mailto:, tel: or /
         mend:     correct the link, or delete it and keep its words
         how:      content/README.md#unsafe"
    `));
  test('a link that begins with nothing', async () =>
    expect(await text('[a](services/club/)')).toMatchInlineSnapshot(`
      "error: content/services/club.md:26:1  Text
         found:    services/club/
         expected: a link to a page of this site from its root, such as /guides/how-to-get-help/
         mend:     begin it with / or https://
         how:      content/README.md#markdown"
    `));
  test('a link to a page that is not there', async () =>
    expect(await text('[a](/services/clib/#x)')).toMatchInlineSnapshot(`
      "error: content/services/club.md:26:1  Text
         found:    /services/clib/#x
         expected: a page that exists: there is no clib in content/services
         mend:     did you mean club?
         how:      content/README.md#markdown"
    `));
  test.for([
    '[a](/services/club/)',
    '[a](/find/#q=x)',
    '[a](/topics/parenting/)',
    '[a](https://www.example.org)',
    '[a](mailto:help@example.org) [b](tel:111) [c](#top)',
    'Ages 5 < 11, R&D: fine',
    '<!-- a remark -->',
    '`<script>`',
    '<https://www.example.org>',
  ])('%s is well', async (body) => expect(await text(body)).toBe(''));
  test.for([
    ['>', 15_000],
    ['> ', 9000],
    ['- ', 9000],
    ['1. ', 6000],
    ['*a_ ', 4000],
    ['[a](', 4000],
    ['![', 9000],
    ['~~a', 6000],
    ['[^a]', 4000],
    ['a@', 9000],
    ['|', 15_000],
    ['www.', 4000],
  ] as const)('%s without end is told in a moment, or harmless', async ([sign, times]) => {
    const start = performance.now();
    const told = await text(`${sign.repeat(times)}x`);
    expect(performance.now() - start).toBeLessThan(2000);
    if (/^[>\-*[!~1]/.test(sign)) expect(told).toContain('found:    signs, quotes or lists by the hundred');
  });
  test('a ruler may be long, and lists may have lists', async () =>
    expect(await text(`${'-'.repeat(80)}\n\n- a\n  - b\n    - c\n\n${'* '.repeat(40)}\n\n> > x`)).toBe(''));
});

describe('area-tree', () => {
  const areas = (changes: Record<string, string>): Changes =>
    Object.fromEntries(
      Object.entries(changes).map(([id, parent]) => [
        `areas/${id}.yml`,
        `name: ${id}\nkind: county\n${parent && `parent: ${parent}\n`}`,
      ]),
    );
  test('areas that go round in a circle: told once', async () =>
    expect(await ruling('area-tree', areas({ england: 'corby' }))).toMatchInlineSnapshot(`
      "error: content/areas/corby.yml:3:9  Part of
         found:    "smallshire"
         expected: an area that is wider than this one, not one that is part of it
         mend:     the areas go round in a circle: corby > smallshire > england > corby
         how:      content/README.md#areas"
    `));
  test('an area that is part of itself', async () =>
    expect(await ruling('area-tree', areas({ corby: 'corby' }))).toContain('corby > corby'));
  test('a second area that is part of nothing', async () =>
    expect(await ruling('area-tree', areas({ rutland: '' }))).toMatchInlineSnapshot(`
      "error: content/areas/rutland.yml:1:1  Part of
         expected: parent: the wider area that this one is part of. Only england has none
         mend:     add a line that begins "parent:"
         how:      content/README.md#areas"
    `));
});

describe('urgent-numbers', () => {
  test('a number that is not the service’s own', async () =>
    expect(await ruling('urgent-numbers', { 'site.yml': (text) => text.replace('01536 222222', '01536 333333') }))
      .toMatchInlineSnapshot(`
      "error: content/site.yml:10:12  Numbers for danger 1 > Phone
         found:    "01536 333333"
         expected: the number of content/services/club.md: 01536 222222
         mend:     find out which of the two is right, and write it in both files
         how:      content/README.md#site"
    `));
  test('a service without a number', async () =>
    expect(
      await ruling('urgent-numbers', {
        'services/club.md': service
          .replace('route: phone\n    value: "01536 222222"', 'route: address')
          .replace('contact:\n  phone: "01536 222222"\n', ''),
      }),
    ).toContain('it has none'));
  test('other spaces are the same number', async () =>
    expect(
      await ruling('urgent-numbers', { 'site.yml': (text) => text.replace('01536 222222', '01536 222 222') }),
    ).toBe(''));
});

test('place-coordinates: a minus that is missing', async () =>
  expect(await ruling('place-coordinates', { 'places/hall.yml': place(52.49, 0.69) })).toMatchInlineSnapshot(`
    "warning: content/places/hall.yml:4:11  Latitude
       found:    "52.49, 0.69"
       expected: a place within 60 km of the middle of all places: this one is 94 km away
       mend:     check the two numbers against a map of its postcode
       how:      content/README.md#places"
  `));

describe('retired-names', () => {
  const named = (name: string, status = 'active') =>
    second('name: Corner Club', `name: ${name}`)['services/second.md'].replace(
      'status: active',
      status === 'unconfirmed' ? 'status: unconfirmed\nunconfirmedBecause: x' : `status: ${status}`,
    );
  const retired = (name: string, status?: string) =>
    ruling('retired-names', { 'services/second.md': named(name, status) });
  test('a service that closed', async () =>
    expect(await retired('The Old Street Drop In')).toMatchInlineSnapshot(`
    "error: content/services/second.md:2:7  Name
       found:    "The Old Street Drop In"
       expected: no service of this name: content/retired.yml lists it as closed. Closed in 2020. See instead: club.
       mend:     if it runs after all, take it out of content/retired.yml; until that is sure write status: closed
       how:      content/README.md#retired"
  `));
  test('its other name', async () => expect(await retired('OSD')).toContain('lists it as closed. Closed in 2020.'));
  test('spelt nearly so', async () => expect(await retired('Old Streat Drop-in')).toContain('error: '));
  test('one that is not clear', async () =>
    expect(await retired('Mystery Mentors')).toContain('lists it as not clear. No page names it.'));
  test('a record that says the same as the list', async () => {
    expect(await retired('Old Street Drop-in', 'closed')).toBe('');
    expect(await retired('Mystery Mentors', 'unconfirmed')).toBe('');
    expect(await retired('Mystery Mentors', 'closed')).toContain('error: ');
  });
  test('initials that differ in one letter are other services', async () => expect(await retired('OSE')).toBe(''));
});

test('duplicate-names', async () =>
  expect(await ruling('duplicate-names', second('Corner Club', 'corner club'))).toMatchInlineSnapshot(`
    "warning: content/services/second.md:2:7  Name
       found:    "corner club"
       expected: a name that no other service has: content/services/club.md has it too
       mend:     make one record of the two, or add the place or the group to the name
       how:      content/README.md#names"
  `));

describe('role-tree', () => {
  test('a wider role that there is not', async () =>
    expect(
      await ruling('role-tree', {
        'vocabulary/roles.yml': (text) => text.replace('includedIn: self', 'includedIn: slef'),
      }),
    ).toMatchInlineSnapshot(`
      "error: content/vocabulary/roles.yml:8:17  Terms 2 > Included in
         found:    "slef"
         expected: the id of another role in this file
         mend:     did you mean self?
         how:      content/README.md#references"
    `));
  test('a circle', async () =>
    expect(
      await ruling('role-tree', {
        'vocabulary/roles.yml': (text) =>
          text.replace('side: family\n', 'side: family\n    includedIn: parent-carer\n'),
      }),
    ).toContain('a role that is wider than this one'));
});
