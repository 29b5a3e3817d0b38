/** What the site says about saved help. */

export const title = 'Saved help';
export const description = 'The list of help that you saved on this phone or computer. Nobody else is sent it.';
export const lead = 'The help that you saved, in one place.';

export const sharedPhone =
  'This list is kept on this phone or computer only. Anyone who uses it can see the list and your notes.';

/** Where no script runs. */
export const needsScript = 'To save help in a list, this page needs JavaScript. Your browser has it switched off.';
export const withoutScript =
  'You can still keep what you find. Print the page of a service, or write down its name and number.';
export const withoutScriptFind = 'Find help to print or write down';

/** Where scripts run, and those of this page did not come. */
export const notCome =
  'Your list could not be shown just now. It is still on this phone or computer. Check your connection, then load this page again.';

/** Where the browser keeps nothing, or not for long. */
export const notKeptTitle = 'Your list will not stay here';
export const notKept =
  'Your browser does not let this site keep a list. It is gone when you leave this page. Print it, or copy the link under “Send or keep this list”.';
export const keptInTab =
  'Your browser lets this site keep the list only until you close this tab. Print it, or copy the link under “Send or keep this list”.';

export const yourList = 'Your list';
export const emptyTitle = 'Nothing saved yet';
export const empty = 'Press “Save” beside a service. It will be here when you come back.';
export const emptyFind = 'Find help';
export const count = (services: number): string => (services === 1 ? '1 service' : `${services} services`);
export const loading = 'Getting the numbers for your list.';
export const notLoaded = 'We could not get the numbers just now. The names still lead to each page.';
export const tryAgain = 'Try again';

/** One service of the list. */
export const noLongerListed = 'No longer listed here. It may have closed or changed its name. Look for other help.';
export const noName = 'A service that is no longer listed';
export const lookFor = 'Find other help';
export const textOnly = 'Text this number.';
export { lastChecked as checked } from './checked.ts';
export const note = 'Your note';
export const noteKept = 'Note saved.';
export const up = 'Move up';
export const down = 'Move down';
export const remove = 'Remove';
export const roomToWrite = 'Notes';
/** After the words of a button that stands once a service: for those who do not see which. */
export const of = (name: string): string => ` (${name})`;
export const movedTo = (name: string, place: number, all: number): string => `${name} is now ${place} of ${all}.`;
export const atEnd = (name: string, place: 'first' | 'last'): string => `${name} is already ${place}.`;

/** After taking something off. */
export const removed = (name: string): string => `Removed ${name}.`;
export const undo = 'Undo';
export const close = 'Close';
export const isBack = (name: string): string => `${name} is back in your list.`;
export const cannotGoBack = 'Your list is full, so it could not be put back.';

/** A list that came by a link. */
export const sharedTitle = 'A list that someone shared with you';
export const sharedLead = 'It is not in your own list yet. Your own list stays as it is.';
export const addThese = 'Add these to my list';
export const closeShared = 'Close this list';
export const sharedUnknown = (services: number): string =>
  services === 1
    ? 'One service of this list is no longer on this site.'
    : `${services} services of this list are no longer on this site.`;
export const sharedEmpty = 'This link has no help in it that we know. Ask for a new link, or find help here.';
export const added = (services: number): string =>
  services === 0 ? 'All of these were in your list already.' : `Added ${count(services)} to your list.`;
export const addedSome = (services: number, most: number): string =>
  `Added ${count(services)}. A list holds ${most}, and yours is full now.`;

/** Sending and keeping. */
export const shareTitle = 'Send or keep this list';
export const shareLead =
  'Whoever opens the link sees the names in your list. Your notes are never in it. The link can be seen in a message on your phone.';
export const link = 'Link to your list';
export const copy = 'Copy the link';
export const copied = 'Copied.';
export const notCopied = 'Your browser did not copy it. The link is marked: copy it by hand.';
export const send = 'Send';
export const sendTitle = 'Help that may be useful';
export const code = 'Show a square code (QR)';
export const codeLead = 'Point the camera of another phone at it.';
export const codeTooLong = 'This list is too long for a square code. Use the link.';
export const codeFailed = 'The square code could not be made. Use the link.';
export const print = 'Print this list';
export const printedFrom = (day: string): string =>
  `From the facts of ${day}. Ring before you go: details may have changed.`;

/** The button beside a service, and the files for a phone. */
export const save = 'Save';
export const saved = 'Saved';
export const saveNote = 'Saving keeps this on this phone or computer only. Anyone who uses it can see it.';
export const isSavedNow = 'Saved.';
export const isSavedOnCard = 'Saved on this phone or computer only. Anyone who uses it can see it.';
export const seeList = 'See your list';
export const isTakenOff = 'Taken off your list. Press “Save” to put it back.';
export const isFull = (most: number): string => `Your list is full: it holds ${most}. Take something off first.`;
export const notSaved = 'That did not work. Check your connection, then press “Save” again.';
export const cannotKeep = 'Your browser does not let this site keep a list.';
export const openList = 'Open it as a link that you can keep';
export const contactCard = 'Contact card';
export const contactCardNote = 'adds the number to your phone’s contacts';
export const calendarFile = 'Calendar file';
export const calendarFileNote = 'adds the times to your calendar';
/** Within the files themselves. */
export const cardChecked = (day: string): string => `Last checked on ${day}. Details may have changed: see the page.`;
export const timesChecked = (day: string): string => `Last checked on ${day}. Ring before you go.`;
export const termTimeOnly = 'In term time only. Check before you go in the school holidays.';
export const notOnBankHolidays = 'Not on bank holidays.';
export const repeats = (weeks: number): string => `In this calendar for ${weeks} weeks. Then look at the page again.`;
