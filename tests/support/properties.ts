/**
 * What holds for any input, tried on made-up ones: the same on every machine, from one seed, so that what fails once fails again.
 * fast-check prints the seed and the smallest input that fails.
 */
import fc from 'fast-check';
import { attacks } from './attacks/corpus.ts';

export const SEED = 20_261_127;

/** The check of one kind of input, or of several; it fails by throwing. */
export function always<T extends [unknown, ...unknown[]]>(
  inputs: { [Place in keyof T]: fc.Arbitrary<T[Place]> },
  check: (...given: T) => void | Promise<void>,
  numRuns = 200,
): Promise<void> {
  const property = fc.asyncProperty(...inputs, async (...given: T) => {
    await check(...given);
  });
  return Promise.resolve(fc.assert(property, { seed: SEED, numRuns }));
}

/** Anything at all: all letters and signs, halves of pairs, control signs; attacks, and texts made of their pieces. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom(...attacks.map(({ text }) => text.slice(0, 3000))),
  textOf(...attacks.map(({ text }) => text.slice(0, 12))),
);

/** A text of these pieces in any order, with letters between: what a parser of just this form looks for. */
export function textOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  return fc.array(piece, { maxLength: 16 }).map((parts) => parts.join(''));
}

export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  anyText.map((text) => new TextEncoder().encode(text)),
);

/** An id of ours: small letters, digits and single hyphens. */
export const anyId: fc.Arbitrary<string> = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/);

/** What JSON can hold. */
export const anyJson: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3 });
