/** Reads a description of an API: is it right, and are its examples what its schemas say? */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, MediaType> }>;
}
interface MediaType {
  schema?: object;
  examples?: Record<string, { value: unknown }>;
}
export interface OpenApi {
  openapi: string;
  info: { title: string; description: string; version: string; license: { name: string; url: string } };
  servers: { url: string }[];
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, { $ref?: string; properties?: Record<string, unknown> }> };
}

/** What the official schema of OpenAPI finds wrong; undefined: nothing. */
export async function faultsOf(document: OpenApi): Promise<unknown> {
  const { valid, errors } = await new Validator().validate(
    JSON.parse(JSON.stringify(document)) as Record<string, unknown>,
  );
  return valid ? undefined : (errors ?? 'not valid');
}

/** Every example, with what its own schema finds wrong with it. */
export function examplesOf(document: OpenApi): { path: string; value: unknown; errors: unknown }[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (formats as unknown as (to: Ajv2020) => void)(ajv);
  ajv.addSchema({ ...document, $id: 'https://api.example.org/openapi.json' });
  return Object.entries(document.paths).flatMap(([path, { get }]) =>
    Object.values(get.responses['200']?.content ?? {}).flatMap(({ schema, examples = {} }) =>
      Object.values(examples).map(({ value }) => {
        const address = `https://api.example.org/openapi.json${(schema as { $ref?: string } | undefined)?.$ref ?? ''}`;
        const check = schema && ajv.getSchema(address);
        if (schema && !check) return { path, value, errors: `there is no schema ${address}` };
        return { path, value, errors: !check || check(value) ? null : check.errors };
      }),
    ),
  );
}
