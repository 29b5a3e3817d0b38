/** What the page says that stands where there is none. */

export const title = 'We cannot find that page';
export const description = 'The page is not here. Search for help, look by topic, or ring the numbers for urgent help.';
export const lead = 'It is not your fault. The address may be old, or have a letter wrong.';
export const search = 'Search for help';
