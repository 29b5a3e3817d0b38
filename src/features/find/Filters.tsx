/** Groups of filters as native folds. A choice that would give nothing stays, in quiet ink, with its nought. */
import { useState } from 'react';
import { servicesAfter } from '../../words/counts.ts';
import { anywhere, title } from '../../words/find-filters.ts';
import type { Group, GroupId } from './filter.ts';
import { toggled } from './filter.ts';
import type { FindState } from './query.ts';
import type { Change } from './useFinder.ts';

interface Props {
  groups: readonly Group[];
  state: FindState;
  change: Change;
}

/** Open from the start: where most visitors narrow down. */
const openGroups: ReadonlySet<GroupId> = new Set(['online', 'open', 'costs']);

export function Filters({ groups, state, change }: Props) {
  return (
    <div className="filters" role="group" aria-label={title}>
      <h2 className="filters-title">{title}</h2>
      {groups
        .filter(({ choices }) => choices.some(({ count, chosen }) => count > 0 || chosen))
        .map((group) => (
          <FilterGroup key={group.id} group={group} state={state} change={change} />
        ))}
    </div>
  );
}

/** Open from the start where something is chosen; after that the visitor opens and closes it. */
function FilterGroup({ group, state, change }: { group: Group } & Omit<Props, 'groups'>) {
  const [open] = useState(openGroups.has(group.id) || group.choices.some(({ chosen }) => chosen));
  return (
    <details open={open}>
      <summary>{group.title}</summary>
      <FilterChoices group={group} state={state} change={change} />
    </details>
  );
}

function FilterChoices({ group, state, change }: { group: Group } & Omit<Props, 'groups'>) {
  const apply = (value: string): void => change(toggled(state, group.id, value));
  return (
    <fieldset>
      <legend className="vh">{group.title}</legend>
      {group.single && (
        <label className="check">
          <input
            type="radio"
            name={`find-${group.id}`}
            checked={!group.choices.some(({ chosen }) => chosen)}
            onChange={() => change({ ...state, area: '', page: 1 })}
          />
          {anywhere}
        </label>
      )}
      {group.choices.map(({ value, name, count, chosen }) => (
        <label className={count === 0 ? 'check zero' : 'check'} key={value}>
          <input
            type={group.single ? 'radio' : 'checkbox'}
            name={`find-${group.id}`}
            value={value}
            checked={chosen}
            onChange={() => apply(value)}
          />
          {name}
          <span className="n">
            {count}
            <span className="vh">{servicesAfter(count)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
