/**
 * One visit to one address: linkinator asks with HEAD, and with GET where that was not answered well. It follows no
 * redirect, so that each hop waits its turn and is seen: a move for good is another thing than one for a while.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, type LinkResult as Found } from 'linkinator';
import type { LinkAnswer } from '../../model/rules/link-state.ts';

export type Visit = (url: string) => Promise<LinkAnswer>;

/** Linkinator goes through a page: each address gets a page of its own that links to it alone. */
export function visitor(userAgent: string, timeoutMs: number): { visit: Visit; close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-links-'));
  let pages = 0;
  const visit: Visit = async (url) => {
    pages += 1;
    const page = join(folder, `${pages}.html`);
    writeFileSync(page, `<!doctype html><title>Link</title><a href="${attributeOf(url)}">Link</a>`);
    const { links } = await new LinkChecker().check({
      path: page,
      recurse: false,
      redirects: 'error',
      timeout: timeoutMs,
      userAgent,
      retry: false,
      retryErrors: false,
      concurrency: 1,
    });
    return answerOf(links.find(({ parent }) => parent !== undefined));
  };
  return { visit, close: () => rmSync(folder, { recursive: true, force: true }) };
}

const attributeOf = (url: string): string => url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function answerOf(found: Found | undefined): LinkAnswer {
  const details = found?.failureDetails ?? [];
  if (!found?.status) return { fault: faultOf(details.filter((detail) => detail instanceof Error)) };
  const response = details.findLast((detail) => !(detail instanceof Error));
  const headers = response && 'headers' in response ? response.headers : {};
  return {
    status: found.status,
    ...(headers.location !== undefined && { location: headers.location }),
    ...(headers['retry-after'] !== undefined && { retryAfter: headers['retry-after'] }),
  };
}

/** What Node and OpenSSL call a certificate that is not to be trusted. */
const certificate = /CERT|TLS|SSL|UNABLE_TO_VERIFY|SELF_SIGNED|ALTNAME|EPROTO/;

function faultOf(errors: readonly Error[]): Extract<LinkAnswer, { fault: string }>['fault'] {
  const chain = errors.flatMap((error) => [error, error.cause].filter((one) => one instanceof Error));
  const marks = chain.map((error) => `${error.name} ${String((error as NodeJS.ErrnoException).code ?? '')}`);
  if (marks.some((mark) => certificate.test(mark))) return 'tls';
  return marks.some((mark) => /TimeoutError|AbortError|TIMEOUT|ETIMEDOUT/.test(mark)) ? 'timeout' : 'unreachable';
}
