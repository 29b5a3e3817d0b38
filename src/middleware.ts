/** What is done to a page once it is drawn: letters such as EHA are explained where they first stand. */
import type { MiddlewareHandler } from 'astro';
import { catalogue } from './catalogue/index.ts';
import { explainsLetters, pageExplainer } from './site/explained-pages.ts';
import type { ExplainLetters } from './site/explain-letters.ts';

let explainer: Promise<ExplainLetters> | undefined;

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!explainsLetters(url.pathname) || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  if (import.meta.env.DEV || !explainer) explainer = catalogue().then(pageExplainer);
  const explain = await explainer;
  return new Response(explain(await response.text()), response);
};
