/** "Clear everything": asks, clears, and says so. */
import { ask } from '../../../ui/dialog.ts';
import { clearEverything } from '../../../ui/saved/clear-everything.ts';
import { part } from './parts.ts';

export function offerToClear(root: HTMLElement): void {
  const dialog = root.querySelector('dialog')!;
  part(root, 'clear-ask').addEventListener('click', () => void clear());
  root.hidden = false;

  async function clear(): Promise<void> {
    if (!(await ask(dialog))) return;
    const isDone = await clearEverything();
    part(root, 'clear-done').hidden = !isDone;
    part(root, 'clear-failed').hidden = isDone;
  }
}
