/** What the page of the open data says. Links stand in [brackets]: the page has their addresses, in this order. */

export const tabTitle = 'Open data: all services to download';
export const description = (services: number, site: string): string =>
  `All ${services} services of ${site} as spreadsheets, JSON, a map file and more, free to use again, with every field explained.`;
export const lead = (services: number): string =>
  `All ${services} services, to use again in your own work. Free, with no account and no key.`;

/** The name of the calendar, as it stands in a list of calendars. */
export const calendarName = (site: string): string => `${site}: sessions`;

/** The titles within the files, after the site's name. */
export const allServices = 'all services';
export const allPlaces = 'all places';

export const mayTitle = 'What you may do';
/** Links: the licence. */
export const may = (licence: string): string =>
  `The words and facts are published under the [${licence}]. Copy them, change them and build on them, also for money. Say where they come from:`;
export const contains = (site: string, licence: string): string => `Contains data from ${site}, ${licence}.`;
export const othersToo = 'Some parts come from others. Please keep these lines as well:';

export const beforeTitle = 'Before you rely on it';
export const before = [
  'An empty cell means that the service does not say. It does not mean no.',
  'The field `checked` is the day of the last check. Show it beside the facts.',
  'An `id` never changes. A service that closes stays in the files with the status `closed`.',
] as const;

export const sheetTitle = 'About the spreadsheets';
export const sheet = (separator: string): readonly string[] => [
  'The CSV files are UTF-8 with a byte order mark, have commas, and lines that end in CRLF (RFC 4180).',
  `Several values in one cell stand between \`${separator}\` signs.`,
  'Phone numbers keep their spaces, so that a spreadsheet keeps the first 0.',
  'A cell that begins with `=`, `+`, `-` or `@` gets an apostrophe before it, so that no spreadsheet runs it as a formula. The Excel and JSON files have the exact words.',
];

export const partsTitle = 'What the fields mean';
export const showFields = (file: string): string => `The fields of ${file}`;
export const fieldsTitle = 'All services';
export const fieldsText =
  'The columns of `services.csv` and of the first sheet of `services.xlsx`. The files for programs have the same facts under the names beside them.';
export const tableCaption = 'Columns of the spreadsheet and fields of the JSON file';
export const columns = { column: 'Column', json: 'In the JSON file', means: 'What it means' } as const;
/** The same before each cell on a phone. */
export const columnsInShort = { json: 'In JSON', means: 'Means' } as const;

/** Links: the project’s documents, how to tell us. */
export const ownCounty =
  'Want a site like this for your own county? [Read about the project]. Found a mistake? [Tell us].';

/** The numbers of the coverage. Links: the page of the coverage. */
export const coverageTitle = 'Coverage';
export const coverageText =
  'How many services there are by topic, area, age and level of need. One row for each combination. One that is not in the file has no service at all.';
export const coverageSee = '[See it as tables], with how we count.';
export const coverageCaption = 'Columns of coverage.csv';

/** The ways in for workers. Links: the page for professionals. */
export const routesTitle = 'Referral routes';
export const routesText =
  'Every way in that a worker may use, one row each. Ways for families alone are in services.csv.';
export const routesSee = '[See them by role and level].';
export const routesCaption = 'Columns of referral-routes.csv';

/** How good the data is. Links: the page of data quality. */
export const qualityTitle = 'Data quality';
export const qualityText =
  'How fresh the entries are, what they do not say and which links are broken. One row for all, one for each organisation and one for each topic.';
export const qualitySee = '[See it as tables], with how we count.';
export const qualityCaption = 'Columns of quality.csv';
