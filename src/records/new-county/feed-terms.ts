/** The table of what feeds call things, for another county: codes and labels that mean the same everywhere, and no area of ours. */
import type { FeedTerms } from '../../model/feed-terms.ts';
import { recordText } from '../write/record-text.ts';

const about = `# What the feeds of others call things, and what we call them. \`npm run import:oruk\` lists what is not here yet. See README.md, "Feeds".
# These lines hold for every county. Add your own: a word or code of a feed under "says", and what it means here, such as
#   - says: [E06000017, Rutland]
#     areas: [rutland]
`;

/**
 * @param own the project's own table; undefined where it has none
 * @param areas those that the county takes over
 * @param isLocal whether a text names somewhere of ours
 */
export function feedTermsText(
  own: FeedTerms | undefined,
  areas: ReadonlySet<string>,
  isLocal: (text: string) => boolean,
): string {
  const terms = (own?.terms ?? []).flatMap(({ says, ...meaning }) => {
    const words = says.filter((word) => !isLocal(word));
    const isElsewhere = meaning.areas?.some((area) => !areas.has(area)) === true;
    return words.length === 0 || isElsewhere ? [] : [{ says: words, ...meaning }];
  });
  return about + recordText('feed-terms', { terms, ...(own?.standIns && { standIns: own.standIns }) });
}
