/** The import table of the design, as data: who may import what, and what to do instead. */

export interface Layer {
  /** What it may import of `src/`, besides itself: the beginnings of paths. */
  readonly may: readonly string[];
  /** What it may import the types of, and only those. */
  readonly types?: readonly string[];
  /** The packages it may use. Left out: any that has no owner below. */
  readonly packages?: RegExp;
  /** What to do instead. */
  readonly advice: string;
}

const looks = ['styles/', 'assets/', 'words/'];

export const layers: Record<string, Layer> = {
  model: {
    may: ['words/'],
    packages: /^zod$/,
    advice: 'the model knows only zod; reading goes to src/records, joining and wording to src/catalogue',
  },
  records: {
    may: ['model/'],
    packages:
      /^(node:.*|zod|yaml|unified|(remark|rehype)-.*|diff|fastest-levenshtein|flesch-kincaid|syllable|csv-parse(\/.*)?|(read|write)-excel-file\/node|proj4|fflate|pmtiles)$/,
    advice: 'records knows the model, Node and its parsers; joining goes to src/catalogue',
  },
  oruk: {
    may: ['model/', 'records/'],
    packages: /^(node:.*|zod|uuid|p-limit|p-retry|ajv(\/.*)?|ajv-formats|unified|(remark|rehype)-.*)$/,
    advice:
      'oruk knows the standard’s objects, how to read a feed and how it becomes records; our own feed is a view of src/catalogue',
  },
  catalogue: {
    may: ['model/', 'records/', 'oruk/', 'words/'],
    packages: /^astro:content$/,
    advice:
      'the catalogue knows the model and the records, and takes its wording from src/words; whatever makes HTML goes to a feature or src/ui',
  },
  site: {
    may: [
      ...[
        'model/',
        'catalogue/',
        'records/load.ts',
        'records/inspect.ts',
        'records/content-error.ts',
        'records/country/',
        'records/geo-import/files.ts',
        'records/base-map/read.ts',
        'records/write/replace-file.ts',
      ],
      ...looks,
    ],
    advice:
      'site knows the model, the catalogue and how to load the records; a part of a page goes to src/ui or a feature',
  },
  ui: {
    may: ['model/rules/', 'site/paths.ts', ...looks],
    types: ['model/'],
    advice: 'a part is given its data: let the feature or page ask the catalogue and pass plain props',
  },
  layouts: {
    may: ['model/', 'ui/', 'site/', 'catalogue/', ...looks],
    advice: 'a page shell knows nothing of features: let the page put the feature into a slot',
  },
  features: {
    may: ['model/', 'oruk/', 'catalogue/', 'ui/', 'layouts/', 'site/', ...looks],
    advice: 'what a feature needs from elsewhere moves down, to src/ui, src/catalogue or src/model',
  },
  pages: {
    may: ['features/', 'layouts/', 'ui/', 'site/', 'catalogue/', 'cms/', ...looks],
    types: ['model/', 'oruk/'],
    advice: 'a page asks the catalogue and hands a view to a feature; logic goes to the feature or the catalogue',
  },
  cms: {
    may: [
      ...['model/', 'records/files/', 'records/issues/', 'records/write/', 'records/yaml/', 'words/'],
      // The preview beside a form is the page itself: joined, worded and drawn by what makes the page.
      ...['catalogue/', 'features/service/', 'features/saved/KeepIt.astro', 'features/map/DrawnMap.astro'],
      ...['layouts/LeaveBar.astro', 'layouts/leave/leave.css', 'ui/ReadAloud.astro'],
      ...['paths', 'neutral', 'cms-link', 'wrong-link', 'explained-pages'].map((name) => `site/${name}.ts`),
    ],
    types: ['records/types.ts', 'features/map/drawn-map.ts', 'site/explain-letters.ts'],
    packages: /^(@sveltia\/cms|zod|astro\/container)$/,
    advice:
      'the editors’ forms know the model, how records are read and written as text, and the parts of the page that they preview: what needs Node goes to src/site',
  },
  hosting: {
    may: ['oruk/objects.ts'],
    packages: /^(node:.*|parse5)$/,
    advice: 'hosting knows files, addresses and what hosts are told of them, and nothing of what the pages say',
  },
  commands: {
    may: ['model/', 'records/', 'oruk/', 'catalogue/', 'site/', 'hosting/'],
    advice: 'commands run in a terminal and draw nothing; what they share with pages moves down to the catalogue',
  },
  actions: {
    may: ['model/', 'records/', 'catalogue/', 'words/', 'site/'],
    advice: 'what an action decides stands here as plain functions; what it shares with commands moves down to records',
  },
  'content.config.ts': {
    may: ['model/', 'records/'],
    advice: 'it is a table of kind, folder and schema: fields go to src/model, reading to src/records',
  },
  'middleware.ts': {
    may: ['catalogue/', 'site/'],
    advice: 'it hands a drawn page on: what is done to it stands in src/site',
  },
  'env.d.ts': { may: [], advice: 'it only names types' },
  words: {
    may: [],
    packages: /^$/,
    advice: 'it holds what the site says, as text: what depends on a record is put together by whoever shows it',
  },
  styles: { may: [], advice: 'it holds style sheets only' },
  assets: { may: [], advice: 'it holds pictures and fonts only' },
};

interface Owner {
  readonly packages: RegExp;
  readonly files: RegExp;
  readonly advice: string;
  /** True: even a type of it belongs to its owner. */
  readonly types?: true;
}

