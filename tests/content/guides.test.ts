/** Guides for people who work with families: danger first, and a pathway that says the same four things at each step. */
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';

const catalogue = await loadCatalogue();
const guide = (id: string) => catalogue.guides.find((each) => each.id === id)!;
const forWorkers = catalogue.guides.filter(({ data }) => data.for === 'professional');

test('there are seven for workers', () =>
  expect(forWorkers.map(({ id }) => id)).toEqual([
    'early-help-pathway',
    'front-door',
    'information-sharing',
    'whole-family-working',
    'support-for-professionals',
    'if-a-referral-is-declined',
    'early-help-documents',
  ]));

test('each that is about families begins with the child who is not safe', () => {
  const about = forWorkers.filter(({ id }) => id !== 'early-help-documents');
  const first = ({ data, body }: (typeof about)[number]): string =>
    (data.steps && !body?.includes('999') ? data.steps[0]!.text : body?.trim().split('\n\n')[0]) ?? '';
  expect(about.filter((each) => !each.data.urgent && !first(each).includes('](tel:999)')).map(({ id }) => id)).toEqual(
    [],
  );
});

test('the front door says that this site is no place to report', () => {
  expect(guide('front-door').data.urgent).toBe(true);
  expect(guide('front-door').body?.trim().split('\n\n')[0]).toContain('This website is not how you report a concern');
});

describe('the early help pathway', () => {
  const { steps = [] } = guide('early-help-pathway').data;
  test('has its eight steps in order', () =>
    expect(steps.map(({ title }) => title)).toEqual([
      'Notice',
      'Talk with the family',
      'Agree',
      'Assess',
      'Plan with a team around the family',
      'Review',
      'Step up',
      'Step down',
    ]));
  test('says at each what you do, what the family does, what to write down and what comes next', () => {
    for (const { title, text } of steps) {
      const leads = [...text.matchAll(/^\*\*([^*]+):\*\* /gm)].map(([, lead]) => lead);
      expect(leads, title).toEqual(['You', 'The family', 'Write down', 'Next']);
    }
  });
});

test('what is not known is said, with whom to ask', () => {
  for (const id of ['early-help-pathway', 'information-sharing', 'if-a-referral-is-declined', 'front-door']) {
    const { data, body } = guide(id);
    const all = [body ?? '', ...(data.steps ?? []).map(({ text }) => text)].join('\n');
    expect(all, id).toMatch(/[Ww]e have not found/);
    expect(data.editorNote, id).toBeDefined();
  }
});
