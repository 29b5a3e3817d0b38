/** Every rule across records. */
import { sortProblems, type Problem } from '../problem.ts';
import type { ReadRecords } from '../types.ts';
import { accessValues } from './access-values.ts';
import { areaTree } from './area-tree.ts';
import { comments } from './comments.ts';
import { confidentialAddress } from './confidential-address.ts';
import { dates } from './dates.ts';
import { duplicateNames } from './duplicate-names.ts';
import { https } from './https.ts';
import { languages } from './languages.ts';
import { levelGuide } from './level-guide.ts';
import { markdown } from './markdown.ts';
import { neutralTitles } from './neutral-titles.ts';
import { placeCoordinates } from './place-coordinates.ts';
import { reading } from './reading.ts';
import { references } from './references.ts';
import { retiredNames } from './retired-names.ts';
import { roleTree } from './role-tree.ts';
import type { Rule } from './rule.ts';
import { sourcePages } from './source-pages.ts';
import { unpublished } from './unpublished.ts';
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
  'neutral-titles': neutralTitles,
  'confidential-address': confidentialAddress,
  reading,
  languages,
  'level-guide': levelGuide,
  comments,
  'source-pages': sourcePages,
} satisfies Record<string, Rule>;

/** @param today 2026-11-22, in London */
export function runRules(records: ReadRecords, today: string): Problem[] {
  return sortProblems(Object.values<Rule>(rules).flatMap((rule) => rule(records, today)));
}
