/** Who changed an entry while it was open: seen before it is saved, said once, and never where the change is one's own. */
import { expect, test } from 'vitest';
import { watchFor } from '../../../src/cms/meanwhile.ts';
import * as words from '../../../src/words/cms-github.ts';

const where = { owner: 'county', repo: 'early-help', branch: 'main' };
const saving = { path: 'content/services/club.md', own: 'cms/services/club', before: 'as opened\n' };

interface State {
  published?: string;
  proposed?: string;
  open?: number;
  may?: string;
}

const answerOf = ({ published, proposed, open = 0, may = 'WRITE' }: State) => ({
  repository: {
    viewerPermission: may,
    published: published === undefined ? null : { text: published },
    proposed: proposed === undefined ? null : { text: proposed },
    pullRequests: { totalCount: open },
  },
});

const watching = (state: State) => watchFor(() => Promise.resolve(answerOf(state)), where);

test.for<[what: string, state: State, fault: string | undefined]>([
  ['nobody', { published: 'as opened\n' }, undefined],
  ['nobody, with other ends of lines', { published: 'as opened\r\n' }, undefined],
  ['somebody, on the main branch', { published: 'by another' }, words.changedMeanwhile],
  ['somebody who took it away', {}, words.changedMeanwhile],
  [
    'somebody, in the pull request',
    { published: 'as opened', proposed: 'by another', open: 1 },
    words.changedMeanwhile,
  ],
  ['nobody, in the pull request that was opened', { published: 'older', proposed: 'as opened', open: 1 }, undefined],
  ['nobody: the branch is left from before', { published: 'as opened', proposed: 'old', open: 0 }, undefined],
  ['somebody, and the change goes to a copy', { published: 'by another', may: 'READ' }, undefined],
])('changed by %s', async ([, state, fault]) => {
  expect(await watching(state).fault(saving)).toBe(fault);
});

test('it is said once about each state', async () => {
  const state: State = { published: 'by another' };
  const watch = watching(state);
  expect(await watch.fault(saving)).toBe(words.changedMeanwhile);
  expect(await watch.fault(saving)).toBeUndefined();
  state.published = 'by a third';
  expect(await watch.fault(saving)).toBe(words.changedMeanwhile);
  expect(await watch.fault({ ...saving, path: 'content/services/other.md' })).toBe(words.changedMeanwhile);
});

test('what this form has written is no surprise', async () => {
  const watch = watching({ published: 'as opened', proposed: 'as saved\n', open: 1 });
  watch.wrote('as saved\n');
  expect(await watch.fault(saving)).toBeUndefined();
});

test('a new entry may not take the place of another that came meanwhile', async () => {
  const { before: _, ...fresh } = saving;
  expect(await watching({}).fault(fresh)).toBeUndefined();
  expect(await watching({ published: 'by another' }).fault(fresh)).toBe(words.takenMeanwhile);
});

test('where nobody is signed in nothing is asked, and a fault of the question is told', async () => {
  expect(await watchFor(() => Promise.resolve(undefined), where).fault(saving)).toBeUndefined();
  await expect(watchFor(() => Promise.reject(new Error('lost')), where).fault(saving)).rejects.toThrow('lost');
});
