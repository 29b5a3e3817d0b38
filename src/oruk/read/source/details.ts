/** Fetches each service by itself where the list does not carry it whole. */
import pLimit from 'p-limit';
import type { Limits } from '../options.ts';
import { sourceIdOf } from '../raw.ts';
import type { Report } from '../report.ts';
import type { Asker } from './ask.ts';
import { objectIn } from './envelope.ts';
import type { GatheredItem } from './gathered.ts';

/** So many "not found" before any success say that the feed has no details. */
const enoughGone = 3;
/** So many failures in a row say that the server is down. */
const enoughFailures = 8;

/** @returns the items with what their details say, and whether each could be had */
export async function readDetails(
  items: readonly GatheredItem[],
  asker: Asker,
  limits: Limits,
  report: Report,
  onDetail: () => void,
): Promise<{ items: GatheredItem[]; isComplete: boolean }> {
  const limit = pLimit(limits.concurrency);
  let isComplete = true;
  let found = 0;
  let goneSoFar = 0;
  let inARow = 0;
  let isOver = false;
  const end = (code: string, text: string): void => {
    if (!isOver) report.tell(code, text);
    isOver = true;
  };

  const detailOf = async (item: GatheredItem): Promise<GatheredItem> => {
    if (isOver || item.url === undefined) return item;
    const answer = await asker.ask(item.url);
    onDetail();
    const detail = 'json' in answer ? objectIn(answer.json) : undefined;
    if (detail && (sourceIdOf(detail.id) ?? '') === sourceIdOf(item.raw.id)) {
      found += 1;
      inARow = 0;
      return { ...item, raw: { ...item.raw, ...detail } };
    }
    const tell = report.about({
      id: sourceIdOf(item.raw.id)!,
      ...(typeof item.raw.name === 'string' ? { name: item.raw.name.slice(0, 200) } : {}),
    });
    if ('isGone' in answer && answer.isGone) {
      goneSoFar += 1;
      if (found === 0 && goneSoFar >= enoughGone)
        end(
          'no-details',
          'The feed’s list has the services without their places, times and contacts, and there is nothing more at their own addresses.',
        );
      else if (!isOver)
        tell(
          'detail-not-read',
          'The list has this service, but there is nothing at its own address. It has only what the list says.',
        );
      return item;
    }
    isComplete = false;
    inARow += 1;
    const reason = 'failure' in answer ? answer.failure : 'What came is not this service.';
    if (!isOver)
      tell(
        'detail-not-read',
        `The details of this service could not be read. ${reason} It has only what the list says.`,
      );
    if (inARow >= enoughFailures || ('isFinal' in answer && answer.isFinal))
      end(
        'details-not-read',
        `The details of one service after another could not be read, so no more were asked for. ${reason} Run it again later.`,
      );
    return item;
  };

  return { items: await limit.map(items, detailOf), isComplete };
}
