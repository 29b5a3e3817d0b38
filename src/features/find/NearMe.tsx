/** Asks the device where it is, when it is pressed and only then. */
import { useState } from 'react';
import { didNotLoad, finding, useLocation } from '../../words/find-place.ts';
import { FinderIcon } from './FinderIcon.tsx';
import type { Here } from './here.ts';

interface Props {
  onFound: (here: Here) => void;
  /** A sentence for the visitor; undefined when there is none any more. */
  onProblem: (problem: string | undefined) => void;
  /** The id of what says why it is asked, and where the answer stays. */
  why: string;
}

export function NearMe({ onFound, onProblem, why }: Props) {
  const [asking, setAsking] = useState(false);
  const ask = (): void => {
    if (asking) return;
    setAsking(true);
    onProblem(undefined);
    void import('./ask-device.ts')
      .then(({ whereAmI }) => whereAmI(navigator.geolocation))
      .catch(() => ({ problem: didNotLoad }))
      .then((answer) => {
        setAsking(false);
        if ('here' in answer) onFound(answer.here);
        else onProblem(answer.problem);
      });
  };
  return (
    <button className="linkish near-me" type="button" aria-disabled={asking} aria-describedby={why} onClick={ask}>
      <FinderIcon name="map-pin" />
      {asking ? finding : useLocation}
    </button>
  );
}
