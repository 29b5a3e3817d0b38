/** One service, organisation or term of a feed, from its own shape to the strict objects of the standard. */
import type { z } from 'zod';
import type { FeedService, FeedShape } from '../feed.ts';
import {
  organizationSchema,
  serviceSchema,
  taxonomyTermSchema,
  type OrukOrganization,
  type OrukTaxonomyTerm,
} from '../objects.ts';
import type { Cleaning } from './clean/cleaning.ts';
import { cleanObject } from './clean/object.ts';
import { cleanText } from './clean/text.ts';
import { holdsPerson } from './persons/tell-apart.ts';
import { isNothing, sourceIdOf, type Raw } from './raw.ts';
import type { Report, Tell } from './report.ts';
import { readers, readTerm } from './shapes/shape.ts';
import type { GatheredItem } from './source/gathered.ts';

/** Undefined where it lacks an id or a name; that is told. */
export function readService(
  { raw, url }: GatheredItem,
  shape: FeedShape,
  site: string,
  report: Report,
): FeedService | undefined {
  const { tell, sourceId } = tellerOf(raw, report);
  if (sourceId === undefined) {
    tell(
      'no-id',
      'The feed has a service without an id, so it could not be found again at the next reading. It was passed over.',
    );
    return undefined;
  }
  if (isNothing(raw.name)) {
    tell('no-name', 'This service has no name. It was passed over: ask the publisher.', 'name');
    return undefined;
  }
  const cleaning: Cleaning = { site, tell, persons: [], extra: new Map() };
  const service = objectOf(serviceSchema, readers[shape](raw, tell), 'service', sourceId, cleaning);
  if (!service) {
    tell('not-whole', 'This service could not be brought into the form of the standard. It was passed over.');
    return undefined;
  }
  if (holdsPerson(service.name))
    tell(
      'person-as-provider',
      'The name of this service looks like the name of a person. It was not changed: some work under their own name. Check that it may be published.',
      'name',
    );
  return {
    service,
    sourceId,
    ...(url === undefined ? {} : { url }),
    ...(cleaning.extra.size > 0 ? { extra: Object.fromEntries(cleaning.extra) } : {}),
  };
}

export function readOrganization(raw: Raw, site: string, report: Report): OrukOrganization | undefined {
  const { tell, sourceId } = tellerOf(raw, report);
  if (sourceId === undefined) return undefined;
  const renamed = isNothing(raw.website) ? { ...raw, website: raw.url } : raw;
  return objectOf(organizationSchema, renamed, 'organization', sourceId, {
    site,
    tell,
    persons: [],
    extra: new Map(),
  });
}

export function readTermOf(raw: Raw, shape: FeedShape, site: string, report: Report): OrukTaxonomyTerm | undefined {
  const { tell, sourceId } = tellerOf(raw, report);
  if (sourceId === undefined) return undefined;
  return objectOf(taxonomyTermSchema, readTerm(shape, raw), 'taxonomy_term', sourceId, {
    site,
    tell,
    persons: [],
    extra: new Map(),
  });
}

function tellerOf(raw: Raw, report: Report): { tell: Tell; sourceId: string | undefined } {
  const sourceId = sourceIdOf(raw.id);
  const name = cleanText(raw.name, 'line', () => undefined, 'name')?.slice(0, 200);
  // A name that may be a person's is not said in a report.
  const item = { id: sourceId ?? 'without id', ...(name === undefined || holdsPerson(name) ? {} : { name }) };
  return { tell: report.about(item), sourceId };
}

/** What the schema still refuses is taken out, field by field, until it agrees: it is a net, and told where it catches anything. */
function objectOf<T extends z.ZodObject>(
  schema: T,
  raw: Raw,
  kind: string,
  source: string,
  cleaning: Cleaning,
): z.output<T> | undefined {
  const clean = cleanObject(schema, raw, { kind, path: '', source }, cleaning);
  for (let round = 0; clean && round < 5; round += 1) {
    const read = schema.safeParse(clean);
    if (read.success) return read.data;
    for (const { path } of read.error.issues) {
      cleaning.tell(
        'not-mended',
        'What stood here is not of the standard’s form and could not be mended. It was left out.',
        path.join('.'),
      );
      takeOut(clean, path);
    }
  }
  return undefined;
}

/** The field, or the entry of a list; and the list where nothing is left in it. */
function takeOut(root: Raw, path: readonly PropertyKey[]): void {
  const parents: unknown[] = [root];
  for (const step of path.slice(0, -1))
    parents.push((parents.at(-1) as Record<PropertyKey, unknown> | undefined)?.[step]);
  const [parent, last] = [parents.at(-1), path.at(-1)];
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (typeof parent === 'object' && parent !== null && last !== undefined)
    delete (parent as Record<PropertyKey, unknown>)[last];
}
