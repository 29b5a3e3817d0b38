/** The finder's index of the real content: as the catalogue makes it, and as a browser reads it. */
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { toFinderIndex, type FinderIndex } from '../../src/catalogue/views/finder-index.ts';
import { packIndex, type PackedIndex } from '../../src/catalogue/views/pack-index.ts';
import { unpackIndex } from '../../src/features/find/unpack-index.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import { loadContent } from '../../src/records/load.ts';
import { realWordsAtRisk } from '../../src/site/real-words.ts';

export async function realIndex(): Promise<{ made: FinderIndex; read: FinderIndex }> {
  const made = toFinderIndex(buildCatalogue(await loadContent(), londonDay(new Date())));
  made.realWords = realWordsAtRisk(made);
  return { made, read: unpackIndex(JSON.parse(JSON.stringify(packIndex(made))) as PackedIndex) };
}
