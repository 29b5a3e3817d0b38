import { catalogue } from '../../catalogue/index.ts';
import { placesGeoJson } from '../../features/open-data/places-geojson.ts';

export async function GET(): Promise<Response> {
  return new Response(placesGeoJson(await catalogue()), { headers: { 'Content-Type': 'application/geo+json' } });
}
