/** A link to this search, made only when it is asked for; with the postcode only when that is asked for too. */
import { useState } from 'react';
import { linkTo } from './history.ts';
import type { FindState } from './query.ts';

export function LinkToSearch({ state, hasPostcode }: { state: FindState; hasPostcode: boolean }) {
  const [withPostcode, setWithPostcode] = useState(false);
  const [copied, setCopied] = useState('');
  const address = linkTo(state, !hasPostcode || withPostcode);
  const copy = (): void => {
    navigator.clipboard.writeText(address).then(
      () => setCopied('Copied.'),
      () => setCopied('Press and hold the link to copy it.'),
    );
  };
  return (
    <details className="fold">
      <summary>Make a link to this search</summary>
      <div className="stack">
        {hasPostcode && (
          <label className="check">
            <input type="checkbox" checked={withPostcode} onChange={(event) => setWithPostcode(event.target.checked)} />
            Put my postcode in the link: whoever has the link can read it
          </label>
        )}
        <div className="field">
          <label htmlFor="find-link">The link</label>
          <input className="input" id="find-link" readOnly value={address} onFocus={(event) => event.target.select()} />
        </div>
        <p className="acts">
          <button className="btn quiet small" type="button" onClick={copy}>
            Copy the link
          </button>
          <span role="status">{copied}</span>
        </p>
      </div>
    </details>
  );
}
