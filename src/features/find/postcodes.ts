/** All that a postcode needs, in one script: it comes when somebody has sent one. */
export { lookIn } from './postcode-place.ts';
export { loadPostcodes } from '../../ui/postcodes/load.ts';
