import { catalogue } from '../../catalogue/index.ts';
import { builtFiles, type Route } from '../../features/open-data/built.ts';
import { openApiDocument } from '../../features/open-data/openapi/document.ts';
import { orukExamples } from '../../features/open-data/openapi/oruk-paths.ts';

/** The examples are what the routes of the standard's feed answer. */
const standard = import.meta.glob<Route>('../api/oruk/v3/*.json.ts', { eager: true });

export async function GET(): Promise<Response> {
  const text = openApiDocument(await catalogue(), await orukExamples(await builtFiles(standard)));
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}
