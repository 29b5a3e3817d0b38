/** The guide to the levels of need leads everywhere it says, never in a circle, and from danger straight to the numbers. */
import type { LevelGuide } from '../../model/level-guide.ts';
import { circleIn, reachable } from '../../model/rules/guide-paths.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Path, ReadRecord } from '../types.ts';
import { problemAt, type Rule } from './rule.ts';

type GuideFile = ReadRecord<LevelGuide>;

export const levelGuide: Rule = ({ files }) => {
  const guide = files['level-guide'];
  if (!guide) return [];
  const faults = [...sameIds(guide), ...deadEnds(guide), ...dangerNotFirst(guide), ...dangerDelayed(guide)];
  // Where an answer leads to nothing, what cannot be reached is told once that is mended.
  return faults.length > 0 ? faults : [...circles(guide), ...unreached(guide)];
};

const at = (guide: GuideFile, path: Path, words: { value?: unknown; expected: string; mend?: string | undefined }) =>
  problemAt(guide, path, { rule: 'level-guide', help: 'level-guide', ...words });

/** Everything that has an id, with its place. */
const entries = ({ data }: GuideFile): { id: string; path: Path }[] => [
  ...data.questions.map(({ id }, index) => ({ id, path: ['questions', index, 'id'] })),
  ...data.results.map(({ id }, index) => ({ id, path: ['results', index, 'id'] })),
];

function sameIds(guide: GuideFile): Problem[] {
  const seen = new Set<string>();
  return entries(guide).flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return at(guide, path, { value: id, expected: 'an id that no other question or result has' });
  });
}

function deadEnds(guide: GuideFile): Problem[] {
  const known = new Set(entries(guide).map(({ id }) => id));
  return eachAnswer(guide).flatMap(({ to, path }) =>
    known.has(to)
      ? []
      : at(guide, [...path, 'to'], {
          value: to,
          expected: 'the id of a question or of a result in this file',
          mend: didYouMean(to, known) ?? 'add that question or result, or lead the answer elsewhere',
        }),
  );
}

function dangerNotFirst(guide: GuideFile): Problem[] {
  const [first] = guide.data.questions;
  if (!first || first.answers.some(({ danger }) => danger)) return [];
  return [
    at(guide, ['questions', 0, 'answers'], {
      expected: 'an answer with danger: true, because safety is asked before anything else',
      mend: 'put the question about safety first',
    }),
  ];
}

/** An answer of danger ends at once; what looks like a danger result is reached by nothing else. */
function dangerDelayed(guide: GuideFile): Problem[] {
  const stops = new Set(guide.data.results.filter(({ danger }) => danger).map(({ id }) => id));
  return eachAnswer(guide).flatMap(({ to, danger, path }) => {
    if (danger && !stops.has(to))
      return at(guide, [...path, 'to'], {
        value: to,
        expected: 'a result with danger: true, because an answer of danger stops the questions at once',
      });
    if (!danger && stops.has(to))
      return at(guide, [...path, 'to'], {
        value: to,
        expected: 'danger: true beside an answer that leads to a result of danger',
        mend: 'add danger: true to the answer, or lead it elsewhere',
      });
    return [];
  });
}

function circles(guide: GuideFile): Problem[] {
  const id = circleIn(guide.data);
  if (id === undefined) return [];
  const index = guide.data.questions.findIndex((question) => question.id === id);
  return [
    at(guide, ['questions', index, 'id'], {
      value: id,
      expected: 'a question that no answer after it leads back to',
      mend: 'follow its answers: one of them comes round to it again',
    }),
  ];
}

function unreached(guide: GuideFile): Problem[] {
  const found = reachable(guide.data);
  return entries(guide)
    .filter(({ id }) => !found.has(id))
    .map(({ id, path }) =>
      at(guide, path, {
        value: id,
        expected: 'something that an answer leads to',
        mend: 'lead an answer to it, or delete it',
      }),
    );
}

const eachAnswer = ({ data }: GuideFile) =>
  data.questions.flatMap(({ answers }, question) =>
    answers.map((answer, index): typeof answer & { path: Path } => ({
      ...answer,
      path: ['questions', question, 'answers', index],
    })),
  );
