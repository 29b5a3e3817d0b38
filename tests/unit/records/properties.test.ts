/** For any input: the readers of files (bytes, front matter, YAML, Markdown, sheets, mappings) and what git says. */
import fc from 'fast-check';
import { parse as parseYamlToo } from 'yaml';
import { expect, test } from 'vitest';
import { readRawDiff } from '../../../src/actions/pull-request/versions.ts';
import { decode, hiddenCharacter } from '../../../src/records/files/decode.ts';
import { splitFrontMatter } from '../../../src/records/files/front-matter.ts';
import { readLog } from '../../../src/records/history/git.ts';
import { renderMarkdown } from '../../../src/records/markdown.ts';
import { linkKind } from '../../../src/records/markdown/link-kind.ts';
import { nodesOf, parseMarkdown } from '../../../src/records/markdown/parse.ts';
import { readRecord } from '../../../src/records/read-file.ts';
import { readCsv, UnreadableSheet } from '../../../src/records/sheet/read-csv.ts';
import { MappingError, readMapping } from '../../../src/records/sheet/mapping.ts';
import { readXlsx } from '../../../src/records/sheet/read-xlsx.ts';
import { recordText } from '../../../src/records/write/record-text.ts';
import { parseYaml } from '../../../src/records/yaml/parse.ts';
import { always, anyBytes, anyId, anyText, textOf } from '../../support/properties.ts';
import { expectHarmless } from '../attacks/harm.ts';

const yamlPieces = [
  '---',
  '\n',
  ': ',
  '- ',
  'name',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '|',
  '>',
  '&a',
  '*a',
  '!!',
  '#',
  '  ',
  '\t',
  '~',
  '1',
  '...',
  '? ',
];
const anyYaml = fc.oneof(anyText, textOf(...yamlPieces));

/** The declared error of a reader, or what it read; anything else that is thrown fails. */
async function readOr<T>(
  refused: new (...given: never[]) => Error,
  read: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    expect(error).toBeInstanceOf(refused);
    return undefined;
  }
}

test('bytes are text without hidden signs, or a fault in words with its place', () =>
  always([anyBytes], (bytes) => {
    const read = decode(bytes);
    if ('text' in read) expect(hiddenCharacter.test(read.text)).toBe(false);
    else expect(read.fault.line >= 1 && read.fault.column >= 1 && read.fault.expected !== '').toBe(true);
  }));

test('a file in two parts: they are the lines that it has, each at its place', () =>
  always([fc.oneof(anyText, textOf(...yamlPieces, '\r\n', '--- ', '\n---\n'))], (text) => {
    const parts = splitFrontMatter(text);
    if ('fault' in parts) return;
    const lines = text.split(/\r?\n/);
    expect(lines.slice(1, 1 + parts.yaml.split('\n').length).join('\n')).toBe(parts.yaml);
    expect(
      lines
        .slice(parts.bodyLine - 1)
        .join('\n')
        .trimEnd(),
    ).toBe(parts.body);
  }));

test('YAML: faults in words, at places that there are, and never anything but plain values', () =>
  always([anyYaml], (text) => {
    const { value, faults } = parseYaml(text);
    const lines = text.split(/\r\n|[\r\n]/).length;
    for (const { line, column, expected } of faults)
      expect(line >= 1 && line <= lines + 1 && column >= 1 && expected !== '').toBe(true);
    if (value !== undefined && faults.length === 0) expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  }));

test('a record of any bytes, of every form: problems, and no error', () =>
  always([fc.constantFrom('services', 'places', 'topics'), anyBytes], (kind, bytes) => {
    const { problems } = readRecord(bytes, { kind: kind, id: 'x' }, 'x');
    expect(problems.length).toBeGreaterThan(0);
  }));

const line = anyText.map((text) =>
  text.toWellFormed().replace(new RegExp(hiddenCharacter, 'gu'), '').replaceAll('\r', ''),
);
const fields = fc.record({
  name: line,
  summary: line,
  topics: fc.array(anyId),
  contact: fc.record({ phone: line, website: line }),
});

