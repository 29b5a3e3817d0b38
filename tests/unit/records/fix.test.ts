/** `npm run check -- --fix`: what is certain is mended, shown and told; what is not is left, and nothing else ever changes. */
import fc from 'fast-check';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RouteValue } from '../../../src/model/vocabulary.ts';
import { check } from '../../../src/records/check.ts';
import { unifiedDiff } from '../../../src/records/fix/diff.ts';
import { valuesOf, withoutLineEnds } from '../../../src/records/fix/fields-part.ts';
import { fixFolder } from '../../../src/records/fix/fix-folder.ts';
import { fixText } from '../../../src/records/fix/fix-text.ts';
import { inFormOrder } from '../../../src/records/fix/order.ts';
import { coloured, plain } from '../../../src/records/report/paint.ts';
import type { Kind } from '../../../src/records/write/shape.ts';
import { contentWith, files, service, serviceWith } from './small-content.ts';

const routes = new Map<string, RouteValue>(
  (['phone', 'text', 'email', 'web', 'address', 'any', 'none'] as const).map((value) => [value, value]),
);
const fixed = (text: string, kind: Kind = 'services') => fixText(text, { kind, routes });
const withContact = (line: string) => serviceWith('  phone: "01536 222222"\nstatus', `  ${line}\nstatus`);
/** What one mend of a contact line gives, and what is told of it. */
const mended = (line: string) => {
  const { text, mends, refused } = fixed(withContact(line));
  const changed = /^contact:\n((?: {2}.*\n)+)/m.exec(text)![1]!.trim();
  return { line: changed, mends, refused: refused.map(({ field, found }) => `${field}: ${found}`) };
};

test('a file that is well is not touched', () =>
  expect(fixed(service)).toEqual({ text: service, mends: [], refused: [] }));

describe('values', () => {
  test.for<[what: string, line: string, better: string, told: string]>([
    [
      'a phone number without spaces',
      'phone: "01536222222"',
      'phone: "01536 222222"',
      'Contact > Phone: 01536222222 is written 01536 222222',
    ],
    [
      'brackets round the code',
      'phone: "(01536) 222222"',
      'phone: "01536 222222"',
      'Contact > Phone: (01536) 222222 is written 01536 222222',
    ],
    [
      'hyphens',
      'phone: "0300-126-1000"',
      'phone: "0300 126 1000"',
      'Contact > Phone: 0300-126-1000 is written 0300 126 1000',
    ],
    [
      'a number that takes texts',
      'text: "07700900123"',
      'text: "07700 900123"',
      'Contact > Text: 07700900123 is written 07700 900123',
    ],
    [
      'mailto:',
      'email: mailto:help@example.org',
      'email: help@example.org',
      'Contact > E-mail: mailto:help@example.org is written help@example.org',
    ],
    [
      'an address that a source shows to be https',
      'website: http://www.example.org/club/',
      'website: https://www.example.org/club/',
      'Contact > Website: http://www.example.org/club/ is written https://www.example.org/club/',
    ],
    ['spaces around a word', 'textWord: " HELP "', 'textWord: HELP', 'Contact > Word to text:  HELP  is written HELP'],
    [
      'a number that stands without quotes',
      'phone: 01536 222222',
      'phone: "01536 222222"',
      'Contact > Phone: 01536 222222 stands in quotes',
    ],
  ])('%s', ([, line, better, told]) => expect(mended(line)).toEqual({ line: better, mends: [told], refused: [] }));

  test.for<[what: string, line: string]>([
    ['a country code: the digits would change', 'phone: "+44 1536 222222"'],
    ['a number with words', 'phone: "01536 222222 (reception)"'],
    ['a number in groups of its own', 'phone: "0808 2000 247"'],
    ['a number that is too short', 'phone: "0153622"'],
    ['a short code', 'text: "85258"'],
    ['an address of another page', 'website: http://www.example.org/other'],
    ['an address of another host', 'website: http://example.com/club'],
    ['an address with a port', 'website: http://www.example.org:8080/club'],
    ['mailto: with a subject', 'email: mailto:help@example.org?subject=Help'],
  ])('%s is let be', ([, line]) => expect(mended(line)).toEqual({ line, mends: [], refused: [] }));

  test('a number that lost its quotes is refused, with the reason', () => {
    const { text, mends, refused } = fixed(withContact('phone: 01536222222'));
    expect(text).toContain('phone: 01536222222\n');
    expect(mends).toEqual([]);
    expect(refused).toEqual([
      {
        path: ['contact', 'phone'],
        field: 'Contact > Phone',
        found: '01536222222',
        why: 'it has no quotes, so its first 0 may be lost. Look the number up, and write it in quotes, as people dial it',
      },
    ]);
  });

  test('a value that goes over lines is left where the mend would break the lines below it', () => {
    const text = withContact('phone: >-\n    01536222222');
    expect(fixed(text)).toEqual({ text, mends: [], refused: [] });
  });

  test('a postcode: capitals and one space', () => {
    const place = (postcode: string) =>
      fixed(`name: Hall\npostcode: ${postcode}\narea: corby\nkind: hall\n`, 'places').text;
    expect(place('nn171aa')).toContain('postcode: NN17 1AA\n');
    expect(place('"NN17  1aa"')).toContain('postcode: NN17 1AA\n');
    for (const other of ['NN17', 'NN17 1A', 'NN17 1CC', 'near NN17 1AA'])
      expect(place(other)).toContain(`postcode: ${other}\n`);
  });

  test('a way in is mended by what its route says it is', () => {
    const way = (route: string, value: string) =>
      fixed(serviceWith('route: phone\n    value: "01536 222222"', `route: ${route}\n    value: ${value}`)).mends;
    expect(way('phone', '"01536222222"')).toEqual([
      'Ways in 1 > Number or address: 01536222222 is written 01536 222222',
    ]);
    expect(way('email', 'mailto:a@example.org')).toHaveLength(1);
    expect(way('web', 'http://www.example.org/club')).toHaveLength(1);
    expect(way('any', '"01536222222"')).toEqual([]);
    expect(way('unheard-of', '"01536222222"')).toEqual([]);
  });

  test('links in the text, and no other words of it', () => {
    const text = `${service}\nSee [it](http://www.example.org/club) and [other](http://www.example.org/x), 01536222222.\n`;
    expect(fixed(text).text).toBe(text.replace('http://www.example.org/club', 'https://www.example.org/club'));
  });

  test('what a source says is evidence: its own address is left', () =>
    expect(fixed(serviceWith('      date:', '    - url: http://www.example.org/club\n      date:')).text).toContain(
      'url: http://www.example.org/club',
    ));
});

