/** The ages of one or more children, and whether one has special needs. */
import { useState } from 'react';
import { FinderIcon } from './FinderIcon.tsx';
import type { FindState } from './query.ts';
import { ageName } from './tags.ts';
import type { Change } from './useFinder.ts';

const ages = Array.from({ length: 27 }, (_, at) => at - 1);

export function AgeFields({ state, change }: { state: FindState; change: Change }) {
  const [asked, setAsked] = useState(1);
  const shown = Math.max(asked, state.ages.length, 1);
  const setAge = (at: number, value: string): void => {
    const next = [...state.ages];
    if (value === '') next.splice(at, 1);
    else next[Math.min(at, next.length)] = Number(value);
    change({ ...state, ages: [...new Set(next)], page: 1 });
  };
  return (
    <fieldset className="ages-asked">
      <legend className="vh">How old are the children?</legend>
      {Array.from({ length: shown }, (_, at) => (
        <div className="field age-field" key={at}>
          <label htmlFor={`find-age-${at}`}>
            {shown === 1 ? 'How old is the child?' : `Child ${at + 1}: how old?`}
          </label>
          <select
            className="input"
            id={`find-age-${at}`}
            value={state.ages[at] ?? ''}
            onChange={(event) => setAge(at, event.target.value)}
          >
            <option value="">Any age</option>
            {ages.map((age) => (
              <option value={age} key={age}>
                {ageName(age).replace('Age ', '')}
              </option>
            ))}
          </select>
        </div>
      ))}
      {shown < 8 && (
        <button className="btn quiet" type="button" onClick={() => setAsked(shown + 1)}>
          <FinderIcon name="plus" />
          Add a child
        </button>
      )}
      <label className="check send-check">
        <input
          type="checkbox"
          checked={state.send}
          onChange={(event) => change({ ...state, send: event.target.checked, page: 1 })}
        />
        Special needs or a disability (SEND)
      </label>
    </fieldset>
  );
}
