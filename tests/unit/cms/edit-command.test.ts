/** What `npm run edit` tells, and what the forms are told of the folder. */
import { expect, test } from 'vitest';
import { middleOf } from '../../../src/cms/middle.ts';
import { instructions } from '../../../src/commands/edit.ts';
import { contentFolderName } from '../../../src/site/content-folder-name.ts';

test('it names the address of the forms, the button and the folder', () => {
  const told = instructions('http://localhost:4321/early-help/', '/home/me/early-help');
  expect(told).toContain('http://localhost:4321/early-help/edit/cms/\n');
  expect(told).toContain('"Work with Local Repository"');
  expect(told).toContain('/home/me/early-help');
});

test.for([
  ['/home/me/project/content', 'content'],
  ['/home/me/project/counties/rutland', 'counties/rutland'],
  ['/home/me/rutland', 'rutland'],
])('the content folder %s is called %s', ([folder, name]) =>
  expect(contentFolderName(folder, '/home/me/project')).toBe(name),
);

test('a map begins in the middle of the places that are known', () => {
  expect(middleOf([{ latitude: 52, longitude: -1 }, { latitude: 53, longitude: -0.5 }, {}])).toEqual([-0.75, 52.5]);
  expect(middleOf([{}])).toBeUndefined();
});
