/** How old facts are, in one sentence. */

export const lastChecked = (day: string): string => `Last checked on ${day}.`;
