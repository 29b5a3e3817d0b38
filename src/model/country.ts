/** A country: many directories, each an authority's content folder, built side by side and joined by a start page. */
import { z } from 'zod';
import { id, line, listOf, webAddress } from './fields.ts';

const folder = (title: string) =>
  line(title, 200, 'A content folder, as seen from country.yml.').refine(
    (path) => !path.startsWith('/') && !/^[a-z]:|\\/i.test(path),
    { error: 'a folder as seen from country.yml, with forward slashes, for example "elmshire"' },
  );

const authoritySchema = z.strictObject({
  /** Its part of the address: /elmshire/. */
  id: id().meta({ title: 'Authority', description: 'Its part of the address: /elmshire/.', help: 'files' }),
  content: folder('Content folder'),
});

export const countrySchema = z
  .strictObject({
    site: webAddress('Address of the whole').optional(),
    start: folder('Content folder of the start page'),
    authorities: listOf(authoritySchema, 'Authorities'),
  })
  .refine(({ authorities }) => new Set(authorities.map(({ id }) => id)).size === authorities.length, {
    error: 'each authority once',
    path: ['authorities'],
  });

export type Country = z.output<typeof countrySchema>;
