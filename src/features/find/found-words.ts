/** What is said about what was found. */
import { serviceCount } from '../../words/counts.ts';
import { countFor, hasMeaning, hasMost, hasNothing, hasSome } from '../../words/find-results.ts';
import type { MatchedBy } from './text-match.ts';

/** "24 services for “low mood”", "1 service". */
export function countWords(total: number, q: string): string {
  const services = serviceCount(total);
  return q === '' ? services : countFor(services, q.length > 60 ? `${q.slice(0, 57).trimEnd()}…` : q);
}

/** How the words were met, where that is not simply all of them. */
export function matchNote(by: MatchedBy): string | undefined {
  switch (by) {
    case 'most':
      return hasMost;
    case 'any':
      return hasSome;
    case 'meaning':
      return hasMeaning;
    case 'nothing':
      return hasNothing;
    case 'everything':
    case 'all':
      return undefined;
  }
}
