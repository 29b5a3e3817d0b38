/** The page of a service as somebody writes it: joined to the other records and drawn with the page's own parts. */
import { experimental_AstroContainer as Container } from 'astro/container';
import { buildCatalogue } from '../../catalogue/build.ts';
import type { Land } from '../../features/map/drawn-map.ts';
import type { ContentRecords } from '../../records/types.ts';
import type { ExplainLetters } from '../../site/explain-letters.ts';
import { pageExplainer } from '../../site/explained-pages.ts';
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
export type DrawService = (form: Record<string, unknown>, today: string, id?: string) => Promise<string>;

export function serviceDrawer({ records, land }: Around): DrawService {
  let explain: ExplainLetters | undefined;
  return async (form, today, id = 'new-service') => {
    const { fields, body = '' } = recordOf('services', form);
    const { data, records: known } = drawable(fields, records, today);
    const others = known.services.filter((other) => other.id !== id);
    const catalogue = buildCatalogue({ ...known, services: [...others, { id, file: '', data, body }] }, today);
    const service = catalogue.services.find((each) => each.id === id)!;
    const props = { service, catalogue, land, unconfirmed: fields.status === 'unconfirmed' };
    const container = await Container.create();
    explain ??= pageExplainer(catalogue);
    return explain(await container.renderToString(ServiceAsPage, { props, partial: true }));
  };
}
