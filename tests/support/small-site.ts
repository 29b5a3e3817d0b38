/** The least that is fit to be published, in a folder of its own, to be broken in one place at a time. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hostingFiles } from '../../src/hosting/write/index.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`;
const page = (title: string, more = ''): string =>
  `<!doctype html><html lang="en"><head>${policy}<link rel="stylesheet" href="/_astro/site.abc.css"><title>${title}</title></head>` +
  `<body><h1>${title}</h1><a href="/urgent/">Urgent</a>${more}</body></html>`;
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** @param day the day in `status.json` */
export function smallSite(day = '2026-11-26'): { folder: string; put: (path: string, text: string) => void } {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-small-'));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const find = JSON.stringify({ version: '1', services: 'x'.repeat(2000) });
  const feed = JSON.stringify({ total_items: 1, contents: [{ id: '1' }] });
  put('index.html', page('Home'));
  put('404.html', page('Not here'));
  put('urgent/index.html', page('Urgent', '<a href="tel:999">999</a>'));
  put('embed/index.html', page('Lists'));
  put('open-data/index.html', page('Open data', '<a href="/open-data/services.json">JSON</a>'));
  put('open-data/services.json', '[]');
  put('share.png', 'PNG');
  put('_astro/site.abc.css', 'h1 { color: #123 }');
  put('_headers', hostingFiles()['public/_headers']!);
  put('data/find.json', find);
  put('data/postcodes.json', JSON.stringify({ sectors: { 'ZZ1 1': [52, -1] } }));
  put('api/oruk/v3/index.json', '{}');
  put('api/oruk/v3/services/index.json', feed);
  const checksums = { 'data/find.json': sum(find), 'api/oruk/v3/services/index.json': sum(feed) };
  put('status.json', JSON.stringify({ day, commit: 'c0ffee', checksums }));
  return { folder, put };
}
