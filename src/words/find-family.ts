/** Who help is looked for, and who is asking: the questions under the boxes of the finder. */

export const whoFor = 'Who is it for, and who is asking?';

/** The children. */
export const howOldAll = 'How old are the children?';
export const howOldOnly = 'How old is the child?';
export const child = (number: number): string => `Child ${number}`;
export const howOld = (child: string): string => `${child}: how old?`;
export const anyAge = 'Any age';
export const beforeBirth = 'Before birth';
export const underOne = 'Under 1';
export const specialNeeds = 'Special needs or a disability (SEND)';
export const addChild = 'Add a child';
export const takeAwayChild = (number: number): string => `Take away child ${number}`;
export const twins = 'Twins? Once is enough.';

/** The one who asks. */
export const whoAsks = 'Who is asking?';
export const anyone = 'Anyone';
export const family = 'A family member or young person';
export const workers = 'Someone who works with families';