describe('layout', () => {
  const messy: [what: string, text: string, told: string][] = [
    ['a byte order mark', `\uFEFF${service}`, 'the byte order mark at the beginning is taken away'],
    ['line ends of Windows', service.replaceAll('\n', '\r\n'), 'lines end in LF'],
    [
      'white space at the ends of fields',
      service.replace('Corner Club', 'Corner Club  \t'),
      'white space at the ends of lines is taken away',
    ],
    [
      'white space behind the hyphens',
      service.replaceAll('---\n', '--- \n'),
      'white space at the ends of lines is taken away',
    ],
    ['no line end at the end', service.trimEnd(), 'the file ends with one line end'],
    ['many line ends at the end', `${service}\n\n`, 'the file ends with one line end'],
  ];
  test.for(messy)('%s', ([, text, told]) => expect(fixed(text)).toEqual({ text: service, mends: [told], refused: [] }));

  test('all of them at once', () => {
    const all = `\uFEFF${service.trimEnd().replace('Corner Club', 'Corner Club ').replaceAll('\n', '\r\n')}`;
    const { text, mends } = fixed(all);
    expect(text).toBe(service);
    expect(mends).toHaveLength(4);
  });

  test('two spaces that break a line of Markdown stay; one does not', () => {
    const { text } = fixed(`${service}\nOne  \ntwo \nthree\n`);
    expect(text).toBe(`${service}\nOne  \ntwo\nthree\n`);
  });

  test('empty lines at the end that are a part of a text stay', () => {
    const text = 'name: Nobody\ntype: charity\neditorNote: |+\n  One\n\n\n';
    expect(fixed(text, 'organisations')).toEqual({ text, mends: [], refused: [] });
  });

  test('white space that is a part of a text of several lines stays, and is taken away beside it', () => {
    const text = 'name: Nobody  \ntype: charity\neditorNote: |\n  One  \n  two\n';
    expect(fixed(text, 'organisations').text).toBe(text.replace('Nobody  ', 'Nobody'));
  });
});

