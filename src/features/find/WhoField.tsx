/** Who is asking: a family, or a worker by role. */
import type { FinderIndex } from '../../catalogue/views/finder-index.ts';
import * as words from '../../words/find-family.ts';
import type { FindState } from './query.ts';
import type { Change } from './useFinder.ts';

interface Props {
  state: FindState;
  change: Change;
  roles: FinderIndex['roles'];
}

export function WhoField({ state, change, roles }: Props) {
  const workers = roles.filter(({ side }) => side === 'professional');
  return (
    <div className="field who-field">
      <label htmlFor="find-who">{words.whoAsks}</label>
      <select
        className="input"
        id="find-who"
        value={state.who}
        onChange={(event) => change({ ...state, who: event.target.value, page: 1 })}
      >
        <option value="">{words.anyone}</option>
        <option value="family">{words.family}</option>
        <optgroup label={words.workers}>
          {workers.map(({ id, name }) => (
            <option value={id} key={id}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
