/** Is a site that is up as it should be? Asks it as a visitor's browser and other people's programs do. */
import { createHash, randomUUID } from 'node:crypto';
import { headersFor, strictTransport } from './rules.ts';

export interface LiveOptions {
  /** Today in London, 2026-11-26. */
  today: string;
  /** Days after which a build counts as old. */
  days: number;
  /** False where the host cannot be told what to send (GitHub Pages). */
  headers: boolean;
  /** The commit that must be there. Left out: any. */
  commit?: string | undefined;
}

interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
}

const WAIT = 20_000;
/** One of each kind that has headers of its own, with the file behind it. */
const kinds = ['', 'urgent/', 'embed/', 'open-data/', 'open-data/services.json', 'share.png', 'api/oruk/v3/index.json'];

/**
 * @param address of the front page
 * @returns what is wrong, a sentence each; none when all is well
 */
export async function checkLive(address: string, options: LiveOptions): Promise<string[]> {
  const site = address.endsWith('/') ? address : `${address}/`;
  const faults: string[] = [];
  const ask = async (path: string, headers: Record<string, string> = {}): Promise<Answer | undefined> => {
    try {
      const answer = await fetch(site + path, { headers, redirect: 'manual', signal: AbortSignal.timeout(WAIT) });
      return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
    } catch (error) {
      const reason =
        error instanceof Error && error.name === 'TimeoutError' ? `no answer in ${WAIT / 1000} s` : 'no answer';
      faults.push(`${site}${path}: ${reason}. Is the host up, and is the address right?`);
      return undefined;
    }
  };
  const front = await ask('');
  if (!front) return faults;
  const page = String(front.body);
  if (front.status !== 200 || !page.includes('<h1'))
    faults.push(`${site}: the front page answers ${front.status}${page.includes('<h1') ? '' : ' and has no heading'}.`);
  for (const path of kinds) {
    const answer = path === '' ? front : await ask(path);
    if (!answer) continue;
    if (answer.status !== 200) faults.push(`${site}${path} answers ${answer.status}, and 200 is expected.`);
    else if (options.headers) faults.push(...wrongHeaders(site, path, answer.headers));
  }
  const urgent = await ask('urgent/');
  if (urgent?.status === 200 && !String(urgent.body).includes('tel:999'))
    faults.push(`${site}urgent/ has no link to ring 999.`);
  const nowhere = await ask(`not-there-${randomUUID()}/`);
  if (nowhere && nowhere.status !== 404)
    faults.push(`An address that is not there answers ${nowhere.status}, and 404 is expected.`);
  faults.push(...(await fileFaults(site, page, ask, options.headers)), ...(await statusFaults(ask, options)));
  return faults;
}

type Ask = (path: string, headers?: Record<string, string>) => Promise<Answer | undefined>;

function wrongHeaders(site: string, path: string, sent: Headers): string[] {
  const right = headersFor(`/${path}`);
  if (site.startsWith('https:')) right[strictTransport.name] = strictTransport.value;
  return Object.entries(right).flatMap(([name, value]) => {
    const is = sent.get(name);
    return is === value
      ? []
      : [
          `${site}${path} sends ${name}: ${is ?? 'nothing'}; expected is: ${value}. Use the settings for your host in /docs/hosting/.`,
        ];
  });
}

/** Kept for good, not sent anew, packed on the way, and in parts. */
async function fileFaults(site: string, page: string, ask: Ask, headers: boolean): Promise<string[]> {
  const faults: string[] = [];
  const hashed = /"[^"]*?(_astro\/[^"]+\.(?:css|js))"/.exec(page)?.[1];
  const asset = hashed === undefined ? undefined : await ask(hashed);
  if (hashed === undefined) faults.push(`${site}: the front page names no style or script of the site.`);
  if (asset && asset.status !== 200)
    faults.push(`${site}${hashed} answers ${asset.status}: the front page asks for it.`);
  if (asset?.status === 200 && headers && !asset.headers.get('cache-control')?.includes('immutable'))
    faults.push(
      `${site}${hashed} may not be kept: expected is Cache-Control: ${headersFor('/_astro/x')['Cache-Control']}.`,
    );
  const index = await ask('data/find.json');
  if (!index) return faults;
  const tag = index.headers.get('etag');
  const again = tag === null ? undefined : await ask('data/find.json', { 'If-None-Match': tag });
  if (again?.status !== 304)
    faults.push(`${site}data/find.json is sent anew although it has not changed: expected is 304, with an ETag.`);
  if (!index.headers.get('content-encoding'))
    faults.push(`${site}data/find.json is sent unpacked: switch on gzip or brotli.`);
  const part = await ask('data/postcodes.json', { Range: 'bytes=0-9', 'Accept-Encoding': 'identity' });
  if (part && !(part.status === 206 && part.body.length === 10))
    faults.push(
      `${site}data/postcodes.json: asked for the first 10 bytes, the host sent ${part.body.length} with ${part.status}. Expected is 206: switch on ranges.`,
    );
  return faults;
}

/** What the build says of itself: is it the one, is it new, and are index and feed those that it made? */
async function statusFaults(ask: Ask, { today, days, commit }: LiveOptions): Promise<string[]> {
  const answer = await ask('status.json');
  if (!answer) return [];
  let status: { day?: string; commit?: string; checksums?: Record<string, string> };
  try {
    status = JSON.parse(String(answer.body)) as typeof status;
  } catch {
    return ['status.json is not there, or no whole file.'];
  }
  const faults: string[] = [];
  const age = (Date.parse(today) - Date.parse(status.day ?? '')) / 86_400_000;
  if (!(age <= days))
    faults.push(
      `The site was built for ${status.day ?? 'no day'}, ${age} days ago; more than ${days} is too old. Does the build still run?`,
    );
  if (commit && status.commit !== commit)
    faults.push(`The site is of commit ${status.commit ?? 'unknown'}; expected is ${commit}.`);
  for (const [path, sum] of Object.entries(status.checksums ?? {})) {
    const file = await ask(path);
    if (!file) continue;
    const is = createHash('sha256').update(file.body).digest('hex');
    if (file.status !== 200) faults.push(`${path} answers ${file.status}, and 200 is expected.`);
    else if (is !== sum) faults.push(`${path} is not the file that was built. Was a release left half done?`);
  }
  return faults;
}
