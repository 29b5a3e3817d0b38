/** What `npm run links` found when it was last run. The page of data quality says this and no more. */
import type { LinkResults } from '../model/rules/link-state.ts';
import results from './link-results.json' with { type: 'json' };

export const linkResults = results as LinkResults;
