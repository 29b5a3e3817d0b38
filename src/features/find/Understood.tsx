/** How the words were read, where that is not simply as typed; and what services do not state, offered and not counted. */
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
        Showing results for exactly what you typed.{' '}
        <button className="linkish" type="button" onClick={() => go({ ...state, exact: false, page: 1 })}>
          Mend spelling
        </button>
      </p>
    );
  }
  if (reading.corrections.length === 0) return null;
  return (
    <p className="small match-note">
      Showing results for <b>{shorten(readAs(reading))}</b>.{' '}
      <button className="linkish" type="button" onClick={() => go({ ...state, exact: true, page: 1 })}>
        Search instead for {shorten(reading.typed)}
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
      {unstated!.count === 1 ? '1 more does not state' : `${unstated!.count} more do not state`} {unstated!.words}.{' '}
      <button className="linkish" type="button" onClick={() => change(toggled(state, id, NOT_STATED))}>
        Show {unstated!.count === 1 ? 'it' : 'them'} too
      </button>
    </p>
  ));
}
