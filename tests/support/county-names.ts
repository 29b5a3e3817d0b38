/** Where names of the real county may stand besides the content, each with its reason. `tests/unit/no-county.test.ts` reads this. */

/** Files of src. */
export const sourceAllowed: Record<string, string> = {};

const own = 'reads the site or the records of the real content';
const labels = 'invented records with names of real towns as labels: any other names would do';
const ground = 'reckons with the real ground: distances, postcodes and shapes that can be checked on any map';

/** Files of tests, or the beginnings of their paths. */
export const contentAllowed: Record<string, string> = {
  'tests/bench/': own,
  'tests/browser/': own,
  'tests/content/': own,
  'tests/site/freshness.test.ts': own,
  'tests/site/other-builds.test.ts': 'looks for our names in the site of another county, where they must not be',
  'tests/support/records.ts': labels,
  'tests/support/sample-county.ts': 'an invented county on the real areas, since its map and postcodes need ground',
  'tests/unit/actions/issue-forms/forms.test.ts': labels,
  'tests/unit/actions/new-service/to-service.test.ts': labels,
  'tests/unit/bench/judged.test.ts': own,
  'tests/unit/browse/': labels,
  'tests/unit/catalogue/': labels,
  'tests/unit/commands/killed.test.ts': labels,
  'tests/unit/commands/new.test.ts': labels,
  'tests/unit/coverage/count.test.ts': labels,
  'tests/unit/create/create.test.ts': 'looks for our names in the folder of another county; some are ordinary words',
  'tests/unit/editing/comment-file.test.ts': labels,
  'tests/unit/embed/looks.test.ts': labels,
  'tests/unit/find/': labels,
  'tests/unit/guided/answers.test.ts': labels,
  'tests/unit/map/': ground,
  'tests/unit/model/postcode.test.ts': ground,
  'tests/unit/model/properties.test.ts': labels,
  'tests/unit/model/rules.test.ts': ground,
  'tests/unit/model/schemas.test.ts': labels,
  'tests/unit/model/search-address.test.ts': labels,
  'tests/unit/open-data/': labels,
  'tests/unit/oruk/': labels,
  'tests/unit/professionals/chooser.test.ts': labels,
  'tests/unit/quality/known-facts.test.ts': labels,
  'tests/unit/records/': labels,
  'tests/unit/site/search-index.test.ts': labels,
};
