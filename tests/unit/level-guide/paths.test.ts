/** Every way through the county's own questions, and the walk that a browser keeps in memory. */
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { toGuide } from '../../../src/features/level-guide/level-guide.ts';
import { answer, goBack, startAt } from '../../../src/features/level-guide/walk.ts';
import { circleIn, mostQuestions, pathsOf, reachable } from '../../../src/model/rules/guide-paths.ts';

const catalogue = await loadCatalogue();
const guide = catalogue.levelGuide!;
const paths = pathsOf(guide);
const answerAt = ({ question, answer: index }: { question: string; answer: number }) =>
  guide.questions.find(({ id }) => id === question)!.answers[index]!;
const result = (id: string | undefined) => guide.results.find((one) => one.id === id);
const spoken = ({ steps, end }: (typeof paths)[number]) =>
  `${steps.map((step) => answerAt(step).says).join(' > ')} = ${end ?? 'nothing'}`;

describe('every way through the questions', () => {
  test('there are dozens, and each ends in a result', () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter(({ end }) => result(end) === undefined).map(spoken)).toEqual([]);
  });

  test('each result is the end of at least one, and each question is asked on one', () => {
    expect(new Set(paths.map(({ end }) => end))).toEqual(new Set(guide.results.map(({ id }) => id)));
    expect(new Set(paths.flatMap(({ steps }) => steps.map(({ question }) => question)))).toEqual(
      new Set(guide.questions.map(({ id }) => id)),
    );
  });

  test('safety is asked first, and an answer of danger or doubt ends at once', () => {
    expect(paths.every(({ steps }) => steps[0]?.question === 'safety')).toBe(true);
    const inDanger = paths.filter(({ steps }) => steps.some((step) => answerAt(step).danger));
    expect(inDanger.map(({ steps }) => steps.length)).toEqual([1, 1]);
    expect(inDanger.map(({ end }) => end)).toEqual(['danger', 'unsure-about-safety']);
    expect(inDanger.every(({ end }) => result(end)!.danger)).toBe(true);
  });

  test('no other way ends in danger, or without a level to consider, a person to ask and a thing to do', () => {
    const others = paths
      .filter(({ steps }) => !steps.some((step) => answerAt(step).danger))
      .map(({ end }) => result(end)!);
    for (const { danger, levels, talkTo, next } of others) {
      expect(danger).toBeUndefined();
      expect(levels!.length).toBeGreaterThan(0);
      expect(talkTo.length).toBeGreaterThan(0);
      expect(next.length).toBeGreaterThan(0);
    }
  });

  test('asks at most seven questions', () => {
    expect(mostQuestions(guide)).toBe(7);
    expect(Math.max(...paths.map(({ steps }) => steps.length))).toBe(7);
  });

  test('says nothing that looks like a score: no figure but 999, no points, no "level 3"', () => {
    const said = JSON.stringify(guide).replaceAll('999', '');
    expect(said).not.toMatch(/\d/);
    expect(said).not.toMatch(/\b(score|points?|level (one|two|three|four)|total)\b/i);
  });

  test('asks for the family’s yes before an Early Help Assessment is what to do', () => {
    const toTargeted = paths.filter(({ end }) => end === 'targeted');
    expect(toTargeted.length).toBeGreaterThan(0);
    expect(toTargeted.every(({ steps }) => steps.at(-1)?.question === 'agree')).toBe(true);
  });
});

describe('the page’s view of it', () => {
  const view = toGuide(guide, catalogue);

  test('every answer leads to a part that is there', () => {
    const anchors = [...view.questions, ...view.results].map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const { answers } of view.questions) for (const { to } of answers) expect(anchors).toContain(to);
  });

  test('a danger result names the services to ring, and every level has a search', () => {
    for (const one of view.results.filter(({ danger }) => danger))
      expect(one.services.map(({ href }) => href)).toContain('/services/mash/');
    expect(view.results.flatMap(({ levels }) => levels.map(({ find }) => find.href))).toContain(
      '/find/#level=targeted',
    );
  });
});

describe('tables that are wrong', () => {
  const question = (id: string, ...to: string[]) => ({ id, answers: to.map((one) => ({ to: one })) });

  test('a circle is found, and a way in it has no end', () => {
    const questions = [question('a', 'b', 'end'), question('b', 'a')];
    expect(circleIn({ questions })).toBe('a');
    expect(pathsOf({ questions, results: [{ id: 'end' }] }).map(({ end }) => end)).toEqual([undefined, 'end']);
  });
  test('what comes together again is no circle', () =>
    expect(
      circleIn({ questions: [question('a', 'b', 'c'), question('b', 'd'), question('c', 'd'), question('d', 'x')] }),
    ).toBeUndefined());
  test('what no answer leads to is not reached', () =>
    expect([...reachable({ questions: [question('a', 'x'), question('b', 'y')] })].sort()).toEqual(['a', 'x']));
});

describe('the walk', () => {
  const walk = answer(answer(startAt('q-a'), 'No', 'q-b'), 'Yes', 'r-c');
  test('keeps what was answered, in order', () =>
    expect(walk).toEqual({
      at: 'r-c',
      given: [
        { question: 'q-a', says: 'No' },
        { question: 'q-b', says: 'Yes' },
      ],
    }));
  test('goes back one question and forgets its answer; at the first it stays', () => {
    expect(goBack(walk)).toEqual({ at: 'q-b', given: [{ question: 'q-a', says: 'No' }] });
    expect(goBack(goBack(goBack(walk)))).toEqual(startAt('q-a'));
  });
});
