/** What the feed has no more. Nothing is deleted and nothing is taken off the site: an editor is asked to look. */
import type { ReadRecords } from '../../records/types.ts';
import { differencesOf } from '../../records/sheet/plan.ts';
import type { BaseItem } from './base.ts';
import { recordOf } from './items.ts';
import { goneMarker, withMarkers } from './markers.ts';
import type { ItemPlan } from './plan.ts';

/** @param day undefined where the feed was not read whole: then nothing is known of what is absent */
export function gonePlans(
  absent: readonly BaseItem[],
  records: ReadRecords,
  feed: string,
  day: string | undefined,
): { plan: ItemPlan; item: BaseItem }[] {
  return absent.flatMap((item) => {
    const ours = recordOf(records, item.kind, item.id);
    const called = item.data?.name;
    const name = ours?.data.name ?? (typeof called === 'string' ? called : item.id);
    const plan: ItemPlan = {
      ...{ kind: item.kind, source: item.source, id: item.id, name, state: ours ? 'unchanged' : 'deleted' },
      ...{ differences: [], conflicts: [], leftOut: [], mayBe: [] },
    };
    if (day === undefined) return [{ plan, item }];
    if (item.linked || item.gone !== undefined || !ours)
      return [{ plan: item.linked ? { ...plan, state: 'linked' } : plan, item: { ...item, gone: item.gone ?? day } }];
    const next = { ...item, gone: day };
    // A place or an organisation stays as long as a service here names it.
    if (item.kind !== 'services' || ('status' in ours.data && ours.data.status === 'closed'))
      return [{ plan: { ...plan, state: 'gone' }, item: next }];
    const before = { id: ours.id, data: ours.data, body: ours.body };
    const data: Record<string, unknown> = { ...ours.data };
    data.editorNote = withMarkers(ours.data.editorNote, feed, [goneMarker(day)], () => false);
    return [
      {
        plan: {
          ...plan,
          ...{ state: 'gone', differences: differencesOf(ours.data, data) },
          change: { draft: { kind: item.kind, id: item.id }, state: 'changed', data, body: ours.body, before },
        },
        item: next,
      },
    ];
  });
}
