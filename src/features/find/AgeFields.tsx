/** One row a child: how old, and whether it has special needs. Children are added and taken away without losing the focus. */
import { useEffect, useRef, useState } from 'react';
import * as words from '../../words/find-family.ts';
import { familyOf, isSameFamily, MOST_CHILDREN, rowsOf, type ChildRow } from './children.ts';
import { FinderIcon } from './FinderIcon.tsx';
import type { FindState } from './query.ts';
import { ageAlone } from './tags.ts';
import type { Change } from './useFinder.ts';

const ages = Array.from({ length: 27 }, (_, at) => at - 1);

export function AgeFields({ state, change }: { state: FindState; change: Change }) {
  const [rows, setRows] = useState(() => rowsOf(state));
  // Another search came from outside the form: a tag was taken away, or the visitor went back.
  if (!isSameFamily(familyOf(rows), state)) setRows(rowsOf(state));
  const fields = useRef<HTMLFieldSetElement>(null);
  const toFocus = useRef<number>(undefined);
  useEffect(() => {
    if (toFocus.current === undefined) return;
    fields.current?.querySelectorAll('select')[toFocus.current]?.focus();
    toFocus.current = undefined;
  }, [rows]);

  const set = (next: readonly ChildRow[]): void => {
    setRows([...next]);
    const family = familyOf(next);
    if (!isSameFamily(family, state)) change({ ...state, ...family, page: 1 });
  };
  const setRow = (at: number, row: ChildRow): void => set(rows.map((before, place) => (place === at ? row : before)));
  const add = (): void => {
    toFocus.current = rows.length;
    set([...rows, { send: false }]);
  };
  const takeAway = (at: number): void => {
    toFocus.current = Math.max(0, at - 1);
    set(rows.filter((_, place) => place !== at));
  };
  return (
    <fieldset className="ages-asked" ref={fields}>
      <legend className="vh">{words.howOldAll}</legend>
      {rows.map((row, at) => (
        <Child
          key={at}
          row={row}
          at={at}
          isOnly={rows.length === 1}
          set={(next) => setRow(at, next)}
          takeAway={() => takeAway(at)}
        />
      ))}
      <div className="acts">
        {rows.length < MOST_CHILDREN && (
          <button className="btn quiet small" type="button" onClick={add}>
            <FinderIcon name="plus" />
            {words.addChild}
          </button>
        )}
        {rows.length > 1 && <span className="small quiet">{words.twins}</span>}
      </div>
    </fieldset>
  );
}

interface ChildProps {
  row: ChildRow;
  at: number;
  isOnly: boolean;
  set: (row: ChildRow) => void;
  takeAway: () => void;
}

function Child({ row, at, isOnly, set, takeAway }: ChildProps) {
  const name = words.child(at + 1);
  return (
    <div className="child">
      <div className="field age-field">
        <label htmlFor={`find-age-${at}`}>{isOnly ? words.howOldOnly : words.howOld(name)}</label>
        <select
          className="input"
          id={`find-age-${at}`}
          value={row.age ?? ''}
          onChange={({ target: { value } }) => set(value === '' ? { send: row.send } : { ...row, age: Number(value) })}
        >
          <option value="">{words.anyAge}</option>
          {ages.map((age) => (
            <option value={age} key={age}>
              {ageAlone(age)}
            </option>
          ))}
        </select>
      </div>
      <label className="check send-check">
        <input type="checkbox" checked={row.send} onChange={(event) => set({ ...row, send: event.target.checked })} />
        <span>
          {!isOnly && <span className="vh">{name}: </span>}
          {words.specialNeeds}
        </span>
      </label>
      {!isOnly && (
        <button className="btn quiet small" type="button" onClick={takeAway} aria-label={words.takeAwayChild(at + 1)}>
          <FinderIcon name="x" />
        </button>
      )}
    </div>
  );
}
