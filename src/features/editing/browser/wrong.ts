/**
 * On the page of the four reasons: reads from the part behind the # which record it is about, asks this site's own page of
 * it for its name, and puts both into the messages. Without it the links still begin a message; the visitor names the page.
 */
import { fromAddress, pageOf, type RecordAddress } from '../../../model/rules/record-in-address.ts';
import type { Reason } from '../../../words/wrong.ts';
import { issueHref, mailHref, type AboutPage } from '../wrong.ts';

interface Known {
  name: string;
  /** Is it a page with the button that leaves? */
  aboutHarm: boolean;
}

/** @param base the site's folder, with a slash at its end */
export async function tellAbout(main: HTMLElement, base: string): Promise<void> {
  const record = fromAddress(location.hash);
  if (!record) return;
  const address = new URL(base + pageOf(record).slice(1), location.href).href;
  const known = await read(address);
  // A made-up address names no page of ours: then it is as if none had been named.
  if (known === 'no such page') return;
  const page: AboutPage = { record, name: known?.name, address };
  // The bar that leaves comes with the next thing that is put on the page: src/layouts/leave/later.ts.
  if (known?.aboutHarm) main.dataset.aboutHarm = '';
  fillIn(main, page, record);
}

/** Undefined on a bad line: the address says enough. */
async function read(address: string): Promise<Known | 'no such page' | undefined> {
  try {
    const answer = await fetch(address, { credentials: 'omit' });
    if (answer.status === 404) return 'no such page';
    if (!answer.ok) return undefined;
    const html = await answer.text();
    // Of the page the words of its heading alone are read. The policy of this page lets nobody parse a text as HTML.
    const [heading = ''] = /<h1[\s\S]*?<\/h1>/.exec(html) ?? [];
    const name = textOf(heading).replace(/\s+/g, ' ').trim();
    const aboutHarm = /<aside class="leave"(?![^>]* hidden)/.test(html);
    return name ? { name, aboutHarm } : 'no such page';
  } catch {
    return undefined;
  }
}

/** The signs that Astro writes as names or numbers in the words of a page. */
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };

const textOf = (heading: string): string =>
  heading.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);

function fillIn(main: HTMLElement, page: AboutPage, { kind, id }: RecordAddress): void {
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[data-way]')) {
    const { way, to = '', reason } = link.dataset as { way: 'mail' | 'issue'; to?: string; reason: Reason };
    link.href = (way === 'mail' ? mailHref : issueHref)(to, reason, page);
  }
  const form = main.querySelector<HTMLAnchorElement>('a[data-form]');
  if (form) form.hash = `/collections/${kind}/entries/${id}`;
  const about = main.querySelector<HTMLElement>('[data-about]')!;
  const link = about.querySelector('a')!;
  link.href = page.address;
  link.textContent = page.name ?? page.address;
  about.hidden = false;
  main.querySelector<HTMLElement>('[data-which]')!.hidden = true;
}
