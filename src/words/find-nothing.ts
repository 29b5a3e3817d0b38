/** What the finder says when nothing fits all that was asked. */

export const title = 'Nothing fits all of that';
export const takeOneAway = 'Take one thing away and there is help:';
/** Followed by how many there are then. */
export const without = (what: string): string => `Without ${what}:`;
export const otherWords = 'Try other words, such as “worry”, “money” or “sleep”, or look through the topics.';
export const talk = 'Or talk to someone who can point the way:';
