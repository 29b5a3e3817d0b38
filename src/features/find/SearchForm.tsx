/** Words and place are searched when the form is sent; ages and who is asking at once. Nothing of it leaves the device. */
import { useState, type FormEvent } from 'react';
import type { FinderIndex } from '../../catalogue/views/finder-index.ts';
import { AgeFields } from './AgeFields.tsx';
import { FinderIcon } from './FinderIcon.tsx';
import type { FindState } from './query.ts';
import type { Change } from './useFinder.ts';

interface Props {
  state: FindState;
  change: Change;
  /** After the form was sent: the results get the focus. */
  onSent: () => void;
  placeProblem?: string;
  placeNote?: string;
  roles: FinderIndex['roles'];
}

export function SearchForm({ state, change, onSent, placeProblem, placeNote, roles }: Props) {
  const [typed, setTyped] = useState({ q: state.q, postcode: state.postcode, of: state });
  // Another search came from outside the form: a tag was taken away, or the visitor went back.
  if (typed.of.q !== state.q || typed.of.postcode !== state.postcode)
    setTyped({ q: state.q, postcode: state.postcode, of: state });
  // On a phone the two questions would push the results off the screen: they wait behind one line.
  const [wide] = useState(() => matchMedia('(min-width: 40.01rem)').matches);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    change({ ...state, q: typed.q.trim().slice(0, 5000), postcode: typed.postcode.trim().slice(0, 80), page: 1 });
    onSent();
  };
  const described = [placeProblem && 'find-place-problem', placeNote && 'find-place-note'].filter(Boolean).join(' ');
  return (
    <form className="findbar" role="search" onSubmit={send}>
      <div className="row">
        <div className="field">
          <label htmlFor="find-q">What would help?</label>
          <input
            className="input"
            id="find-q"
            name="q"
            type="search"
            autoComplete="off"
            enterKeyHint="search"
            placeholder="Say it in your own words"
            value={typed.q}
            onChange={(event) => setTyped({ ...typed, q: event.target.value })}
          />
        </div>
        <div className={placeProblem ? 'field short err' : 'field short'}>
          <label htmlFor="find-postcode">Postcode or town</label>
          <input
            className="input"
            id="find-postcode"
            name="postcode"
            type="text"
            autoComplete="postal-code"
            spellCheck={false}
            value={typed.postcode}
            aria-invalid={placeProblem ? true : undefined}
            aria-describedby={described || undefined}
            onChange={(event) => setTyped({ ...typed, postcode: event.target.value })}
          />
        </div>
        <button className="btn" type="submit">
          <FinderIcon name="search" />
          Find
        </button>
      </div>
      <div role="status">
        {placeProblem && (
          <p className="errmsg" id="find-place-problem">
            <FinderIcon name="circle-alert" />
            {placeProblem}
          </p>
        )}
        {placeNote && (
          <p className="small" id="find-place-note">
            {placeNote}
          </p>
        )}
      </div>
      <details className="fold who-fold" open={wide}>
        <summary>Who is it for, and who is asking?</summary>
        <div className="row who-row">
          <AgeFields state={state} change={change} />
          <WhoField state={state} change={change} roles={roles} />
        </div>
      </details>
      <p className="promise">
        <FinderIcon name="lock" />
        What you type stays on this phone or computer.
      </p>
    </form>
  );
}

export function WhoField({ state, change, roles }: Pick<Props, 'state' | 'change' | 'roles'>) {
  const workers = roles.filter(({ side }) => side === 'professional');
  return (
    <div className="field who-field">
      <label htmlFor="find-who">Who is asking?</label>
      <select
        className="input"
        id="find-who"
        value={state.who}
        onChange={(event) => change({ ...state, who: event.target.value, page: 1 })}
      >
        <option value="">Anyone</option>
        <option value="family">A family member or young person</option>
        <optgroup label="Someone who works with families">
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
