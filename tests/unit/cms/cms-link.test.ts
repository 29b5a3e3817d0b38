import { expect, test } from 'vitest';
import { cmsHref, cmsNewHref } from '../../../src/site/cms-link.ts';

test('a record of a folder is opened by its kind and id', () =>
  expect(cmsHref('services', 'mash')).toBe('/edit/cms/#/collections/services/entries/mash'));
test('a single file stands among the settings', () =>
  expect(cmsHref('site')).toBe('/edit/cms/#/collections/settings/entries/site'));
test('a list of words stands in the vocabulary', () =>
  expect(cmsHref('vocabulary/roles')).toBe('/edit/cms/#/collections/vocabulary/entries/roles'));
test('a new record has an empty form', () => expect(cmsNewHref('places')).toBe('/edit/cms/#/collections/places/new'));
