/** What the page of changes and its feeds say. Links stand in [brackets]: the page has their addresses, in this order. */

export const title = 'What is new';
export const tabTitle = 'What is new: services added, changed and closed';
export const description = (county: string): string =>
  `Services in ${county} that were added, changed, paused or closed, newest first, and feeds to follow.`;
export const lead = 'Services that were added, changed, paused or closed. The newest stand first.';
/** Links: the part with the feeds. */
/** On the page of a topic or an area. */
export const beTold = 'Be told when this list changes';
export const toFollow = 'Want to be told? [Follow the changes].';

/** Of what the list can know. */
export const sinceFirst = (day: string): string => `This list goes back to ${day}, when the first edition was made.`;
export const sinceCut = (day: string): string =>
  `This copy of the site knows each change since ${day}. For days before that it knows only when a service was last checked, and when it closed.`;
export const noHistory =
  'This copy of the site does not know what was changed. It knows only when a service was last checked, and when it closed.';
export const wordingLeftOut = 'Changes to wording alone are not listed.';
export const nothing = 'Nothing has been added, changed or closed since then.';
export const cut = (most: number): string => `Only the newest ${most} changes stand here.`;

export const edition = (count: number): string =>
  count === 1 ? 'The first edition, with 1 service' : `The first edition, with ${count} services`;
export const editionText = 'Every service of that edition was new on that day, so they are not listed one by one.';
export const allServices = 'See all services by name';
export const checkedAgain = (count: number): string =>
  count === 1 ? '1 service was checked again' : `${count} services were checked again`;
export const checkedText = 'Somebody looked at every fact. Nothing needed a change.';
export const checkedBefore = (count: number): string =>
  count === 1 ? '1 service was last checked on this day' : `${count} services were last checked on this day`;

/** In many records at once. */
export const many = (count: number): string => `${count} records were written in a new form.`;
export const manyChecked = (count: number): string => `${count} services were checked.`;

export const added = 'New in the directory';
export const closed = 'Closed';
export const closedOn = (day: string): string => `Closed on ${day}`;
export const paused = 'Paused for now';
export const reopened = 'Open again';
export const renamed = 'New name';
export const contact = {
  phone: { new: 'Phone number added', gone: 'Phone number taken out', changed: 'Phone number changed' },
  text: { new: 'Number to text added', gone: 'Number to text taken out', changed: 'Number to text changed' },
  email: { new: 'E-mail address added', gone: 'E-mail address taken out', changed: 'E-mail address changed' },
  website: { new: 'Website added', gone: 'Website taken out', changed: 'Website changed' },
} as const;
export const nowIs = (what: string, value: string): string => `${what}: now ${value}`;
export const routes = 'Ways to get help changed';
export const criteria = 'Who can have it changed';
export const times = 'Days or times changed';
export const places = 'Places changed';
export const cost = 'Cost changed';
export const ages = (before: string, after: string): string => `Ages changed. Before: ${before}. Now: ${after}.`;
export const canReferNow = (roles: string): string => `Can now refer: ${roles}`;
export const cannotReferNow = (roles: string): string => `No longer named as able to refer: ${roles}`;
export const nowIn = (areas: string): string => `Now also in: ${areas}`;
export const noLongerIn = (areas: string): string => `No longer in: ${areas}`;
/** Of a role or an area that the directory no longer has a name for. */
export const whoRefersChanged = 'Who can refer changed';
export const areasChanged = 'Where it is offered changed';

export const followTitle = 'Follow the changes';
export const followText =
  'A feed is a list that a program reads for you. Put one of these addresses into a feed reader, into Outlook or into your own web site. You need no account. We do not learn who follows.';
export const followAll = 'All changes';
export const followTopic = 'One topic';
export const followArea = 'One area';
export const feedOf = (what: string): string => `Feed: ${what}`;
export const feedTitle = (site: string): string => `${site}: what is new`;
export const feedTitleOf = (site: string, what: string): string => `${site}: what is new for ${what}`;
export const entryTitle = (name: string, what: string): string => `${name}: ${what}`;
export const began = 'This feed begins here. Changes follow as they are made.';
export const beganTitle = 'You follow the changes';
/** Links: the page on lists for other web sites. */
export const alsoEmbed = 'You can also [show a list of help on your own web site].';
