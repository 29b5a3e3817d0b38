/** Collects the items of pages, each id once: the first wins, and one that differs from it is told. */
import { jsonOf, sourceIdOf, type Raw } from '../raw.ts';
import type { Report } from '../report.ts';

export interface Collected {
  items: Raw[];
  add: (items: readonly Raw[]) => void;
}

export function collect(report: Report): Collected {
  const items: Raw[] = [];
  const seen = new Map<string, string | undefined>();
  return {
    items,
    add: (more) => {
      for (const item of more) {
        const json = jsonOf(item);
        const id = sourceIdOf(item.id);
        const key = id ?? `without id: ${json}`;
        if (!seen.has(key)) {
          seen.set(key, json);
          items.push(item);
        } else if (id !== undefined && seen.get(key) !== json)
          report.about({ id })(
            'duplicate-id',
            'The feed has two different records with this id. The first was kept: ask the publisher which is right.',
            'id',
          );
      }
    },
  };
}
