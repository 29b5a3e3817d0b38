/** The official JSON Schemas, where somebody has them: `--schemas <folder>`. They decide then, and our words tell what they found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { FormatsPlugin } from 'ajv-formats';
import { checkBody, endpointOf, show, starred, type Check, type Finding } from './faults.ts';
import { at } from './json.ts';
import type { BodyKind } from './official.ts';

const files: Record<BodyKind, string> = {
  root: 'api_details',
  services: 'service_list',
  'services/{id}': 'service',
  organizations: 'organization_list',
  'organizations/{id}': 'organization',
  service_at_locations: 'service_at_location_list',
  'service_at_locations/{id}': 'service_at_location',
  taxonomies: 'taxonomy_list',
  'taxonomies/{id}': 'taxonomy',
  taxonomy_terms: 'taxonomy_term_list',
  'taxonomy_terms/{id}': 'taxonomy_term',
};

/** Where the schemas say that they are: they name one another so. */
const BASE = 'https://openreferraluk.org/specifications/3.0/schema/';

export class NoSchemas extends Error {}

/** @throws NoSchemas where the folder does not hold them */
export async function schemaCheck(folder: string): Promise<Check> {
  const [{ Ajv2020 }, { default: addFormats }] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')]);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as { default: FormatsPlugin }).default(ajv);
  try {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json')))
      ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object, `${BASE}${name}`);
  } catch (error) {
    throw new NoSchemas(`${folder} is no folder of JSON Schemas (${(error as Error).message}).`);
  }
  const validators = new Map<BodyKind, ValidateFunction>();
  for (const [kind, name] of Object.entries(files) as [BodyKind, string][]) {
    let found: ValidateFunction | undefined;
    try {
      found = ajv.getSchema(`${BASE}${name}.json`);
    } catch (error) {
      throw new NoSchemas(`${name}.json in ${folder} cannot be used (${(error as Error).message}).`);
    }
    if (!found)
      throw new NoSchemas(`${folder} has no ${name}.json: it is the folder specifications/3.0/schema of the standard.`);
    validators.set(kind, found);
  }
  return (kind, body, example) => {
    const validator = validators.get(kind)!;
    if (validator(body)) return [];
    const ours = new Map(checkBody(kind, body, example).map((finding) => [finding.path, finding]));
    return (validator.errors ?? []).flatMap((error) => {
      const path = pathOf(error);
      return ours.get(starred(path)) ?? inItsWords(error, path, kind, body, example);
    });
  };
}

function pathOf({ instancePath, keyword, params }: ErrorObject): PropertyKey[] {
  const path: PropertyKey[] = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return keyword === 'required' ? [...path, String(params.missingProperty)] : path;
}

const inItsWords = (
  error: ErrorObject,
  path: PropertyKey[],
  kind: BodyKind,
  body: unknown,
  example: string,
): Finding => ({
  ...{ rule: `schema-${error.keyword}`, endpoint: endpointOf(kind), path: starred(path), example },
  ...{
    found: show(at(body, path), String(path.at(-1) ?? '')),
    expected: error.message ?? 'what the official schema asks',
  },
  mend: 'See the official schema of this field.',
});
