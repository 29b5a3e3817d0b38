/** What a button "Save" does. */
import { addSaved, isSaved, removeSaved, restoreSaved, type SavedService } from '../../model/rules/saved.ts';
import { changeSaved } from './store.ts';

/** What this page took off, with its place and its note: who saves it again has them back. */
const takenOff = new Map<string, { saved: SavedService; at: number }>();

export function toggleSaved(service: Pick<SavedService, 'id' | 'name'>): 'saved' | 'removed' | 'full' {
  const { id } = service;
  let wasIn = false;
  const after = changeSaved((list) => {
    const at = list.findIndex((saved) => saved.id === id);
    wasIn = at >= 0;
    if (wasIn) {
      takenOff.set(id, { saved: list[at]!, at });
      return removeSaved(list, id);
    }
    const before = takenOff.get(id);
    return before ? restoreSaved(list, before.saved, before.at) : addSaved(list, [service]);
  });
  if (wasIn) return 'removed';
  return isSaved(after, id) ? 'saved' : 'full';
}
