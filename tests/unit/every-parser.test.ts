/**
 * Every function that reads a text or bytes from outside has a property test: it is named in a test that fast-check drives. What
 * counts is found in src by its name and by what it takes, so a new one without such a test fails here.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** `export function readCsv(bytes: Uint8Array)`, `export const decodeX = (text: string) =>`; its name and its first parameter. */
const parser =
  /^export (?:async )?(?:function |const )((?:parse|read|decode|unpack)(?:[A-Z]\w*)?)(?: = (?:async )?)?\(\s*(\w+)\??: (?:string|Uint8Array|unknown)\b/gm;

/** It takes the place of files, and reads them with readers that are named here themselves. */
const place = /^(folder|content|path|file|source|base)$/;

/** These only fetch, and hand on to a reader that is named: why each needs none of its own. */
const otherwise: Readonly<Record<string, string>> = {
  readList: 'asks a feed page by page: tests/unit/oruk/fuzz.test.ts gives it a thousand that went wrong',
  readOther: 'loads the words of a language and reads with readQuery',
};

test('every parser has a property test', () => {
  const parsers = globSync('src/**/*.{ts,tsx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(parser)]
      .filter(([, , first = '']) => !place.test(first))
      .map(([, name = '']) => ({ file, name })),
  );
  expect(parsers.length).toBeGreaterThan(20);
  const proofs = globSync('tests/unit/**/*.{ts,tsx}')
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => /from 'fast-check'/.test(text));
  const missing = parsers.filter(
    ({ name }) =>
      !(name in otherwise) && !proofs.some((text) => new RegExp(String.raw`(?<![.\w])${name}\(`).test(text)),
  );
  expect(missing).toEqual([]);
});
