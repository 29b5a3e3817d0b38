/** As many days as a page can show. */
import type { NewsDay } from '../../catalogue/views/news.ts';

/** Changes on the page of changes: more are too many to read, and the feeds have had them. */
const MOST = 150;

/** Whole days from the newest on; the first is always there. */
export function newestDays(
  all: readonly NewsDay[],
  most: number = MOST,
): { days: readonly NewsDay[]; isCut: boolean; most: number } {
  let count = 0;
  const fits = all.findIndex(({ news }, index) => {
    count += news.length;
    return index > 0 && count > most;
  });
  return { days: fits < 0 ? all : all.slice(0, fits), isCut: fits >= 0, most };
}
