/** The code that shows a list in a page. Plain: the browser makes it as well. */

/** What `wanted` names of the list that there is: an area without a list of its own is left out. */
export function addressOf(base: string, { area, look }: { area: string; look: string }, first: string): string {
  return `${base}${area === '' ? '' : `${area}/`}${look === first ? '' : `#${look}`}`;
}

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One element, no script. The frame gets no referrer to pass on. */
export const frameCode = (address: string, title: string): string =>
  `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="900" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
