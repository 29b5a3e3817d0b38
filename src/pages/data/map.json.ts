/** The ground under the map: outlines and towns, drawn by the visitor's browser. */
import { catalogue } from '../../catalogue/index.ts';
import { baseLayer } from '../../features/map/base-layer.ts';
import { builtUp } from '../../features/map/built-up.ts';
import { outlines, sectors } from '../../features/map/outline.ts';
import { streetMap } from '../../features/map/street-map.ts';
import { servedBaseMap } from '../../site/base-map.ts';

export async function GET(): Promise<Response> {
  const { site, towns } = await catalogue();
  const streets = streetMap(await servedBaseMap(site));
  return Response.json(baseLayer(outlines(), towns, builtUp(towns, sectors()), site.county, streets));
}
