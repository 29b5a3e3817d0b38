/** Links of a translated text: within the language where it has the page, and else to the English page, which they say. */

export interface LinkWords {
  code: string;
  /** English addresses of the pages that the language has. */
  own: readonly string[];
  inEnglish: string;
}

const OWN_HOST = /^\//;

/** Where a link leads, and whether the page there is in English. `/topics/` is the list on the first page. */
export function linkIn(
  { code, own }: Pick<LinkWords, 'code' | 'own'>,
  href: string,
): { href: string; english: boolean } {
  if (!OWN_HOST.test(href)) return { href, english: false };
  if (href === '/topics/') return { href: `/${code}/#topics`, english: false };
  return own.includes(href) ? { href: `/${code}${href}`, english: false } : { href, english: true };
}

/** Adds to the words of each link to an English page that it is in English. @param html as `renderMarkdown` gives it, with addresses as written */
export function withLinksIn(words: LinkWords, html: string, path: (to: string) => string): string {
  return html.replace(/<a href="([^"]*)">(.*?)<\/a>/gs, (whole, to: string, text: string) => {
    const { href, english } = linkIn(words, to);
    if (english) return `<a href="${path(href)}" hreflang="en-GB">${text} (${words.inEnglish})</a>`;
    return href === to ? whole : `<a href="${path(href)}">${text}</a>`;
  });
}
