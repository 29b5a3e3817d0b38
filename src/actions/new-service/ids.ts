/** The name of the file of a new service, which becomes its address. */
import { asId, idOf } from '../../records/files/names.ts';
import type { ReadRecords } from '../../records/types.ts';
import type { Fault } from './to-service.ts';

/** An id that a computer of any kind can keep as a file, and that no service has. */
export function freeId(name: string | undefined, records: Pick<ReadRecords, 'ids'>): { id: string } | { fault: Fault } {
  const id = idFrom(name ?? '');
  if (name === undefined) return { fault: { at: 'Name', found: 'nothing', expected: 'the service’s public name' } };
  if ('fault' in idOf(`${id}.md`, 'services'))
    return {
      fault: {
        at: 'Name',
        found: name,
        expected: 'a name with letters from A to Z, which any computer can keep as the name of a file',
      },
    };
  if (records.ids.services?.has(id)) {
    const mend =
      'if it is the same one, send “A change to a page” instead; if not, add the place or the group to the name';
    return {
      fault: {
        at: 'Name',
        found: name,
        expected: `a name that no entry has: content/services/${id}.md is there already`,
        mend,
      },
    };
  }
  return { id };
}

/** Cut at 60 letters: a file's name is read by people. */
export const idFrom = (name: string): string => asId(name).slice(0, 60).replace(/-+$/, '');
