/** What the site says about leaving a page, and about addresses that are kept secret. */

/** The bar that leaves. */
export const leaveBar = 'Leave this page';
export const leaveButton = 'Leave this page';
export const leaveHow = 'How this works';
export const leaveKeys = 'Or press Shift 3 times.';

/** The link to the guide, where its own name is not at hand. */
export const sharedPhone = 'Does someone check your phone?';

/** On the urgent page and in the privacy notice. */
export const aboutLeaving = 'About “Leave this page”';
export const leaveLimits =
  'The button opens the weather instead of this page. It cannot clear your browser’s history, and your phone keeps the numbers that you ring. If someone checks your phone, use a friend’s phone, or a computer at a library.';
export const leaveWhere = 'Pages that it may not be safe to be seen reading have a button that leaves them quickly.';
export const leaveMore = 'What the button can do, and how to clear your history';

/** Told to screen readers as Shift is pressed. The first is on the screen while the other page comes. */
export const leaveActivated = 'Loading.';
export const leaveTimedOut = 'Leave this page: you did not press Shift again in time.';
export const leavePressTwice = 'Shift. Press it 2 more times to leave.';
export const leavePressOnce = 'Shift. Press it 1 more time to leave.';

/** What a shared link and a list of results say of a page about harm. */
export const neutralDescription = (called: string): string => `${called}: who can help, and how to reach them.`;
export const urgentDescription = (county: string): string =>
  `Who to ring or text in ${county}, day or night, and what to say.`;

export const secretAddress = 'The address is kept secret, so that people are safe there.';
export const secretAddressRing = (phone: string): string => `Ring ${phone} to ask how to get there.`;
export const secretAddressAsk = 'Ask the service how to get there.';

/** Above the numbers for danger on a page about something else. */
export const notSafe = 'Is someone not safe right now?';
export const needSomeone = 'Need someone now?';

/** The urgent page. */
export const textTitle = 'Would you rather text?';
export const textLead = 'You can send a text when you cannot talk out loud.';
/** "Text", "Text SHOUT to". */
export const textTo = (word?: string): string => (word === undefined ? 'Text' : `Text ${word} to`);
