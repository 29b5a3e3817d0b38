/** Chance that is the same on every machine: a seed says which states a test tries. */

/** Mulberry32: 32 bits, enough for tests. */
export function randomFrom(seed: number): () => number {
  let at = seed >>> 0;
  return () => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Chance {
  /** True so often, from 0 to 1. */
  often: (share: number) => boolean;
  one: <T>(of: readonly T[]) => T;
  /** Up to `most` different ones. */
  some: <T>(of: readonly T[], most: number) => T[];
}

export function chance(seed: number): Chance {
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  return {
    often: (share) => random() < share,
    one,
    some: (of, most) => [...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => one(of)))],
  };
}
