/**
 * The program that CloudFront runs before each request: which file an address means, and of which release. Plain JavaScript, in
 * the form that CloudFront Functions (runtime 2.0) wants; `tests/unit/hosting/aws.test.ts` runs it.
 */
import { feedRoot, rules } from '../rules.ts';

/** Kept for all releases in one place: a page that was opened before a release still finds its scripts. */
export const keptForGood: readonly string[] = rules
  .filter(({ headers }) => headers['Cache-Control']?.includes('immutable'))
  .flatMap(({ paths }) => paths.map((path) => path.replace('*', '')));

export const awsFunction = (): string => `// Written by "npm run hosting" from src/hosting/: change it there.
import cf from 'cloudfront';
const kept = ${JSON.stringify(keptForGood)};
async function handler(event) {
  const request = event.request;
  let uri = request.uri;
  if (/${feedRoot.replaceAll('/', '\\/')}(\\/|$)/.test(uri) && !/\\.json$/.test(uri)) {
    uri = uri.replace(/\\/$/, '') + '/index.json';
  } else if (uri.endsWith('/')) {
    uri += 'index.html';
  } else if (!/\\.[^/]+$/.test(uri)) {
    const asked = Object.keys(request.querystring)
      .map((key) => key + '=' + request.querystring[key].value)
      .join('&');
    // Two slashes first would lead to another host.
    const location = uri.replace(/^\\/+/, '/') + '/' + (asked ? '?' + asked : '');
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
  }
  if (!kept.some((folder) => uri.includes(folder))) {
    uri = '/releases/' + (await cf.kvs().get('release')) + uri;
  }
  request.uri = uri;
  return request;
}
`;
