/** No page points families at a service that is not published, for its link would lead nowhere. */
import type { ServiceStatus } from '../../model/service.ts';
import type { ReadRecords } from '../types.ts';
import { fieldRule, problemAt } from './rule.ts';

export const unpublished = fieldRule(
  ({ refersTo }) => refersTo === 'services',
  ({ path, value }, record, records) => {
    if (statusOf(records, value) !== 'unconfirmed') return undefined;
    if (record.kind === 'services' && statusOf(records, record.id) === 'unconfirmed') return undefined;
    // Its page names the project, and says that nobody has confirmed it.
    if (record.kind === 'evidence' && path[0] === 'projects') return undefined;
    return problemAt(record, path, {
      rule: 'unpublished',
      severity: 'warning',
      value,
      expected: 'a service that is published: this one is unconfirmed, so the page leaves it out',
      mend: `confirm content/services/${value}.md, or take it from this list`,
      help: 'references',
    });
  },
);

const known = new WeakMap<ReadRecords, Map<string, ServiceStatus>>();

function statusOf(records: ReadRecords, id: string): ServiceStatus | undefined {
  const statuses =
    known.get(records) ?? new Map(records.folders.services.map((service) => [service.id, service.data.status]));
  known.set(records, statuses);
  return statuses.get(id);
}
