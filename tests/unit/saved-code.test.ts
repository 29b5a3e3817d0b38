/** A square code as a file: its one path draws the squares that the code has, and no others. */
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { codeFile, codeOf } from '../../src/features/saved/files/code.ts';

const address = 'https://example.org/services/samaritans/';

test('draws every dark square', () => {
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const { size, path } = codeOf(address);
  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    drawn[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
  expect(drawn).toEqual(data);
});

test('is a picture of its own', () => {
  expect(codeFile(address)).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"[^>]*><path d="M[^"]+"\/><\/svg>$/,
  );
});
