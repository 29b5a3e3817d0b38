/** A bar of progress for a person who waits; nothing where nobody looks. */
import { progress } from '@clack/prompts';

export interface StepBar {
  /** @param part of the whole, 0 to 1: it never goes back */
  onStep: (words: string, part: number) => void;
  stop: (words: string) => void;
}

/** @param first what it says before the first step */
export function stepBar(isShown: boolean, first: string): StepBar {
  if (!isShown) return { onStep: () => undefined, stop: () => undefined };
  const bar = progress({ max: 100 });
  let done = 0;
  bar.start(first);
  return {
    onStep(words, part) {
      const target = Math.max(done, Math.round(part * 100));
      bar.advance(target - done, words);
      done = target;
    },
    stop: (words) => bar.stop(words),
  };
}