export const owners: readonly Owner[] = [
  {
    packages: /^astro:content$/,
    files: /^src\/(catalogue\/index\.ts|content\.config\.ts)$/,
    advice: 'only src/catalogue/index.ts reads collections: ask the catalogue',
    types: true,
  },
  { packages: /^astro\/zod$/, files: /^$/, advice: "schemas stand in src/model and take zod from 'zod'", types: true },
  {
    packages: /^zod(\/|$)/,
    files: /^src\/(model\/|records\/|oruk\/|cms\/main\.ts$)/,
    advice: 'schemas stand in src/model',
  },
  {
    packages: /^@astrojs\/compiler-rs$/,
    files: /^src\/site\/astro-in-browser\.ts$/,
    advice: 'only src/site/astro-in-browser.ts compiles parts for a program of its own; Astro does so for the site',
  },
  {
    packages: /^astro\/container$/,
    files: /^src\/cms\/page\/draw\.ts$/,
    advice: 'only the preview beside an editor’s form draws parts in a browser',
  },
  {
    packages: /^@sveltia\/cms$/,
    files: /^src\/cms\/main\.ts$/,
    advice: 'only src/cms/main.ts, which no page of a visitor loads, knows the editors’ form program',
  },
  {
    packages: /^(yaml|unified|(remark|rehype)-.+)$/,
    files: /^src\/(records|oruk\/read)\//,
    advice: 'reading is the work of src/records, of foreign feeds that of src/oruk/read',
  },
  {
    packages: /^pagefind(\/|$)/,
    files: /^src\/(features\/(find|country)\/engine\.ts$|site\/)/,
    advice: 'only src/features/find/engine.ts and the index build in src/site know Pagefind',
  },
  {
    packages: /^preact(\/|$)/,
    files: /^src\/site\/preact-as-react\.ts$/,
    advice: 'parts are written for React: only src/site/preact-as-react.ts knows what a browser gets for it',
  },
  {
    packages: /^workbox-/,
    files: /^src\/site\/offline\/worker\.ts$/,
    advice: 'only src/site/offline/worker.ts, which runs beside the pages, keeps files for when there is no connection',
  },
  {
    packages: /^@github\/combobox-nav$/,
    files: /^src\/features\/find\/suggest\/combobox\.ts$/,
    advice: 'only src/features/find/suggest/combobox.ts knows the keys of a combobox',
  },
  {
    packages: /^govuk-frontend\//,
    files: /^src\/layouts\/leave\//,
    advice: 'only src/layouts/leave knows GOV.UK Frontend, and of it one component',
  },
  {
    packages: /^(uqr|vcard-creator|ical-generator|timezones-ical-library)$/,
    files: /^src\/features\/saved\/files\//,
    advice: 'square codes, contact cards and calendars are made in src/features/saved',
  },
  {
    packages: /^docx$/,
    files: /^src\/features\/referral\/word-file\.ts$/,
    advice: 'only src/features/referral/word-file.ts knows how a Word file is made',
  },
  {
    packages: /^(csv-parse|read-excel-file|write-excel-file)(\/|$)/,
    files: /^src\/records\/sheet\//,
    advice: 'spreadsheets are read and written in src/records/sheet',
  },
  {
    packages: /^proj4$/,
    files: /^src\/records\/geo-import\/national-grid\.ts$/,
    advice:
      'only src/records/geo-import/national-grid.ts turns the National Grid into degrees, when a list is imported',
  },
  {
    packages: /^@clack\/prompts$/,
    files: /^src\/commands\//,
    advice: 'only commands ask in a terminal',
  },
  {
    packages: /^ajv(-formats)?(\/|$)/,
    files: /^src\/oruk\/validate\/official-schemas\.ts$/,
    advice: 'only src/oruk/validate/official-schemas.ts knows how JSON Schemas are checked',
  },
  {
    packages: /^diff$/,
    files: /^src\/records\/fix\//,
    advice: 'only src/records/fix compares the lines of files',
  },
  {
    packages: /^linkinator$/,
    files: /^src\/commands\/links\/visit\.ts$/,
    advice: 'only src/commands/links/visit.ts knows the link checker',
  },
  {
    packages: /^pmtiles$/,
    files: /^src\/(records\/base-map\/|features\/map\/browser\/street)/,
    advice: 'only src/records/base-map and the streets of src/features/map/browser know the archives of base maps',
  },
  {
    packages: /^protomaps-leaflet$/,
    files: /^src\/features\/map\/(browser\/streets|street-style)\.ts$/,
    advice: 'only src/features/map knows how a base map is painted, and only where site.yml names one',
  },
  { packages: /^leaflet\/.+\.css$/, files: /^src\/features\/map\//, advice: 'only src/features/map knows Leaflet' },
  {
    packages: /^(leaflet|supercluster)(\/(?!.+\.css$)|$)/,
    files: /^src\/features\/map\/(engine\.ts$|browser\/)/,
    advice: 'only src/features/map/engine.ts knows Leaflet and supercluster',
  },
];

/**
 * What every visitor's browser may be sent besides our own code. Who may ask for each is said by its owner. For `react` a
 * browser gets Preact (`astro.config.mjs`).
 */
export const browserPackages =
  /^((react|react-dom|preact|leaflet|supercluster|pmtiles|protomaps-leaflet|pagefind|uqr|docx|@github\/combobox-nav|govuk-frontend)(\/|$)|lucide-static\/.+\.svg)/;
/** Files that may be longer than 250 lines, each with its reason. */
export const longFiles: Record<string, string> = {};
