/** What the privacy notice says. Links stand in [brackets]: the page has their addresses, in this order. */

export const title = 'Privacy';
export const description =
  'What you look for stays on your own phone or computer. No cookies, no counting, no accounts, and what others may still see.';
export const lead =
  'We do not know who you are, what you look for, or where you live. It stays that way by how the site is made.';

export const typedTitle = 'What you type stays with you';
export const typed = [
  'The search runs on your own phone or computer. Your words, your child’s age and your postcode are not sent to us or to anybody else. When you search, the page’s address changes after a `#` sign. Browsers do not send that part over the internet. A postcode is never put there unless you ask for a link with it.',
  '“Use my location” asks your phone or computer where it is, only when you press it. Where you are is used on your device to work out distances. It is not sent to us or to anybody else by this site, it is never part of an address, and this one tab forgets it when you close it.',
  'Take care with links made by others: if an address has a `?` with words after it, those words were sent to the computer that holds the site, before our page could stop it.',
] as const;

/** Where the site has whole postcodes: what the host learns when somebody looks one up. */
export const postcodes = {
  county:
    'When you search with a postcode, your browser fetches one list of all the postcodes here. The list is the same for everyone, so the host may note that somebody searched by postcode, and not which.',
  country:
    'When you search with a postcode, your browser fetches the list for its first part, such as SW1. So the host may note that first part, and your internet address. It never gets the rest. Type the name of your town instead if you do not want that.',
} as const;

/** Where the map has streets: what the host learns from it. */
export const streets =
  'The map with streets comes from this website’s own host, in pieces. So the host may note which part of the map somebody looked at. No other company is asked.';

export const nothingTitle = 'No cookies, no counting';
/** Links, of the second: the part below. */
export const nothing = [
  'We set no cookies, so there is no banner.',
  '[What your browser may keep] of this site is on your own device only, and you can clear it.',
  'We do not count visitors, and nobody else does it for us on these pages.',
  'No page loads a map, a font, a video or a script from another company.',
  'There is no account, and no form that sends us anything.',
] as const;

export const othersTitle = 'What others can see';
export const others = [
  '*The computer that holds the site* (the host) sends you the pages. Like any host, it may note the time, your internet address and which page you opened. We do not ask for these notes.',
  '*Your own device* keeps a history of pages, with the words that you searched for, and your phone keeps the numbers you ring. Someone who uses your device may see them. A private window leaves less behind.',
  '*Your network*, at school or at work, may note which websites you visit.',
  '*Other websites* have their own rules. When you follow a link from here, we tell your browser not to say where you came from.',
] as const;

export const unsafeTitle = 'If it is not safe for you to be seen here';

export const wrongTitle = 'If you tell us that something is wrong';
/** Links: how to tell us. */
export const wrong =
  'Tell us about the page and not about yourself. Please do not name a child, a family or a worker. [How to tell us].';
