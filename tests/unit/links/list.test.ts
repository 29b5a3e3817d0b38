/** Every address in the records, with the places that name it. */
import { expect, test } from 'vitest';
import { linksIn, linksOf } from '../../../src/records/links/list.ts';
import { readContent } from '../../../src/records/read-content.ts';
import { contentWith } from '../records/small-content.ts';

const listed = async (changes: Parameters<typeof contentWith>[0] = {}) => {
  const { records, problems } = await readContent(contentWith(changes));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return linksIn(records).map(({ url, places }) => ({
    url,
    places: places.map(({ file, line, field }) => `${file}:${line} ${field}`),
  }));
};

test('fields, sources, the site and the text, each with its file and line; an address once', async () => {
  const links = await listed({
    'services/club.md': (text) =>
      text
        .replace(
          '  phone: "01536 222222"\n',
          '  phone: "01536 222222"\n  website: https://www.example.org/club#times\n',
        )
        .replace(
          'You can drop in on Mondays.',
          'On Mondays.\n\nSee [the list](https://list.example.org) and [us](/services/club/).',
        ),
  });
  expect(links).toEqual([
    { url: 'https://list.example.org/', places: ['content/services/club.md:27 Text'] },
    {
      url: 'https://www.example.org/',
      places: [
        'content/organisations/helpers.yml:3 Website',
        ...['hall', 'library', 'school'].map((place) => `content/places/${place}.yml:7 Sources 1 > Web address`),
      ],
    },
    {
      url: 'https://www.example.org/club',
      places: [
        'content/services/club.md:14 Contact > Website',
        'content/services/club.md:21 Assurance > Sources 1 > Web address',
      ],
    },
    { url: 'https://www.example.org/ogl', places: ['content/site.yml:15 Licence > Its text'] },
    { url: 'https://www.example.org/weather', places: ['content/site.yml:12 Where “Leave this page” goes'] },
  ]);
});

test('a way in that is a link counts; e-mail addresses, numbers and what is kept inside do not', () => {
  const data = {
    access: [
      { for: 'family', route: 'online-form', value: 'https://form.example.org/a?b=1&c=2' },
      { for: 'family', route: 'email', value: 'help@example.org' },
    ],
    contact: { phone: '01632 960001', referralUrl: 'https://form.example.org/a?b=1&c=2' },
    editorNote: 'https://secret.example.org',
  };
  expect(linksOf('services', { data, body: 'Write to [us](mailto:help@example.org).' })).toEqual([
    'https://form.example.org/a?b=1&c=2',
  ]);
});
