/** One thing that can be asked for: always with GET, always a file. */
import * as words from '../../../words/openapi.ts';

export interface Asked {
  /** The name that code made from the document gives it. */
  id: string;
  summary: string;
  description?: string;
  tag: string;
  mediaType: string;
  schema?: object;
  example?: { summary: string; value: unknown };
  /** The name of the part of the path in braces. */
  parameter?: string;
}

export function operation({ id, summary, description, tag, mediaType, schema, example, parameter }: Asked) {
  const content = { ...(schema && { schema }), ...(example && { examples: { real: example } }) };
  return {
    get: {
      operationId: id,
      summary,
      ...(description && { description }),
      tags: [tag],
      ...(parameter && {
        parameters: [
          { name: parameter, in: 'path', required: true, description: words.idOf, schema: { type: 'string' } },
        ],
      }),
      responses: {
        '200': { description: words.isThere, content: { [mediaType]: content } },
        ...(parameter && { '404': { description: words.isNotThere } }),
      },
    },
  };
}
