/** The doors beside feeds: files of content, spreadsheets, the address, what the browser kept, and links to a list. */
import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readState, toFragment } from '../../../src/features/find/query.ts';
import { idsInFragment, readSaved, writeSaved } from '../../../src/model/rules/saved.ts';
import { toCsv } from '../../../src/model/rules/csv.ts';
import { isId } from '../../../src/model/rules/formats.ts';
import { readRecord } from '../../../src/records/read-file.ts';
import { plain } from '../../../src/records/report/paint.ts';
import { importReport } from '../../../src/records/sheet/import-report.ts';
import { UnreadableSheet } from '../../../src/records/sheet/read-csv.ts';
import { attacks, called, type Attack } from '../../support/attacks/corpus.ts';
import { serviceProblems } from '../records/small-content.ts';
import { tried } from '../records/sheet/made-sheets.ts';
import { bounded, expectHarmless, expectNoPollution, expectPlainWords } from './harm.ts';
import { renderMarkdown } from '../../../src/records/markdown.ts';

const each = attacks.map((attack) => [called(attack), attack] as const);

describe('a file of content', () => {
  beforeAll(() => void serviceProblems('---\nname: Warm\n---\n'));

  test.each(each)('as its text, a field, a key and the whole of it: %s', async (_, attack) => {
    const { text } = attack;
    const field = stringify({ name: text, summary: text, contact: { website: text }, [text.slice(0, 50)]: text });
    for (const given of [
      `---\nname: Corner Club\n---\n\n${text}\n`,
      `---\n${field}---\n`,
      `---\nname: ${text}\n---\n`,
      text,
    ]) {
      const said = await bounded(attack, () => serviceProblems(given));
      // Whatever is wrong is told in words; none of these is a whole record, so something always is.
      expect(said).not.toBe('');
      expectPlainWords(said, attack);
    }
    expectNoPollution(attack);
  });

  test.each(each)('that is shown all the same runs nothing: %s', async (_, attack) => {
    expectHarmless(await bounded(attack, () => renderMarkdown(attack.text)), attack);
  });

  test('that is no text at all', () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 256);
    const { problems } = readRecord(bytes, { kind: 'services', id: 'x' }, 'content/services/x.md');
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('a spreadsheet', () => {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  test('with every attack in its cells, row by row', { timeout: 60_000 }, async () => {
    await tried('name\nWarm\n');
    for (const attack of attacks) {
      const cell = quoted(attack.text);
      const sheet = `name,organisation,summary,topics,contact.website,${quoted(attack.text.slice(0, 80))}\n${[cell, cell, cell, cell, cell, cell].join(',')}\n`;
      const outcome = await bounded(attack, () => tried(sheet).catch((error: unknown) => error as Error));
      if (outcome instanceof Error) {
        expect(outcome, called(attack)).toBeInstanceOf(UnreadableSheet);
        expectPlainWords(outcome.message, attack);
        continue;
      }
      expect(outcome.plan.files.filter(({ path }) => !/^services\/[a-z0-9-]+\.md$/.test(path))).toEqual([]);
      expectPlainWords(importReport(outcome.plan, false, plain), attack);
      expectNoPollution(attack);
    }
  });

  test('that goes out begins no cell with a formula', () => {
    for (const { text } of attacks) {
      const [, line = ''] = /^\uFEFF"?(.?)/s.exec(toCsv([[text]])) ?? [];
      expect(line, JSON.stringify(text.slice(0, 40))).not.toMatch(/[=+\-@\t\r]/);
    }
  });
});

describe('an address and what a browser kept', () => {
  const hostile = (text: string, attack: Attack) => [
    `#q=${encodeURIComponent(text)}&postcode=${encodeURIComponent(text)}&topic=${encodeURIComponent(text)}&sort=${encodeURIComponent(text)}`,
    `#${text}`,
    `?${text}=1&page=${text}&age=${text}`,
    attack.text,
  ];

  test.each(each)('%s', async (_, attack) => {
    // An address holds no half of a pair.
    const text = attack.text.toWellFormed();
    for (const from of hostile(text, attack)) {
      const state = await bounded(attack, () => readState(from));
      expect(state.q.length).toBeLessThanOrEqual(5000);
      const ids = [...state.topics, ...state.levels, ...state.languages];
      expect(ids.every((id) => /^[a-z0-9][a-z0-9-]*$/.test(id))).toBe(true);
      // Read and written again it is the same: nothing grows, and nothing comes back as something else.
      expect(readState(`#${toFragment(state, 'with-place')}`)).toEqual(state);
      const listed = await bounded(attack, () => idsInFragment(from));
      expect((listed ?? []).every(isId)).toBe(true);
    }
    expect((idsInFragment(`#ids=${encodeURIComponent(text)},a,${text}`) ?? []).every(isId)).toBe(true);
    const kept = [
      text,
      JSON.stringify(text),
      JSON.stringify({
        version: 1,
        services: [
          { id: text, name: text, note: text },
          { id: 'a', name: text, note: text },
        ],
      }),
      `{"version":1,"services":[{"id":"a","name":"x","note":"y","__proto__":{"polluted":true}}],"__proto__":{"polluted":true}}`,
    ];
    for (const list of kept) {
      const read = await bounded(attack, () => readSaved(list));
      expect(read.every(({ id }) => isId(id))).toBe(true);
      expect(readSaved(writeSaved(read))).toEqual(read);
    }
    expectNoPollution(attack);
  });
});
