/** A link to this search, made only when it is asked for; with the postcode only when that is asked for too. */
import { useState } from 'react';
import * as words from '../../words/find-link.ts';
import { copied as copiedWord, copy as copyWord } from '../../words/saved.ts';
import { linkTo } from './history.ts';
import type { FindState } from './query.ts';

export function LinkToSearch({ state, hasPostcode }: { state: FindState; hasPostcode: boolean }) {
  const [withPostcode, setWithPostcode] = useState(false);
  const [copied, setCopied] = useState('');
  const address = linkTo(state, !hasPostcode || withPostcode);
  const copy = (): void => {
    navigator.clipboard.writeText(address).then(
      () => setCopied(copiedWord),
      () => setCopied(words.notCopied),
    );
  };
  return (
    <details className="fold">
      <summary>{words.make}</summary>
      <div className="stack">
        {hasPostcode && (
          <label className="check">
            <input type="checkbox" checked={withPostcode} onChange={(event) => setWithPostcode(event.target.checked)} />
            {words.withPostcode}
          </label>
        )}
        <div className="field">
          <label htmlFor="find-link">{words.link}</label>
          <input className="input" id="find-link" readOnly value={address} onFocus={(event) => event.target.select()} />
        </div>
        <p className="acts">
          <button className="btn quiet small" type="button" onClick={copy}>
            {copyWord}
          </button>
          <span role="status">{copied}</span>
        </p>
      </div>
    </details>
  );
}
