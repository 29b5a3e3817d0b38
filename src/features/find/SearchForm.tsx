/** Words and place are searched when the form is sent; ages and who is asking at once. Nothing of it leaves the device. */
import { useRef, useState, type FormEvent } from 'react';
import type { FinderIndex } from '../../catalogue/views/finder-index.ts';
import { whoFor } from '../../words/find-family.ts';
import * as words from '../../words/search-box.ts';
import { AgeFields } from './AgeFields.tsx';
import { FinderIcon } from './FinderIcon.tsx';
import { HERE, type Here } from './here.ts';
import type { Lexicon } from './lexicon.ts';
import { NearMe } from './NearMe.tsx';
import { withoutPostcode, type FindState } from './query.ts';
import { useSuggestions } from './suggest/useSuggestions.ts';
import type { Change } from './useFinder.ts';
import { WhoField } from './WhoField.tsx';

interface Props {
  state: FindState;
  change: Change;
  /** After the form was sent: the results get the focus. */
  onSent: () => void;
  placeProblem?: string;
  placeNote?: string;
  lexicon: Lexicon | undefined;
}

const noRoles: FinderIndex['roles'] = [];

export function SearchForm({ state, change, onSent, placeProblem, placeNote, lexicon }: Props) {
  const [typed, setTyped] = useState({ q: state.q, postcode: state.postcode, of: state });
  const [deviceProblem, setDeviceProblem] = useState<string>();
  // Another search came from outside the form: a tag was taken away, or the visitor went back.
  if (typed.of.q !== state.q || typed.of.postcode !== state.postcode)
    setTyped({ q: state.q, postcode: state.postcode, of: state });
  // On a phone the two questions would push the results off the screen: they wait behind one line.
  const [wide] = useState(() => matchMedia('(min-width: 40.01rem)').matches);
  const send = (asked: Partial<FindState> = {}): void => {
    const { of: _of, ...fields } = typed;
    const { q, postcode, ...next } = withoutPostcode({ ...state, ...fields, ...asked });
    const tidy = { q: q.trim().slice(0, 5000), postcode: postcode.trim().slice(0, 80) };
    setTyped({ ...tidy, of: state });
    setDeviceProblem(undefined);
    change({ ...next, ...tidy, here: tidy.postcode === HERE ? next.here : undefined, page: 1 });
    onSent();
  };
  const problem = deviceProblem ?? placeProblem;
  const described = [problem && 'find-place-problem', placeNote && 'find-place-note'].filter(Boolean).join(' ');
  return (
    <form
      className="findbar"
      role="search"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="row ask-row">
        <WordsField q={typed.q} setQ={(q) => setTyped({ ...typed, q })} lexicon={lexicon} choose={send} />
        <div className={problem ? 'field short err' : 'field short'}>
          <div className="label-row">
            <label htmlFor="find-postcode">{words.postcodeOrTown}</label>
            <NearMe
              onFound={(here: Here) => send({ postcode: HERE, here })}
              onProblem={setDeviceProblem}
              why="find-promise"
            />
          </div>
          <input
            className="input"
            id="find-postcode"
            name="postcode"
            type="text"
            autoComplete="postal-code"
            spellCheck="false"
            value={typed.postcode}
            aria-invalid={problem ? true : undefined}
            aria-describedby={described || undefined}
            onInput={(event) => setTyped({ ...typed, postcode: event.currentTarget.value })}
          />
        </div>
        <button className="btn" type="submit">
          <FinderIcon name="search" />
          {words.find}
        </button>
      </div>
      <div role="status">
        {problem && (
          <p className="errmsg" id="find-place-problem">
            <FinderIcon name="circle-alert" />
            {problem}
          </p>
        )}
        {placeNote && (
          <p className="small" id="find-place-note">
            {placeNote}
          </p>
        )}
      </div>
      <details className="fold who-fold" open={wide}>
        <summary>{whoFor}</summary>
        <div className="row who-row">
          <AgeFields state={state} change={change} />
          <WhoField state={state} change={change} roles={lexicon?.index.roles ?? noRoles} />
        </div>
      </details>
      <p className="promise" id="find-promise">
        <FinderIcon name="lock" />
        {words.typedAndWhereStays}
      </p>
    </form>
  );
}

interface WordsProps {
  q: string;
  setQ: (q: string) => void;
  lexicon: Lexicon | undefined;
  /** A suggestion was chosen: what it asks for. */
  choose: (asked: Partial<FindState>) => void;
}

function WordsField({ q, setQ, lexicon, choose }: WordsProps) {
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLSpanElement>(null);
  const { onFocus } = useSuggestions({ input, list, status }, lexicon, choose);
  return (
    <div className="field suggesting">
      <label htmlFor="find-q">{words.whatHelp}</label>
      <input
        ref={input}
        className="input"
        id="find-q"
        name="q"
        type="text"
        role="combobox"
        aria-expanded="false"
        aria-controls="find-q-list"
        aria-autocomplete="list"
        autoComplete="off"
        enterKeyHint="search"
        placeholder={words.ownWords}
        value={q}
        onFocus={onFocus}
        onInput={(event) => setQ(event.currentTarget.value)}
      />
      <div ref={list} className="suggestions" id="find-q-list" role="listbox" aria-label={words.suggestions} hidden />
      <span ref={status} className="vh" role="status" />
    </div>
  );
}
