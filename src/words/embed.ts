/** Lists of help for other people's web sites. Links stand in [brackets]: the page has their addresses, in this order. */

export const title = 'Put this help on your web site';
export const tabTitle = 'Put a list of help on your own web site';
export const description =
  'Show a short list of local help on the web site of your school, surgery or group. Free, with no account, always up to date.';
export const lead =
  'Show a short list of local help on the web site of your school, surgery or group. When we change a number here, your page shows the new one.';
export const forWhom =
  'You need to be able to put HTML into your page. If you do not know how, send this page to whoever looks after your site.';
export const safe =
  'The list sets no cookies, runs no script and learns nothing about your visitors. Your site needs no account and no key.';

export const chooseTitle = 'Choose your list';
export const topicLabel = 'What is it about?';
export const areaLabel = 'For which area?';
export const anyArea = 'The whole county';
export const lookLabel = 'How shall it look?';
export const codeLabel = 'Code to copy into your page';
export const copy = 'Copy the code';
export const copied = 'The code is copied.';
export const notCopied = 'The code could not be copied. It is marked now: press Ctrl and C together.';
export const previewTitle = 'What your visitors see';
/** Where the area that was chosen has no list for the topic. */
export const noneThere = 'We know of no help with this in that area alone, so the list is for the whole county.';

export const byHandTitle = 'Or copy the code by hand';
export const byHand =
  'Copy this code. Put the address of a list below in place of the address that stands in it. Put the name of the list in place of the title.';
export const lists = 'All lists';
export const height = 'Change the number after height if the list is cut off or leaves a gap.';

export const looksTitle = 'Colours';
export const looksText =
  'Put one of these words after a # at the end of the address. Without a word the list has light colours. Each has enough contrast to read.';
export const looksCaption = 'The words for colours, and what each does';
export const lookWord = 'Word';
export const lookDoes = 'What it does';
export const looks: Readonly<Record<string, string>> = {
  light: 'Light, with green links',
  dark: 'Dark',
  auto: 'Light or dark, as your visitor’s device asks for',
  plain: 'Black on white, with no colour',
  blue: 'Light, with blue links',
  plum: 'Light, with plum links',
  rust: 'Light, with rust links',
};

export const dataTitle = 'For programs';
export const dataText =
  'Each list is also there as JSON: put .json in place of the last / of its address. Say where it comes from and when it was checked. Show the numbers as they are.';
export const dataExample = 'For example: [{address}].';
export const dataCaption = 'What the JSON of a list holds';
export const dataField = 'Field';
export const dataMeans = 'What it means';
export const fields = [
  ['title', 'The name of the list.'],
  ['page', 'The page of the topic here, with all services.'],
  ['area', 'The area that the list is for, by its name.'],
  ['licence', 'How you may use it, as a name and an address.'],
  ['attribution', 'What to write beside it.'],
  ['checked', 'The oldest day on which one of these services was last checked.'],
  ['total', 'How many services there are for this. The page has them all.'],
  [
    'services',
    'The services, with name, summary, phone or text where there is one, page, ages, where, checked, and a warning where the facts are not sure.',
  ],
] as const;

export const hostTitle = 'If the list does not show';
export const hostText =
  'The computer that publishes this site must allow its lists to be shown elsewhere. Ask whoever runs it to read [the settings for hosts]. Your own site may block frames too: ask whoever looks after it.';
export const alsoNews = 'You can also [follow what is new].';
export const toEmbed = 'Show a list on your own web site';

/** On a list. */
export const listName = (topic: string, area: string): string => `${topic}: help in ${area}`;
/** Of the frame: packs and the pages of topics have the name of the list already. */
export const frameTitle = (name: string): string => `${name} (short list)`;
export const listDescription = (topic: string, area: string): string =>
  `A short list of help in ${area}, to show on another web site: ${topic}.`;
export const more = (total: number): string => `See all ${total} services`;
export const seePage = 'See more about this help';
export const inDanger = 'Someone not safe?';
export const ring = 'Ring';
export const textTo = 'Text';
export const urgent = 'More urgent numbers';
export const from = 'From';
export const checked = (month: string): string => `Checked ${month}`;
export const checkedSince = (first: string, last: string): string => `Checked ${first} to ${last}`;
