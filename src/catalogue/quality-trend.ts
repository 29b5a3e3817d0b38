/** The trend of a catalogue's quality, read from the history of its folder. Never fails: without a history it says so. */
import { readHistory } from '../records/history/content-history.ts';
import { contentFolder } from '../records/inspect.ts';
import type { Catalogue } from './types.ts';
import { toTrend, type Trend } from './views/quality-trend.ts';

export const qualityTrend = async (catalogue: Catalogue): Promise<Trend> =>
  toTrend(await readHistory(contentFolder()), catalogue);
