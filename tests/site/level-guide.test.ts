/** The level guide as built: a plain page of parts that works by links alone. */
import { expect, test } from 'vitest';
import { loadContent } from '../../src/records/load.ts';
import { attribute, elements, named, textOf } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

const { levelGuide, site } = await loadContent();
const page = builtPages().find(({ url }) => url === '/professionals/level-guide/')!;
const all = elements(page.html);
const parts = new Map(
  all.filter((element) => attribute(element, 'data-part') !== undefined).map((part) => [attribute(part, 'id')!, part]),
);

test('every question and every result is a part of the page, and every answer a link to one', () => {
  expect(parts.size).toBe(levelGuide!.questions.length + levelGuide!.results.length);
  const answers = all.filter((element) => attribute(element, 'data-to') !== undefined);
  expect(answers.length).toBe(levelGuide!.questions.flatMap((question) => question.answers).length);
  for (const link of answers) {
    expect(link.tagName).toBe('a');
    expect(attribute(link, 'href')).toBe(`#${attribute(link, 'data-to')}`);
    expect([...parts.keys()]).toContain(attribute(link, 'data-to'));
  }
});

test('no part is hidden before a script runs', () => {
  for (const part of parts.values()) {
    expect(attribute(part, 'hidden')).toBeUndefined();
    expect(attribute(part, 'class') ?? '').not.toContain('away');
  }
});

test('the numbers for danger come before the first question, and stand in each result of danger', () => {
  const text = textOf(named(all, 'main')[0]!);
  const first = text.indexOf(levelGuide!.questions[0]!.ask);
  const dangers = levelGuide!.results.filter(({ danger }) => danger);
  expect(dangers.length).toBe(2);
  for (const { phone = '' } of site.urgent.filter(({ toTalk }) => !toTalk)) {
    expect(text.indexOf(phone)).toBeLessThan(first);
    for (const { id } of dangers) expect(textOf(parts.get(`r-${id}`)!)).toContain(phone);
  }
});

test('it says first and last that it never replaces judgement', () => {
  const text = textOf(named(all, 'main')[0]!);
  expect(text.indexOf('never replaces it')).toBeLessThan(text.indexOf(levelGuide!.questions[0]!.ask));
  expect(text.lastIndexOf('never replace it')).toBeGreaterThan(text.indexOf(levelGuide!.results.at(-1)!.title));
});
