/** The preparation sheet as text and as a Word file, filled in and blank. */
import { describe, expect, test } from 'vitest';
import { readyFor, sheetText, type Sheet } from '../../../src/features/referral/sheet.ts';
import { wordFile } from '../../../src/features/referral/word-file.ts';
import * as words from '../../../src/words/referral-sheet.ts';
import { fileInZip } from '../../support/zip.ts';

const service: NonNullable<Sheet['service']> = {
  id: 'a',
  name: 'Service A',
  facts: [{ term: 'Who may refer', lines: ['School.', 'GP'] }, { term: 'Waiting time' }],
  needs: ['The school’s form'],
  criteria: ['Aged 5 to 17'],
  citation: 'Service A. Early Help, checked 22 November 2026.',
  address: 'https://example.org/services/a/',
};
const blank: Sheet = { urgent: 'In danger: 999', answers: {}, ticked: new Set() };
const full: Sheet = {
  service,
  urgent: 'In danger: 999',
  answers: { voice: 'School is loud & <hard>.\nI like art.' },
  ticked: new Set(['The school’s form']),
};
const wordText = async (sheet: Sheet): Promise<string> =>
  fileInZip(Buffer.from(await (await wordFile(sheet)).arrayBuffer()), 'word/document.xml');

describe('what to have ready', () => {
  test('is what the service asks for, whether the family fits, and what every referral needs', () => {
    expect(readyFor(service)).toEqual([
      'The school’s form',
      'Check with the family: Aged 5 to 17',
      ...words.alwaysReady,
    ]);
    expect(readyFor()).toEqual(words.alwaysReady);
  });
  test('says that it is not stated, where it is not', () => {
    expect(readyFor({})[0]).toBe(words.askNeeds);
  });
});

describe('as text', () => {
  test('has the numbers for danger before anything about the family', () => {
    for (const sheet of [blank, full]) {
      const text = sheetText(sheet);
      expect(text.indexOf('In danger: 999')).toBeGreaterThan(0);
      expect(text.indexOf('In danger: 999')).toBeLessThan(text.indexOf(words.readyTitle.toUpperCase()));
    }
  });
  test('has what was typed, what is ticked, what is stated and what is not', () => {
    const text = sheetText(full);
    expect(text).toContain('School is loud & <hard>.\nI like art.');
    expect(text).toContain('[x] The school’s form\n[ ] Check with the family: Aged 5 to 17');
    expect(text).toContain('Who may refer: School; GP\nWaiting time: Not stated: ask');
    expect(text).toContain('checked 22 November 2026. https://example.org/services/a/');
  });
  test('asks every question on a blank sheet, and names no service', () => {
    const text = sheetText(blank);
    expect(words.questions.filter(({ label, hint }) => !text.includes(`${label.toUpperCase()}\n(${hint})`))).toEqual(
      [],
    );
    expect(text).not.toContain('undefined');
    expect(text).not.toContain('Service A');
  });
});

describe('as a Word file', () => {
  test('opens, and holds the same words', async () => {
    const xml = await wordText(full);
    const said = ['Service A', 'School is loud &amp; &lt;hard&gt;.', 'I like art.', '☒ The school’s form', '999'];
    expect(said.filter((each) => !xml.includes(each))).toEqual([]);
  });
  test('has room to write where nothing was typed', async () => {
    const xml = await wordText(blank);
    expect(xml.match(/<w:pBdr>/g)).toHaveLength(words.questions.length * 3);
    expect(words.questions.filter(({ label }) => !xml.includes(label))).toEqual([]);
  });
});

test('nothing asks for a name, a birthday or an address', () => {
  const labels = words.questions.map(({ label }) => label).join(' ');
  expect(labels).not.toMatch(/\bname|birth|address|postcode/i);
});
