/** What the site says about all that a browser may hold of it, and about clearing it. */

/** By `what` of src/model/rules/stored-keys.ts. */
export const kept = {
  saved: 'The list of help that you saved, with your notes.',
  view: 'How you like to read: the size of the letters, the space between them, the colours, and how fast pages are read out. Only if you change them.',
  near: 'The postcode or town that you typed on the first page, until the search has read it.',
  left: 'That you pressed “Leave this page”, so that “Back” does not show it again.',
  first: 'The urgent help pages, and a page for when you are offline.',
  more: 'The search, the names and numbers of all services, and some guides. Not if your phone is set to save data.',
} as const;

export const title = 'What your browser may keep';
export const lead = 'All of it is only on your own phone or computer. It is never sent to us.';
export const untilCleared = 'Kept only when you ask for it, until you clear it:';
export const untilClosed = 'Kept only when you ask for it, until you close the tab:';
export const alike = 'Kept so that this site works without a connection. It is the same for everybody:';
export const alikeMeans =
  'So it does not show what you read, looked for or saved. It does show that somebody opened this site. A page with the button “Leave this page” does not start it. If you clear it, the next page without that button keeps it again.';
export const withoutScript = 'Your browser has JavaScript switched off, so this site keeps nothing in it.';

export const clear = 'Clear everything';
export const clearLead = 'This takes away all that this site has stored in this browser.';
export const askTitle = 'Clear everything?';
export const ask =
  'Your saved list, your notes, your settings and the pages kept for when you are offline will be gone from this phone or computer. This cannot be undone.';
export const yes = 'Yes, clear everything';
export const no = 'No, keep it';
export const done = 'Done. This site has nothing stored in this browser now.';
export const limits =
  'Your browser still has its own history of pages. This site cannot clear that. Clear the history last, and close this tab: pages that you open here after that are kept again.';
export const failed = 'Your browser did not let us clear it all. You can clear “site data” in your browser’s settings.';
