/** Who provides it: an organisation of the site by its name, or the file of a new one. */
import { asId } from '../../records/files/names.ts';
import { likeness } from '../../records/nearest.ts';
import type { ReadRecords } from '../../records/types.ts';
import type { Draft } from './check-drafts.ts';
import { idFrom } from './ids.ts';
import { inOneLine } from './parse.ts';
import type { Fault } from './to-service.ts';

/** From this likeness on it is worth asking whether two names are one. */
const alike = 0.85;

export function organisationFor(
  written: string | undefined,
  type: string | undefined,
  { folders, ids }: Pick<ReadRecords, 'folders' | 'ids'>,
): { id: string; draft?: Draft } | { faults: Fault[] } {
  const at = 'Organisation';
  const name = inOneLine(written ?? '');
  if (name === '') return { faults: [{ at, found: 'nothing', expected: 'the name of who provides it' }] };
  const id = idFrom(name);
  const known = folders.organisations.find(
    (organisation) => asId(organisation.data.name) === asId(name) || organisation.id === id,
  );
  if (known) return { id: known.id };
  const near = folders.organisations.find(({ data }) => likeness(data.name.toLowerCase(), name.toLowerCase()) >= alike);
  if (near) return { faults: [{ at, found: name, expected: `the name as the site has it: ${near.data.name}` }] };
  if (id === '' || ids.organisations?.has(id))
    return { faults: [{ at, found: name, expected: 'a name with letters from A to Z that no other file has' }] };
  if (type === undefined)
    return {
      faults: [{ at: 'Type of organisation', found: 'nothing', expected: `what ${name} is, because it is new here` }],
    };
  return { id, draft: { kind: 'organisations', id, data: { name, type } } };
}
