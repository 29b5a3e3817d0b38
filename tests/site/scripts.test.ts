/** What scripts bring with them: the finder is one file, and nobody else loads it unasked. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { attribute, elements, named } from '../support/html.ts';
import { builtPages, distFolder } from '../support/site.ts';

const folder = join(distFolder, '_astro');
const importsOf = new Map(
  globSync('*.js', { cwd: folder }).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [name, [...text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, file]) => file!)];
  }),
);

/** A script with all that it imports as it starts. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const other of importsOf.get(name) ?? []) withImports(other, seen);
  return seen;
}

const bringsFinder = (name: string): boolean => [...withImports(name)].some((each) => each.startsWith('finder.'));

describe('the finder’s script', () => {
  test('is one file, and what it shares with other pages', () => {
    const [finder, ...others] = [...importsOf.keys()].filter((name) => name.startsWith('finder.'));
    expect(others).toEqual([]);
    const own = [...withImports(finder!)].map((name) => name.split('.')[0]);
    expect(own.sort()).toEqual(['finder', 'rolldown-runtime', 'shared']);
  });

  test('comes with no page’s own script, nor with the map', () => {
    const scripts = builtPages().flatMap(({ html }) =>
      named(elements(html), 'script').flatMap((script) => attribute(script, 'src')?.split('/').at(-1) ?? []),
    );
    const isMap = (name: string): boolean => name.startsWith('service-map.');
    const map = [...importsOf].flatMap(([name, imports]) => (isMap(name) || imports.some(isMap) ? name : []));
    expect(map.length).toBeGreaterThan(1);
    expect([...new Set([...scripts, ...map])].filter(bringsFinder)).toEqual([]);
  });
});

/**
 * A regular expression that looks behind stops the whole script where the browser does not know it: iPhones before iOS 16.4.
 * One that is put together from text stops only what asks for it. The library for Word files has one, to fill in
 * templates, which nobody here does.
 */
const ONLY_AS_TEXT = /^_astro\/word-file\./;

test('no script looks behind in a regular expression', () => {
  // The editors' forms are no visitor's, and ask for a browser of today.
  const ours = globSync('**/*.js', { cwd: distFolder }).filter((name) => !/^edit[/\\]cms[/\\]/.test(name));
  const looking = ours.filter((name) => {
    const text = readFileSync(join(distFolder, name), 'utf8');
    return LOOKS_BEHIND.test(text) && (!ONLY_AS_TEXT.test(name) || expressionsIn(text).some(looksBehind));
  });
  expect(looking).toEqual([]);
});

test('a regular expression that looks behind is told from a text that could become one', () => {
  const text = 'const late = (a) => RegExp(`(?<=${a})b`), now = /(?<!a)b/g;';
  expect(expressionsIn(text).filter(looksBehind)).toEqual(['/(?<!a)b/g']);
});

const LOOKS_BEHIND = /\(\?<[=!]/;
const looksBehind = (text: string): boolean => LOOKS_BEHIND.test(text);

/** The regular expressions that a browser reads together with the script. */
function expressionsIn(script: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, false));
  return found;
}
