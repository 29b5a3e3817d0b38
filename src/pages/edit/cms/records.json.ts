import { catalogue, records } from '../../../catalogue/index.ts';
import { previewRecords } from '../../../catalogue/views/preview-records.ts';
import type { Around } from '../../../cms/page/draw.ts';
import { landOf } from '../../../features/map/drawn-map.ts';

/** What the preview beside a form joins a service to. No page of a visitor asks for it. */
export async function GET(): Promise<Response> {
  const around: Around = { records: previewRecords(await records()), land: landOf(await catalogue()) };
  return new Response(JSON.stringify(around), { headers: { 'Content-Type': 'application/json' } });
}
