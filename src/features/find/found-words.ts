/** What is said about what was found. */
import type { MatchedBy } from './text-match.ts';

/** "24 services for “low mood”", "1 service". */
export function countWords(total: number, q: string): string {
  const services = total === 1 ? '1 service' : `${total} services`;
  return q === '' ? services : `${services} for “${q.length > 60 ? `${q.slice(0, 57).trimEnd()}…` : q}”`;
}

/** How the words were met, where that is not simply all of them. */
export function matchNote(by: MatchedBy): string | undefined {
  switch (by) {
    case 'most':
      return 'No service has all of your words. These have most of them.';
    case 'any':
      return 'No service has all of your words. These have some of them.';
    case 'meaning':
      return 'No service has all of your words. These help with what they mean.';
    case 'nothing':
      return 'Nothing here has your words. Try other ones. Or ask one of these: they can point you the right way.';
    case 'everything':
    case 'all':
      return undefined;
  }
}
