/** Why a service is among the results: parts of one sentence, after “Here because”. */

/** Ages. */
export const forWhom = (children: string): string => `For ${children}: `;
/** “Your toddler”: a word that the visitor typed. */
export const your = (child: string): string => `your ${child}`;
export const childOf = (low: number, high: number): string => `a child of ${low} to ${high}`;
export const askAges = (children: string, stated: string): string =>
  `ask whether it is for ${children}: it says ${stated}`;
export const agesNotStated = (children: string): string => `age not stated: ask whether it is for ${children}`;
export const notForAges = (children: string): string => `not for ${children}`;
export const notForAgesBut = (children: string, stated: string): string => `not for ${children}: ${stated}`;

/** Where. */
export const notForArea = (area: string): string => `not for ${area}: ask first`;
export const anywhere = 'wherever you live';
export const covers = (area: string): string => `covers ${area}`;
export const coversSome = (area: string): string => `covers some of ${area}, so check your address`;
export const away = (distance: string): string => `${distance} away`;

/** How. */
export const yourself = 'you can get in touch yourself';
export const throughWorker = 'someone who works with you has to ask for it';
export const takesFrom = (role: string): string => `takes referrals from: ${role}`;
export const notThisRole = (role: string): string => `does not list this role: ${role}`;
export const rolesNotStated = 'who can refer is not stated';

/** Followed by the visitor’s own words. */
export const matched = 'matched';
