/** Every rule across records. */
import { sortProblems, type Problem } from '../problem.ts';
import type { ReadRecords } from '../types.ts';
import { accessValues } from './access-values.ts';
import { areaTree } from './area-tree.ts';
import { baseMap } from './base-map.ts';
import { capitals } from './capitals.ts';
import { comments } from './comments.ts';
import { confidentialAddress } from './confidential-address.ts';
import { dates } from './dates.ts';
import { duplicateNames } from './duplicate-names.ts';
import { https } from './https.ts';
import { jargon } from './jargon.ts';
import { languages } from './languages.ts';
import { levelGuide } from './level-guide.ts';
import { linkWords } from './link-words.ts';
import { markdown } from './markdown.ts';
import { nearDuplicates, sameAddress } from './near-duplicates.ts';
import { neutralTitles } from './neutral-titles.ts';
import { orphans } from './orphans.ts';
import { phoneSpacing } from './phone-spacing.ts';
import { placeCoordinates } from './place-coordinates.ts';
import { placeOnMap } from './place-on-map.ts';
import { reading } from './reading.ts';
import { references } from './references.ts';
import { retiredNames } from './retired-names.ts';
import { roleTree } from './role-tree.ts';
import type { Rule } from './rule.ts';
import { sourcePages } from './source-pages.ts';
import { staleSources } from './stale-sources.ts';
import { taxonomyTerms } from './taxonomy-terms.ts';
import { unpublished } from './unpublished.ts';
import { unreachable } from './unreachable.ts';
import { urgentNumbers } from './urgent-numbers.ts';

export const rules = {
  references,
  unpublished,
  'access-values': accessValues,
  dates,
  https,
  markdown,
  'area-tree': areaTree,
  'urgent-numbers': urgentNumbers,
  'place-coordinates': placeCoordinates,
  'retired-names': retiredNames,
  'duplicate-names': duplicateNames,
  'role-tree': roleTree,
  'taxonomy-terms': taxonomyTerms,
  'neutral-titles': neutralTitles,
  'confidential-address': confidentialAddress,
  reading,
  languages,
  'level-guide': levelGuide,
  comments,
  'source-pages': sourcePages,
  'near-duplicates': nearDuplicates,
  'same-address': sameAddress,
  orphans,
  unreachable,
  'place-on-map': placeOnMap,
  'base-map': baseMap,
  capitals,
  jargon,
  'link-words': linkWords,
  'phone-spacing': phoneSpacing,
  'stale-sources': staleSources,
} satisfies Record<string, Rule>;

/** @param today 2026-11-22, in London */
export function runRules(records: ReadRecords, today: string): Problem[] {
  return sortProblems(Object.values<Rule>(rules).flatMap((rule) => rule(records, today)));
}