describe('order', () => {
  test('fields stand as in the form, and comments stay above theirs', () => {
    const text = `# Kept by the council
type: charity # what it is
# As they call themselves
# on their page
name: Helpers
editorNote: |
  # No comment.

  type: x

website: https://www.example.org
`;
    expect(fixed(text, 'organisations')).toEqual({
      text: `# Kept by the council
# As they call themselves
# on their page
name: Helpers
type: charity # what it is
website: https://www.example.org
editorNote: |
  # No comment.

  type: x

`
        .replace('\n\n\n', '\n\n')
        .trimEnd()
        .concat('\n'),
      mends: ['the fields stand in the order of the form'],
      refused: [],
    });
  });

  test('in groups and lists, at every depth', () => {
    const text = service
      .replace('  - for: family\n    route: phone\n', '  - route: phone\n    for: family\n')
      .replace(
        '    - url: https://www.example.org/club\n      date: "2026-10"\n',
        '    - date: "2026-10"\n      url: https://www.example.org/club\n',
      );
    expect(text).not.toBe(service);
    expect(fixed(text).text).toBe(service);
  });

  test('groups in braces, and single files, are left', () => {
    const text = serviceWith(
      'contact:\n  phone: "01536 222222"\n',
      'contact: { email: a@example.org, phone: "01536 222222" }\n',
    );
    expect(fixed(text).text).toBe(text);
    const list = 'terms:\n  - name: A\n    id: a\n';
    expect(fixed(list, 'vocabulary/costs').text).toBe(list);
  });

  test('a field that the form does not have comes last, and is not lost', () =>
    expect(fixed('facebook: x\nname: Helpers\ntype: charity\n', 'organisations').text).toBe(
      'name: Helpers\ntype: charity\nfacebook: x\n',
    ));
});

test.for<[what: string, text: string]>([
  ['no fields', 'Text only\n'],
  ['fields without an end', '---\nname: x \n'],
  ['a quote without an end', serviceWith('Corner Club', '"Corner Club ')],
  ['a field twice', serviceWith('status:', 'name: x \nstatus:')],
  ['an anchor', serviceWith('Corner Club', '&a Corner Club ')],
  ['tabs', serviceWith('  phone:', '\tphone:')],
])('%s: a file that cannot be read is not touched', ([, text]) => {
  expect(fixed(text)).toEqual({ text, mends: [], refused: [], unread: true });
});

