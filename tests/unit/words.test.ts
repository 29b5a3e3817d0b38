/** What the interface says stands in src/words/ and nowhere else, so that who edits words or translates them misses none. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interfaceWords } from '../support/interface-words.ts';

/** What a visitor does not read as the site's own words. */
const left: readonly (readonly [start: string, reason: string])[] = [
  ['src/pages/design/', 'samples: the living page of the parts'],
  ['src/layouts/design/', 'samples: the living page of the parts'],
  ['src/site/structured-data.ts', 'for machines, in the words of schema.org'],
];

const drawing = 'src/{catalogue,features,layouts,pages,site,ui}/**/*';
const files = globSync([`${drawing}.astro`, `${drawing}.tsx`, `${drawing}.ts`])
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const isLeft = (file: string): boolean => left.some(([start]) => file.startsWith(start));

const faults = (file: string, source: string): string[] =>
  interfaceWords(file, source).map(({ line, text }) => `${file}:${line} says "${text}": move it to src/words/`);

test.for(files.filter((file) => !isLeft(file)))('%s takes what it says from src/words/', (file) => {
  expect(faults(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test('what is left out is still there', () => {
  const starts = left.map(([start]) => start);
  expect(starts.filter((start) => !files.some((file) => file.startsWith(start)))).toEqual([]);
});

const template = 'src/ui/Planted.astro';
const island = 'src/features/find/Planted.tsx';
const code = 'src/features/find/planted.ts';

describe('it finds', () => {
  test.for<[what: string, file: string, source: string, line: number, text: string]>([
    ['text in an element', template, '---\nconst a = 1;\n---\n\n<p>\n  Ask us\n</p>\n', 5, 'Ask us'],
    ['text beside a value', template, '<p>{count} services</p>\n', 1, 'services'],
    ['text that may be shown', template, "<p>{known ? name : 'Not stated'}</p>\n", 1, 'Not stated'],
    ['text of a list', template, "<ul>{list.map(() => 'a place')}</ul>\n", 1, 'a place'],
    ['a name for screen readers', template, '<nav aria-label="Letters" />\n', 1, 'Letters'],
    ['a picture in words', template, '<img src="/a.png" alt={`Map of ${place}`} />\n', 1, 'Map of'],
    ['words given to a part', template, '<Door href="/" title="Topics" />\n', 1, 'Topics'],
    ['words that keep their spaces', template, '<a href="/" set:text="this one" />\n', 1, 'this one'],
    ['words within a prop', template, "<Ask skip={{ href: '/', words: 'Skip' }} />\n", 1, 'Skip'],
    ['the title of a page', template, "---\nconst title = 'Topics';\n---\n<h1>{title}</h1>\n", 2, 'Topics'],
    ['text of an island', island, 'export const A = () => <b>Near you</b>;\n', 1, 'Near you'],
    ['a label of an island', island, 'export const A = () => <input aria-label="Age" />;\n', 1, 'Age'],
    [
      'a sentence in code',
      code,
      "\nexport const say = () => 'Not stated: ask the service.';\n",
      2,
      'Not stated: ask the service.',
    ],
    [
      'a sentence with a value',
      code,
      'export const say = (day: string) => `Last checked on ${day}.`;\n',
      1,
      'Last checked on .',
    ],
  ])('%s', ([, file, source, line, text]) => {
    expect(interfaceWords(file, source)).toEqual([{ line, text }]);
    expect(faults(file, source)).toEqual([`${file}:${line} says "${text}": move it to src/words/`]);
  });
});

test.for<[what: string, file: string, source: string]>([
  [
    'values, signs and classes',
    template,
    '<p class="lead quiet">{title}: {count} · <b class:list={["a"]}>{name}</b></p>\n',
  ],
  ['code and styles', template, '<code>npm run check</code>\n<style>\n  p { color: red }\n</style>\n'],
  ['what is compared', template, "<p>{kind === 'Other place' ? name : town}</p>\n"],
  ['names of icons', template, "---\nconst looks = { note: 'info' };\n---\n<Icon name={looks.note} />\n"],
  ['addresses', template, '<a href={path(\'/guides/\')} rel="noreferrer external">{guides}</a>\n'],
  ['a message for developers', code, "throw new Error('There is no route of that name.');\n"],
  ['what a developer is told later', code, "const fault = new TypeError('There is no such part');\n"],
  ['types and imports', code, "import { a } from 'Some thing here';\nexport type B = 'Some thing here';\n"],
])('it leaves %s', ([, file, source]) => {
  expect(interfaceWords(file, source)).toEqual([]);
});
