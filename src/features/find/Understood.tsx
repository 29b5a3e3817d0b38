/** How the words were read, where that is not simply as typed; and what services do not state, offered and not counted. */
import { moreDoNotState, showToo } from '../../words/find-filters.ts';
import { exactly, insteadFor, mendSpelling, showingFor } from '../../words/find-results.ts';
import type { Group } from './filter.ts';
import { toggled } from './filter.ts';
import { NOT_STATED, type FindState } from './query.ts';
import { readAs, type Reading } from './reading/reading.ts';
import type { Change } from './useFinder.ts';

interface ReadProps {
  reading: Reading;
  state: FindState;
  go: (state: FindState) => void;
}

/** "Showing results for ...; search instead for ...". */
export function ReadAs({ reading, state, go }: ReadProps) {
  if (state.exact && state.q !== '') {
    return (
      <p className="small match-note">
        {exactly}{' '}
        <button className="linkish" type="button" onClick={() => go({ ...state, exact: false, page: 1 })}>
          {mendSpelling}
        </button>
      </p>
    );
  }
  if (reading.corrections.length === 0) return null;
  return (
    <p className="small match-note">
      {showingFor} <b>{shorten(readAs(reading))}</b>.{' '}
      <button className="linkish" type="button" onClick={() => go({ ...state, exact: true, page: 1 })}>
        {insteadFor(shorten(reading.typed))}
      </button>
    </p>
  );
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 78).trimEnd()}…` : text);

interface UnstatedProps {
  groups: readonly Group[];
  state: FindState;
  change: Change;
}

/** "12 more do not state their hours." */
export function Unstated({ groups, state, change }: UnstatedProps) {
  const offered = groups.filter(({ unstated }) => unstated !== undefined);
  return offered.map(({ id, unstated }) => (
    <p className="small match-note" key={id}>
      {moreDoNotState(unstated!.count, unstated!.words)}{' '}
      <button className="linkish" type="button" onClick={() => change(toggled(state, id, NOT_STATED))}>
        {showToo(unstated!.count)}
      </button>
    </p>
  ));
}