describe('whatever the file', () => {
  const line = fc.constantFrom(
    'phone: "01536222222"',
    'phone: (01536) 222222',
    'phone: 01536222222',
    'text: 07700900123',
    'email: mailto:a@example.org',
    'email: "a@example.org"   ',
    'website: http://www.example.org/club',
    'textWord: |\n    A  \n    B',
    'textWord: >-\n    A\n\n    B',
    '# a remark',
    'facebook: " x "',
    "textWord: 'It''s'",
    'text: "1:30"',
    'text: 12:30',
    'website: {}',
    'phone: [01536222222, "1"]',
    'email:',
  );
  const field = fc.constantFrom(
    'urgent: true',
    'hours: 10-12  ',
    'status: active',
    '# about the status',
    'editorNote: |\n  # no remark\n\n  x  ',
    'editorNote: >\n  a\n  b\n\n\n',
    'where: "a \\\n  b"',
    'areas: [corby, {a: 1}]',
    'sessions:\n  - note: x\n    # the place\n    place: hall\n  - place: y',
    'assurance:\n  sources:\n    - date: 2024\n      url: https://www.example.org/club\n  checked: 2026-11-20',
    'name: Corner   Club ',
    'opening:\n- closes: 10:00\n  opens: 09:00',
  );
  const text = fc
    .record({
      fields: fc.uniqueArray(field, {
        maxLength: 8,
        selector: (one) => /^\w*/.exec(one)![0] + (one.startsWith('#') ? one : ''),
      }),
      contact: fc.uniqueArray(line, { maxLength: 5, selector: (one) => /^\w*/.exec(one)![0] }),
      body: fc.array(
        fc.constantFrom('Text', 'Text ', 'Text  ', '', '   ', '- a', '[x](http://www.example.org/club)', '---'),
        { maxLength: 6 },
      ),
      ends: fc.constantFrom('\n', '\r\n'),
      start: fc.constantFrom('', '\uFEFF'),
      stop: fc.constantFrom('', '\n', '\n\n\n'),
    })
    .map(({ fields, contact, body, ends, start, stop }) => {
      const all = [...fields, ...(contact.length > 0 ? ['contact:', ...contact.map((one) => `  ${one}`)] : [])];
      return `${start}${['---', ...all, '---', ...body].join('\n').replaceAll('\n', ends)}${stop}`;
    });
  const valuesWithout = (given: string) => valuesOf('services', given.replace(/^\uFEFF/, ''));

  test(
    'a second time there is nothing to mend',
    () =>
      fc.assert(
        fc.property(text, (given) => {
          const once = fixed(given);
          const twice = fixed(once.text);
          expect(twice.text).toBe(once.text);
          expect(twice.mends).toEqual([]);
          const refusals = ({ refused }: typeof once) => refused.map(({ field, found }) => `${field} ${found}`).sort();
          expect(refusals(twice)).toEqual(refusals(once));
        }),
        { numRuns: 200, seed: 6 },
      ),
    30_000,
  );

  test(
    'no value changes but by a mend that is told, and none by layout, quotes or order',
    () =>
      fc.assert(
        fc.property(text, (given) => {
          const before = valuesWithout(given);
          const { text: after, mends, unread } = fixed(given);
          if (unread) {
            expect(after).toBe(given);
            return;
          }
          const told = mends.filter((mend) => mend.includes(' is written '));
          const [a, b] = [leaves(before!.fields), leaves(valuesWithout(after)!.fields)];
          expect([...b.keys()].sort()).toEqual([...a.keys()].sort());
          const changed = [...a].filter(([path, value]) => b.get(path) !== value);
          for (const [path, value] of changed)
            expect(told.some((mend) => mend.endsWith(`: ${String(value)} is written ${String(b.get(path))}`))).toBe(
              true,
            );
          expect(told.filter((mend) => !mend.startsWith('Text: '))).toHaveLength(changed.length);
          if (!told.some((mend) => mend.startsWith('Text: ')))
            expect(withoutLineEnds(valuesWithout(after)!.body)).toBe(withoutLineEnds(before!.body));
          // No remark is lost.
          const remarks = (of: string) =>
            (of.match(/(?<=^\s*(?:- )?)#.*$/gm) ?? []).map((remark) => remark.trim()).sort();
          expect(remarks(after)).toEqual(remarks(given));
        }),
        { numRuns: 200, seed: 7 },
      ),
    30_000,
  );

  test(
    'digits never change',
    () =>
      fc.assert(
        fc.property(fc.stringMatching(/^[0-9 ().+-]{3,16}$/), (number) => {
          const given = withContact(`phone: ${JSON.stringify(number)}`);
          const digits = (of: string) =>
            String((parse(of.split(/^---$/m)[1]!) as { contact: { phone: string } }).contact.phone).replace(/\D/g, '');
          expect(digits(fixed(given).text)).toBe(digits(given));
        }),
        { numRuns: 150, seed: 8 },
      ),
    30_000,
  );
});

function leaves(value: unknown, path = '', found = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value === 'object' && value !== null) {
    found.set(`${path}/`, Array.isArray(value) ? 'list' : 'group');
    for (const [key, inner] of Object.entries(value)) leaves(inner, `${path}/${key}`, found);
  } else found.set(path, value);
  return found;
}

describe('the lines that changed', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}\n`).join('');
  test('three lines around each change, and those that are near in one', () => {
    const before = numbers(30);
    const after = before.replace('line 5\n', 'five\n').replace('line 9\n', '').replace('line 25\n', 'line 25\nmore\n');
    expect(unifiedDiff('x.md', before, after, plain)).toMatchInlineSnapshot(`
      "--- x.md
      +++ x.md
      @@ -2,11 +2,10 @@
       line 2
       line 3
       line 4
      -line 5
      +five
       line 6
       line 7
       line 8
      -line 9
       line 10
       line 11
       line 12
      @@ -23,6 +22,7 @@
       line 23
       line 24
       line 25
      +more
       line 26
       line 27
       line 28"
    `);
  });
  test('what cannot be seen is shown', () =>
    expect(unifiedDiff('x.md', '\uFEFFa\r\nb \t\nc', 'a\nb\nc\n', plain)).toMatchInlineSnapshot(`
      "--- x.md
      +++ x.md
      @@ -1,3 +1,3 @@
      -<BOM>a<CR>
      -b·<tab>
      -c<no line end>
      +a
      +b
      +c"
    `));
  test('in colours', () =>
    expect(unifiedDiff('x', 'a\n', 'b\n', coloured)).toContain('\u001b[31m-a\u001b[39m\n\u001b[32m+b\u001b[39m'));
  test('of thousands of changed lines every one is told', () => {
    const told = unifiedDiff('x', numbers(9000), numbers(9000).replaceAll('line', 'Line'), plain).split('\n');
    expect(told.filter((line) => /^[-+][lL]ine/.test(line))).toHaveLength(18_000);
  });
});

describe('npm run check -- --fix', () => {
  const run = (args: string[]) => check(args, { BUILD_DAY: '2026-11-22' }, {});
  /** The small content's places have their fields in another order. */
  const places = Object.fromEntries(
    ['hall', 'library', 'school'].map((id) => [
      `places/${id}.yml`,
      inFormOrder('places', files[`places/${id}.yml`]!, () => true),
    ]),
  );
  const messy = () =>
    contentWith({
      ...places,
      'services/club.md': `\uFEFF${service.replace('contact:\n  phone: "01536 222222"', 'contact:\n  phone: "01536222222"')}`,
      'organisations/helpers.yml': 'type: charity\nname: Helpers\nwebsite: https://www.example.org\n',
      'topics/broken.yml': 'name: "x \n',
      'places/latin.yml': Buffer.from('name: Café \n', 'latin1'),
      'places/lost.yml': `${places['places/hall.yml']!.replace('Hall', 'Lost').replace('sources:', 'phone: 01536222222\nsources:')}`,
    });

  test('shows the lines, the mends, what was refused and what was left, and then what remains', async () => {
    const folder = messy();
    const { output, code } = await run(['--fix', folder]);
    expect(output.split('What remains')[0]).toMatchInlineSnapshot(`
      "--- content/services/club.md
      +++ content/services/club.md
      @@ -1,4 +1,4 @@
      -<BOM>---
      +---
       name: Corner Club
       organisation: helpers
       summary: A club where you can talk to someone.
      @@ -10,7 +10,7 @@
           route: phone
           value: "01536 222222"
       contact:
      -  phone: "01536222222"
      +  phone: "01536 222222"
       status: active
       assurance:
         checked: 2026-11-20
      # the byte order mark at the beginning is taken away
      # Contact > Phone: 01536222222 is written 01536 222222

      --- content/organisations/helpers.yml
      +++ content/organisations/helpers.yml
      @@ -1,3 +1,3 @@
      -type: charity
       name: Helpers
      +type: charity
       website: https://www.example.org
      # the fields stand in the order of the form

      content/places/lost.yml  Phone
         found:    01536222222
         not mended, because it has no quotes, so its first 0 may be lost. Look the number up, and write it in quotes, as people dial it

      Left alone, because other faults come first (2): content/places/latin.yml, content/topics/broken.yml

      Mended 2 files.

      "
    `);
    expect(output).toContain('topics/broken.yml:');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'services/club.md'), 'utf8')).toBe(service);
    expect(readFileSync(join(folder, 'topics/broken.yml'), 'utf8')).toBe('name: "x \n');
    expect(readFileSync(join(folder, 'places/latin.yml'), 'latin1')).toBe('name: Café \n');
    expect(readdirSync(join(folder, 'services'))).toEqual(['club.md']);
  });

  test('a second time: nothing', async () => {
    const folder = messy();
    await run(['--fix', folder]);
    expect((await run(['--fix', folder])).output).toContain('Nothing that is certain to mend.');
  });

  test('--dry-run writes nothing', async () => {
    const folder = messy();
    const before = readFileSync(join(folder, 'services/club.md'));
    const { output, code } = await run(['--fix', '--dry-run', folder]);
    expect(output).toContain('+  phone: "01536 222222"');
    expect(output).toMatch(/Would mend 2 files\. Nothing was written: leave out --dry-run to do it\.\n$/);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'services/club.md'))).toEqual(before);
  });

  test('a link stays a link, and a file keeps who may read it', async () => {
    const folder = contentWith(places);
    mkdirSync(join(folder, '_kept'));
    const kept = join(folder, '_kept', 'nobody.yml');
    writeFileSync(kept, 'name: Nobody  \ntype: charity\n', { mode: 0o640 });
    symlinkSync(kept, join(folder, 'organisations', 'nobody.yml'));
    const { files: mended } = await fixFolder(folder, true);
    expect(mended.map(({ file }) => file)).toEqual(['content/organisations/nobody.yml']);
    expect(readFileSync(kept, 'utf8')).toBe('name: Nobody\ntype: charity\n');
    expect(statSync(kept).mode & 0o777).toBe(0o640);
  });

  test.for<[args: string[], says: string]>([
    [['--dry-run'], '--dry-run goes with --fix: it shows what would be mended\n'],
    [['--fix', '--format=json'], '--fix is for people: leave --format out\n'],
    [['--fxi'], 'Use: npm run check -- [--fix [--dry-run]] [--format=terminal|github|json] [folder]\n'],
  ])('%s is answered in a sentence', async ([args, says]) =>
    expect(await run(args)).toEqual({ output: says, code: 1 }),
  );
});
