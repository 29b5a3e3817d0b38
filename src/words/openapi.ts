/** What the description of the API says to the people who write programs. */

export const apiTitle = (site: string): string => `${site}: open data`;
export const apiDescription = [
  'Every answer is a plain file, made when the site is built. There is no account, no key and no limit.',
  'Query parameters are ignored, because a plain file cannot read them. Every list is whole and is one page: `page`, `per_page` and every filter of the standard change nothing. Fetch the list once, keep it, and choose on your own machine. `total_pages` is therefore always 1.',
  'What is not known is left out: no field is null or empty. A field that is missing does not mean no.',
  'Open Referral UK 3.0 is under `/api/oruk/v3/`. The address of each of its files ends in `index.json`; most hosts also answer the address of the standard, without that end. The other files are our own.',
].join('\n\n');

export const tagWords = {
  oruk: {
    name: 'Open Referral UK',
    description:
      'The national standard, version 3.0 (HSDS-UK-3.0). `x-from: core` marks a field that comes from HSDS 3.0 and not from the UK profile, `x-from: ours` one that is ours alone.',
  },
  files: { name: 'Files', description: 'The same services in other forms.' },
} as const;

export const details = 'The version of the standard, the publisher and the licence';
export const listOf: Readonly<Record<string, string>> = {
  services: 'All services',
  organizations: 'All organisations',
  service_at_locations: 'Every service at each of its places',
  taxonomies: 'The lists that words come from',
  taxonomy_terms: 'All words of these lists',
};
export const oneOf: Readonly<Record<string, string>> = {
  services: 'One service',
  organizations: 'One organisation',
  service_at_locations: 'One service at one place',
  taxonomies: 'One list of words',
  taxonomy_terms: 'One word',
};
export const idOf = 'The `id` of the object, as the list has it.';
export const whereAnswered =
  'The same at the address of the standard. Not every host of plain files can answer it: where it is not found, add `/index.json`.';
export const isThere = 'It is there.';
export const isNotThere = 'There is no such file.';
export const firstOnly = 'From the real file. Only the first entry of the list is shown.';
export const real = 'From the real file.';
export const publicService =
  'A service as we keep it. The page of the open data says what each field means. More fields than these may stand in it.';
