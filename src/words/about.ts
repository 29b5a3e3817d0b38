/** What the page "About this site" says. Links stand in [brackets]: the page has their addresses, in this order. */

export const title = 'About this site';
export const description = (site: string): string =>
  `What ${site} is, where its facts come from, how old they are, what it is not, and how to use its data.`;
export const lead = (site: string): string =>
  `${site} helps you find help for a child, a family or yourself, and tells you how to get it.`;

export const hereTitle = 'What is here';
/** Links: the search, all topics, all areas, the A to Z. */
export const here = (services: number, organisations: number, places: number): string =>
  `${services} services from ${organisations} organisations, in ${places} places, by phone and online. A *service* is one thing that you can use: a helpline, a group, a clinic, a grant. You can [search], look by [topic], by [area] or from [A to Z].`;
/** Links: the guide. */
export const earlyHelp = 'Early help means getting help as soon as something gets hard. [Read what early help is].';

export const factsTitle = 'Where the facts come from';
export const facts = (day: string): string =>
  `The details were put together from public pages on ${day}. They are being confirmed. Each page names the pages we read, says when it was last checked, and says what we do not know. We never guess a number, an age or an address.`;
export const factsChecked = (months: number): string =>
  `A page is due to be checked again ${months} months after the last check. If that does not happen, the page says so.`;

/** Links: the table of sources. */
export const olderFacts =
  'Some facts come from older documents, such as an early help strategy. See [where each thing comes from].';

export const notTitle = 'What this site is not';
/** Links: the urgent page. */
export const notReport =
  'It is not how you report that a child is not safe. Nobody reads what you type here. [See who to ring now].';
export const not = [
  'It does not decide who gets help. The services do.',
  'It does not take referrals. It shows you where to send them.',
  'Being on this site does not mean that we have tested a service. If it matters, ring before you go.',
] as const;

export const wrongTitle = 'If something is wrong';
/** Links: where to tell, the page for editors. */
export const wrong = '[Tell us what is wrong], or read [how an entry is changed].';

export const useTitle = 'Use it yourself';
/** Links: the licence, the open data, the project’s documents. */
export const use = (licence: string, codeLicence: string): string =>
  `The words and facts may be used again under the [${licence}]. The code is free to use under the ${codeLicence} licence. Get the [open data], or read [how to have a site like this] for your own county.`;