test('a record that is written has the same fields for another’s parser of YAML and for ours', () =>
  always([fields, line], (given, body) => {
    const text = recordText('services', given, body);
    const parts = splitFrontMatter(text);
    if ('fault' in parts) throw new Error(parts.fault.expected);
    expect(parseYaml(parts.yaml).value).toEqual(given);
    expect(parseYamlToo(parts.yaml)).toEqual(given);
    expect(parts.body.trim()).toBe(body.trim());
  }));

const markdownPieces = [
  '# ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '[x](',
  ')',
  '<b>',
  '<',
  '>',
  '|',
  '`',
  '```\n',
  '*',
  '_',
  '![',
  '](',
  'javascript:',
  'https://x.org',
  '&amp;',
  '    ',
  '[^1]',
];

test('Markdown: a tree whose places are in the text, and HTML in which nothing runs', () =>
  always([fc.oneof(anyText, textOf(...markdownPieces))], (text) => {
    const lines = text.split(/\r\n|[\r\n]/).length;
    for (const { position } of nodesOf(parseMarkdown(text)))
      if (position) expect(position.end.line).toBeLessThanOrEqual(lines);
    expectHarmless(renderMarkdown(text), { kind: 'markdown', text });
  }));

test('a link that is let leads where it says, as a browser reads it', () =>
  always(
    [
      fc.oneof(
        anyText,
        textOf('https://', 'http:', '//', '/', '\\', '.', 'x', '#', '?', 'mailto:', 'javascript:', '\t', '\n', ' '),
      ),
    ],
    (href) => {
      const kind = linkKind(href);
      if (kind === 'refused' || !URL.canParse(href, 'https://here.example/a/')) return;
      const { protocol, host } = new URL(href, 'https://here.example/a/');
      const protocols = {
        external: /^https?:$/,
        contact: /^(mailto|tel):$/,
        internal: /^https:$/,
        relative: /^https:$/,
        anchor: /^https:$/,
      };
      expect(protocol, href).toMatch(protocols[kind]);
      if (['internal', 'relative', 'anchor'].includes(kind)) expect(host, href).toBe('here.example');
    },
    500,
  ));

test('a sheet of any bytes: rows, or the reader’s own error', async () => {
  await always(
    [
      fc.oneof(
        anyBytes,
        textOf('"', ',', ';', '\t', '\r\n', '\n', 'name', '\uFEFF').map((text) => new TextEncoder().encode(text)),
      ),
    ],
    async (bytes) => {
      const read = await readOr(UnreadableSheet, () => readCsv(bytes));
      expect((read?.tables ?? []).every(({ cells }) => Array.isArray(cells))).toBe(true);
      await readOr(UnreadableSheet, () => readXlsx(bytes));
    },
  );
});

test('a mapping: columns by their headings, or the reader’s own error', () =>
  always(
    [fc.oneof(anyYaml, textOf('kind: ', 'services', 'columns:', 'always:', '\n  ', 'Name: name', '~'))],
    async (text) => {
      const mapping = await readOr(MappingError, () => readMapping(text));
      for (const [heading] of mapping?.columns ?? []) expect(typeof heading).toBe('string');
    },
  ));

const hash = fc.stringMatching(/^[0-9a-f]{40}$/);
const path = fc.stringMatching(/^content\/[a-zé ]{1,9}\.md$/);

test('what git says of changes: each that it names, and of anything else none', async () => {
  const change = fc.record({ path, before: hash, after: hash });
  await always([fc.array(change, { maxLength: 6 })], (changes) => {
    const raw = changes.map((each) => `:100644 100644 ${each.before} ${each.after} M\0${each.path}\0`).join('');
    expect(readRawDiff(raw)).toEqual(changes);
    const log = changes.map((each) => `:100644 100644 ${each.before} ${each.after} M\t${each.path}`).join('\n');
    expect(readLog(`commit 2026-11-24T19:02:55+00:00\n\n${log}\n`)).toEqual([
      { at: '2026-11-24T19:02:55+00:00', files: changes },
    ]);
  });
  await always([fc.oneof(anyText, textOf('commit ', '\n', ':100644 ', 'M\t', '\0', 'a1'))], (text) => {
    expect(readLog(text).every(({ at }) => at !== '')).toBe(true);
    expect(readRawDiff(text).every((each) => each.path !== '')).toBe(true);
  });
});
