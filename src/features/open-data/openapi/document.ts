/** The description of our API, in OpenAPI 3.1: what can be asked for, what comes back, and a real example of each. */
import type { Catalogue } from '../../../catalogue/types.ts';
import { orukJsonSchemas } from '../../../oruk/json-schemas.ts';
import { absolute } from '../../../site/paths.ts';
import * as words from '../../../words/openapi.ts';
import { ownPaths, ownSchemas } from './own-files.ts';
import { orukPaths, type OrukExamples } from './oruk-paths.ts';

/** Where the schemas stand in the document. */
const SCHEMAS = '#/components/schemas/';

/**
 * @param examples what the routes of the standard answer; without them its part of the document is left out
 * @returns the text of openapi.json
 */
export function openApiDocument(catalogue: Catalogue, examples: OrukExamples | undefined): string {
  const { site, today } = catalogue;
  const document = {
    openapi: '3.1.1',
    info: {
      title: words.apiTitle(site.name),
      description: words.apiDescription,
      // The document changes with the data, so its version is the day on which it was made.
      version: today,
      license: { name: site.licence.content, url: site.licence.contentUrl },
      contact: { name: site.name, url: absolute('/open-data/') },
    },
    servers: [{ url: absolute('/').replace(/\/$/, '') }],
    tags: [...(examples ? [words.tagWords.oruk] : []), words.tagWords.files],
    paths: { ...(examples && orukPaths(examples, SCHEMAS)), ...ownPaths(catalogue, SCHEMAS) },
    components: { schemas: { ...(examples && orukJsonSchemas(SCHEMAS)), ...ownSchemas } },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
