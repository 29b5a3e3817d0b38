/** Finds links of a built site that lead nowhere. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elements, type Element } from './html.ts';

export interface LinkedPage {
  url: string;
  html: string;
}

export interface Link {
  from: string;
  to: string;
  tag: string;
}

const linkAttributes = ['href', 'src', 'action', 'poster'] as const;

export function linksOf(page: LinkedPage, all: readonly Element[] = elements(page.html)): Link[] {
  return all.flatMap((element) => [
    ...linkAttributes.flatMap((name) => {
      const to = attribute(element, name);
      return to === undefined ? [] : [{ from: page.url, to, tag: element.tagName }];
    }),
    ...(attribute(element, 'srcset') ?? '')
      .split(',')
      .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
      .filter(Boolean)
      .map((to) => ({ from: page.url, to, tag: element.tagName })),
  ]);
}

/**
 * Links within the site that no file answers, or whose part (`#name`) is not on the page. Those to the
 * pages of the search, the one that prepares a referral, the one that says what is wrong and the editors' forms carry their state behind the # and are not parts of a page.
 * @param base the folder that the site is published in: `/` or `/early-help/`
 */
export function brokenLinks(pages: readonly LinkedPage[], folder: string, base: string): string[] {
  const parsed = new Map(pages.map((page) => [page.url, elements(page.html)]));
  const ids = new Map([...parsed].map(([url, all]) => [url, new Set(all.map((element) => attribute(element, 'id')))]));
  const broken: string[] = [];
  for (const page of pages) {
    for (const { to, tag } of linksOf(page, parsed.get(page.url))) {
      const fault = faultOf(to, page.url, ids, folder, base);
      if (fault) broken.push(`${page.url}: <${tag}> ${to}: ${fault}`);
    }
  }
  return broken;
}

const searchPages = ['/find/', '/edit/search/', '/professionals/referral/', '/edit/wrong/', '/edit/cms/'];

function faultOf(
  to: string,
  from: string,
  ids: ReadonlyMap<string, ReadonlySet<string | undefined>>,
  folder: string,
  base: string,
): string | undefined {
  if (to === '') return 'is empty';
  if (/^(https?|mailto|tel|sms|data|geo):/.test(to)) return undefined;
  if (/^[a-z-]+:/i.test(to)) return 'has a scheme that no page of ours uses';
  const [address = '', part] = to.split('#', 2);
  if (address !== '' && !address.startsWith(base)) return `leaves the folder ${base}`;
  const url = address === '' ? from : `/${address.slice(base.length)}`.replace(/\?.*$/, '');
  const file = join(folder, decodeURIComponent(url.endsWith('/') ? `${url}index.html` : url));
  if (!existsSync(file)) return 'no such file';
  if (part !== undefined && part !== '' && !searchPages.includes(url) && !ids.get(url)?.has(decodeURIComponent(part)))
    return 'no such part of the page';
  return undefined;
}
