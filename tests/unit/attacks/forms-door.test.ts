/** The door of the editors' forms: what a form reads of a file, writes into one, and says before it saves. */
import { describe, expect, test } from 'vitest';
import { entryFaults } from '../../../src/cms/check-entry.ts';
import { BODY, fromFile, PIN, partsOf, recordOf, toFile } from '../../../src/cms/format.ts';
import { folderKinds } from '../../../src/model/kinds.ts';
import { isId } from '../../../src/model/rules/formats.ts';
import { attacks, called } from '../../support/attacks/corpus.ts';
import { bounded, expectNoPollution, expectPlainWords } from './harm.ts';

const each = attacks.map((attack) => [called(attack), attack] as const);
/** A form's fields hold whole signs, and lines that end as a browser's do. */
const typed = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n');

/** A service with the attack in every kind of field that somebody can write into. */
const formWith = (text: string): Record<string, unknown> => ({
  name: text,
  organisation: text,
  summary: text,
  topics: [text],
  contact: { phone: text, website: text, email: text },
  access: [{ for: 'family', route: 'online', value: text, note: text }],
  sessions: [{ place: text, opening: [{ days: [text], opens: text, closes: text, note: text }] }],
  assurance: { checked: text, by: text, sources: [{ url: text }] },
  status: text,
  [BODY]: text,
});

describe('what a form writes', () => {
  test.each(each)('holds the same words, and is refused in plain words: %s', async (_, attack) => {
    const form = formWith(typed(attack.text));
    const text = await bounded(attack, () => toFile('services', structuredClone(form)));
    const { fields, body } = partsOf('services', text);
    expect(fields).toEqual(recordOf('services', form).fields);
    expect(body).toBe(typed(attack.text).trim());
    const faults = await bounded(attack, () => entryFaults('services', form, 'x'));
    expect(faults.length).toBeGreaterThan(0);
    expectPlainWords(faults.join('\n'), attack);
    expectNoPollution(attack);
  });

  test.each(each)('has no file of such a name: %s', (_, attack) => {
    const named = entryFaults('services', {}, attack.text).filter((fault) => fault.startsWith('Name of the file'));
    expect(named).toHaveLength(isId(attack.text) ? 0 : 1);
  });

  test.each(each)('of a place whose pin is no pin has the numbers that it had: %s', async (_, attack) => {
    const place = { name: 'Hall', latitude: 52.5, longitude: -0.7 };
    const { fields } = await bounded(attack, () => recordOf('places', { ...place, [PIN]: attack.text }));
    expect(fields).toEqual(place);
  });
});

test.each(each)('a file that a form opens is fields, or is refused in plain words: %s', async (_, attack) => {
  for (const kind of Object.keys(folderKinds) as (keyof typeof folderKinds)[])
    for (const file of [attack.text, `---\n${attack.text}\n---\n`, `---\nname: ${attack.text}\n---\n${attack.text}`])
      try {
        await bounded(attack, () => fromFile(kind, file));
      } catch (error) {
        expect((error as Error).constructor, called(attack)).toBe(Error);
        expectPlainWords((error as Error).message, attack);
      }
  expectNoPollution(attack);
});
