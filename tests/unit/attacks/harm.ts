/** What an attack must not have done, whatever door it came through. */
import { expect } from 'vitest';
import { linkKind } from '../../../src/records/markdown/link-kind.ts';
import { mentionsIn } from '../../../src/records/markdown/mentions.ts';
import { renderMarkdown } from '../../../src/records/markdown.ts';
import { BOUND_MS, called, type Attack } from '../../support/attacks/corpus.ts';

/** Nothing that runs, or that asks another host, in HTML that the site would show. */
const runs =
  /<\s*(script|iframe|object|embed|base|meta|link|style|form|input|svg|math|img|video|audio|template)\b|<[a-z][^>]*\son\w+\s*=|(href|src)\s*=\s*["']?\s*(javascript|data|vbscript|file):/i;

export const expectHarmless = (html: string, attack: Attack): void =>
  expect(runs.exec(html)?.[0], `${called(attack)} came out as ${html.slice(0, 200)}`).toBeUndefined();

/** The text of a record as the page shows it. */
export function expectPlainText(markdown: string, attack: Attack): void {
  const wrong = mentionsIn(markdown).filter(
    ({ kind, value }) => kind !== 'link' || !['external', 'contact', 'anchor', 'internal'].includes(linkKind(value)),
  );
  expect(wrong, called(attack)).toEqual([]);
  expectHarmless(renderMarkdown(markdown), attack);
}

export const expectNoPollution = (attack: Attack): void => {
  expect(Object.keys(Object.prototype), called(attack)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted, called(attack)).toBeUndefined();
};

/** How much work it was, which is bounded: of this thread's own time, so that a machine that does other things too counts for nothing. */
export async function bounded<T>(attack: Attack, work: () => T | Promise<T>): Promise<T> {
  const began = process.threadCpuUsage();
  const done = await work();
  const { user, system } = process.threadCpuUsage(began);
  expect((user + system) / 1000, `${called(attack)} took too long`).toBeLessThan(BOUND_MS);
  return done;
}

/** What a person is told never moves the cursor, and holds no stack. */
export function expectPlainWords(said: string, attack: Attack): void {
  expect(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u.exec(said)?.[0], called(attack)).toBeUndefined();
  expect(said, called(attack)).not.toMatch(/^\s+at \S+ \(/m);
}
