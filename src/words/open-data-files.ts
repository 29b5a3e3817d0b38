/** Every file of the open data: what it is called, and what is in it. The groups stand in this order on the page. */

/** What the words about a file may count. */
export interface FileFacts {
  services: number;
  /** Places with a point on the map, and those without. */
  points: number;
  pointless: number;
  /** Services with a contact card. */
  cards: number;
  /** Times that are certain enough for a calendar. */
  times: number;
}

type Text = string | ((facts: FileFacts) => string);

export interface FileWords {
  path: string;
  /** The kind of file, as people call it. */
  kind: string;
  title: string;
  text: Text;
  /** Where more is said about it: a part of the page, or another page. */
  more?: { href: string; words: string };
}

export interface GroupWords {
  id: string;
  title: string;
  text: string;
  files: readonly FileWords[];
}

const whatFieldsMean = 'What the fields mean';
const places = (number: number): string => (number === 1 ? '1 place' : `${number} places`);

export const groups: readonly GroupWords[] = [
  {
    id: 'spreadsheets',
    title: 'For a spreadsheet',
    text: 'These open in Excel, LibreOffice and Google Sheets. Start with the first one.',
    files: [
      {
        path: '/open-data/services.xlsx',
        kind: 'Excel',
        title: 'All services, with a sheet for each part',
        text: 'The first sheet has one row for each service. More sheets have the ways in, times, places, organisations, topics, areas and sources. The last one says what each column means.',
      },
      {
        path: '/open-data/services.csv',
        kind: 'CSV',
        title: 'All services, one row each',
        text: 'The same as the first sheet above, in a form that every program reads.',
        more: { href: '#fields', words: whatFieldsMean },
      },
      {
        path: '/open-data/referral-routes.csv',
        kind: 'CSV',
        title: 'Referral routes',
        text: 'Every way in that a worker may use, one row each. Ways for families alone are in the files of all services.',
        more: { href: '#routes', words: whatFieldsMean },
      },
      {
        path: '/open-data/coverage.csv',
        kind: 'CSV',
        title: 'Coverage',
        text: 'How many services there are by topic, area, age and level of need.',
        more: { href: '#coverage', words: whatFieldsMean },
      },
      {
        path: '/open-data/quality.csv',
        kind: 'CSV',
        title: 'Data quality',
        text: 'How fresh the entries are, what they do not say and which links are broken.',
        more: { href: '#quality', words: whatFieldsMean },
      },
      {
        path: '/open-data/template.xlsx',
        kind: 'Excel',
        title: 'An empty spreadsheet to fill in',
        text: 'For sending in many entries at once. It says what each column means, and which words to use.',
        more: { href: '/edit/', words: 'How to send in a change' },
      },
    ],
  },
  {
    id: 'maps',
    title: 'For maps, calendars and phones',
    text: 'Most programs for these take the file itself, or its web address.',
    files: [
      {
        path: '/open-data/places.geojson',
        kind: 'GeoJSON',
        title: 'All places on a map',
        text: ({ points, pointless }) =>
          `${places(points)}, each with its services. For QGIS, Leaflet and other map programs. ${pointless === 0 ? '' : `We know no point for ${places(pointless)}: the Excel file has them. `}Secret addresses are in none of our files.`,
      },
      {
        path: '/open-data/sessions.ics',
        kind: 'iCalendar',
        title: 'Sessions for a calendar',
        text: ({ times }) =>
          times === 0
            ? 'Empty for now. A time is put in only when its day, its hours and its place are certain, and no service here has such times yet.'
            : `${times === 1 ? '1 time' : `${times} times`} each week, for the next 12 weeks. Only those whose day, hours and place are certain. We do not know the dates of school terms, so a session in term time says so in words.`,
      },
      {
        path: '/open-data/services.vcf',
        kind: 'vCard',
        title: 'Contact cards for phones and mail programs',
        text: ({ cards, services }) =>
          `${cards} of the ${services} services have one: those with a number or an e-mail address of their own. To get the card of one service, open its page and press Contact card.`,
      },
    ],
  },
  {
    id: 'programs',
    title: 'For people who write programs',
    text: 'No account, no key and no limit. Please keep a copy and do not ask for the same file again and again: it changes only when this site is made anew.',
    files: [
      {
        path: '/open-data/services.json',
        kind: 'JSON',
        title: 'All services, with everything',
        text: 'With places, coordinates, times and sources.',
        more: { href: '#fields', words: whatFieldsMean },
      },
      {
        path: '/open-data/services.jsonl',
        kind: 'JSON Lines',
        title: 'The same, one service a line',
        text: 'Each line is JSON by itself, to be read line by line.',
        more: { href: '#fields', words: whatFieldsMean },
      },
      {
        path: '/open-data/services.jsonld',
        kind: 'JSON-LD',
        title: 'All services in the words of schema.org',
        text: 'What search engines read on our pages, with organisations and places, in one graph.',
      },
      {
        path: '/changes/all.xml',
        kind: 'Atom feed',
        title: 'What has changed',
        text: 'New, changed and closed services, the newest first. For a feed reader, or to know what to fetch again.',
      },
      {
        path: '/open-data/openapi.json',
        kind: 'OpenAPI 3.1',
        title: 'The description of our API',
        text: 'Every address, its fields and an example of each. Tools make code and documents from it.',
      },
    ],
  },
  {
    id: 'standard',
    title: 'The national standard',
    text: 'Open Referral UK 3.0 is the standard that councils in the UK use to share such data. These are plain files: they give everything on one page, and take no notice of what is asked for after a question mark.',
    files: [
      {
        path: '/api/oruk/v3/index.json',
        kind: 'JSON',
        title: 'The feed: start here',
        text: 'Give this address to a program that reads such feeds. It says the version, the publisher and the licence.',
      },
      {
        path: '/api/oruk/v3/services/index.json',
        kind: 'JSON',
        title: 'Services',
        text: 'Each with its organisation, contacts, places, times, ages and areas.',
      },
      {
        path: '/api/oruk/v3/organizations/index.json',
        kind: 'JSON',
        title: 'Organisations',
        text: 'Who provides them.',
      },
      {
        path: '/api/oruk/v3/service_at_locations/index.json',
        kind: 'JSON',
        title: 'Services at places',
        text: 'Each service at each of its places.',
      },
      {
        path: '/api/oruk/v3/taxonomies/index.json',
        kind: 'JSON',
        title: 'Lists of words',
        text: 'The lists that topics, levels of need, areas and roles come from.',
      },
      {
        path: '/api/oruk/v3/taxonomy_terms/index.json',
        kind: 'JSON',
        title: 'Words of these lists',
        text: 'Each topic, level, area and role, with its code where the standard has one.',
      },
    ],
  },
];

/** Below a file: "Excel, 212 kB, made on 27 November 2026". */
export const fileLine = (kind: string, size: string, day: string): string => `${kind}, ${size}, made on ${day}`;
