import { describe, expect, test } from 'vitest';
import { compiledNote } from '../../../src/site/compiled-note.ts';
import { currentMark, mainNavigation } from '../../../src/site/navigation.ts';
import { brandLines, fullTrail, pageTitle, scriptJson } from '../../../src/site/page-data.ts';
import { correctionLink, editLink, repositoryAddress } from '../../../src/site/repository.ts';

test('titles: the page first, except on the first page', () => {
  expect(pageTitle('Housing', 'Early Help', false)).toBe('Housing - Early Help');
  expect(pageTitle('Find help', 'Early Help', true)).toBe('Early Help - Find help');
  expect(pageTitle('x'.repeat(65), 'Early Help', false)).toBe('x'.repeat(65));
  expect(brandLines('Early Help Kent', 'Kent')).toEqual(['Early Help', 'Kent']);
});

test('a trail begins at home, once', () => {
  expect(fullTrail([{ label: 'Housing' }]).map(({ label }) => label)).toEqual(['Home', 'Housing']);
  expect(fullTrail([{ label: 'Start', href: '/' }, { label: 'Housing' }])).toHaveLength(2);
});

test('no text can end a script of structured data', () => {
  expect(scriptJson({ name: '</script><script>' })).not.toContain('<');
  expect(JSON.parse(scriptJson({ name: '</script>' }))).toEqual({ name: '</script>' });
});

test('the note on every page says the day in words', () =>
  expect(compiledNote({ compiledNote: 'Compiled on {date}.', compiledOn: '2026-11-22' })).toBe(
    'Compiled on 22 November 2026.',
  ));

test('the way that belongs to a page is marked', () => {
  const find = mainNavigation.find(({ href }) => href === '/find/')!;
  expect(currentMark(find, '/find/')).toBe('page');
  expect(currentMark(find, '/services/mash/')).toBe('true');
  expect(currentMark(find, '/topics/')).toBeUndefined();
});

describe('where a correction goes', () => {
  const record = { id: 'mash', name: 'MASH' };
  const github = { GITHUB_SERVER_URL: 'https://git.example.org', GITHUB_REPOSITORY: 'a/b' };

  test('to the form, the e-mail address, a new issue, or the page that explains, in this order', () => {
    const corrections = { url: 'https://www.example.org/form', email: 'help@example.org' };
    expect(correctionLink({ corrections }, record, github)).toBe('https://www.example.org/form');
    expect(correctionLink({ corrections: { email: 'help@example.org' } }, record, github)).toBe(
      'mailto:help@example.org?subject=Something%20is%20wrong%3A%20MASH%20(mash)',
    );
    expect(correctionLink({}, record, github)).toBe(
      'https://git.example.org/a/b/issues/new?title=Something%20is%20wrong%3A%20MASH%20(mash)',
    );
    expect(correctionLink({}, record, {})).toBe('/edit/#wrong');
  });
  test('a record is changed in its own file', () => {
    expect(editLink({ repository: 'https://git.example.org/a/b.git/' }, 'content/services/mash.md', {})).toBe(
      'https://git.example.org/a/b/edit/main/content/services/mash.md',
    );
    expect(editLink({}, 'content/services/mash.md', {})).toBeUndefined();
  });
  test('an address that is no web address is not used', () =>
    expect(repositoryAddress({}, { REPOSITORY_URL: 'javascript:alert(1)' })).toBeUndefined());
});
