/**
 * What is done to a page once it is drawn: letters such as EHA are explained where they first stand, and its policy keeps the
 * hashes that it needs. Here a page is in memory; to read and write all of them again took a tenth of a large build.
 */
import type { MiddlewareHandler } from 'astro';
import { catalogue } from './catalogue/index.ts';
import { explainsLetters, pageExplainer } from './site/explained-pages.ts';
import type { ExplainLetters } from './site/explain-letters.ts';
import { trimPolicy } from './site/trim-csp.ts';

let explainer: Promise<ExplainLetters> | undefined;

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const drawn = await response.text();
  const explained = explainsLetters(url.pathname) ? (await explainLetters())(drawn) : drawn;
  return new Response(trimPolicy(explained), response);
};

function explainLetters(): Promise<ExplainLetters> {
  if (import.meta.env.DEV || !explainer) explainer = catalogue().then(pageExplainer);
  return explainer;
}
