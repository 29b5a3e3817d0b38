/** The page of a service as somebody writes it: joined to the other records and drawn with the page's own parts. */
import { experimental_AstroContainer as Container } from 'astro/container';
import { buildCatalogue } from '../../catalogue/build.ts';
import type { Land } from '../../features/map/drawn-map.ts';
import type { ContentRecords } from '../../records/types.ts';
import { recordOf } from '../format.ts';
import { drawable } from './drawable.ts';
import ServiceAsPage from './ServiceAsPage.astro';

/** What /edit/cms/records.json holds. */
export interface Around {
  records: ContentRecords;
  land: Land;
}

/**
 * @param form as the form has it, however little of it is written
 * @param today 2026-11-22
 * @param id what its file is called; left out for a new one
 */
export async function drawService(
  { records, land }: Around,
  form: Record<string, unknown>,
  today: string,
  id = 'new-service',
): Promise<string> {
  const { fields, body = '' } = recordOf('services', form);
  const { data, records: known } = drawable(fields, records, today);
  const others = known.services.filter((other) => other.id !== id);
  const catalogue = buildCatalogue({ ...known, services: [...others, { id, file: '', data, body }] }, today);
  const service = catalogue.services.find((each) => each.id === id)!;
  const unconfirmed = fields.status === 'unconfirmed';
  const container = await Container.create();
  return container.renderToString(ServiceAsPage, { props: { service, catalogue, land, unconfirmed }, partial: true });
}
