/** The finder on the page: search, filters, results. It is shown only where scripts run; the plain list is there without. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { path } from '../../site/paths.ts';
import * as words from '../../words/find.ts';
import { loading } from '../../words/parts.ts';
import { FinderIcon } from './FinderIcon.tsx';
import { FoundPart } from './FoundPart.tsx';
import { countWords } from './found-words.ts';
import { Linked } from './Linked.tsx';
import type { Nearby } from './Nothing.tsx';
import type { FindState } from './query.ts';
import { SearchForm } from './SearchForm.tsx';
import { countFilters } from './tags.ts';
import { useFinder } from './useFinder.ts';
import { useLater } from './useLater.ts';
import { useLaterParts } from './useLaterParts.ts';
import { useMap } from './useMap.ts';
import { usePageView, type View } from './usePageView.ts';
import { useSpoken } from './useSpoken.ts';
import { useWayBack } from './useWayBack.ts';

export default function Finder({ people }: { people: readonly Nearby[] }) {
  const finder = useFinder();
  const { state, change, status, found, lexicon, place, placeProblem, count, retry } = finder;
  const [view, setView] = usePageView(status);
  const showList = useCallback(() => setView('list'), [setView]);
  // The list is painted first; the map and the filters follow it.
  const painted = useLater(found);
  const groups = painted?.results.groups;
  const { chosen, choose } = useMap(painted, showList);
  useWayBack(found);
  const later = useLaterParts(found);
  // On a phone the filters are behind a button: nothing is drawn before it is pressed.
  const [isWide] = useState(() => matchMedia('(min-width: 68.01rem)').matches);
  const heading = useRef<HTMLHeadingElement>(null);
  const problem = status === 'failed' || status === 'old' ? status : undefined;
  const news = status === 'ready' && found ? countWords(found.results.total, '') : problem && problems[problem];
  const spoken = useSpoken(news, heading);
  const toFocus = useRef(false);
  useEffect(() => {
    if (!toFocus.current || status === 'loading') return;
    toFocus.current = false;
    heading.current?.focus();
  }, [status, found]);
  const go = (next: FindState): void => {
    change(next);
    toFocus.current = true;
  };
  const again = (): void => {
    toFocus.current = true;
    retry();
  };
  const sent = (): void => {
    setView('list');
    toFocus.current = true;
    // Who asks once more means this too.
    if (status === 'failed') retry();
  };
  return (
    <div className="finder" data-view={view}>
      <SearchForm
        state={state}
        change={change}
        onSent={sent}
        placeProblem={placeProblem}
        placeNote={place?.note}
        lexicon={lexicon}
      />
      <p className="vh" role="status" aria-live="polite">
        {spoken}
      </p>
      {(found || status === 'loading') && (
        <ViewSwitch
          waits={!found}
          view={view}
          setView={setView}
          filters={later === null ? undefined : countFilters(found?.results.groups ?? [])}
        />
      )}
      <div className="finder-parts">
        <div className="finder-filters">
          {groups && later && (isWide || view === 'filter') && (
            <later.Filters groups={groups} state={state} change={change} />
          )}
        </div>
        <div
          className="finder-list"
          data-results=""
          data-state={status === 'loading' ? 'loading' : 'ready'}
          data-total={found ? found.results.total + (found.more?.total ?? 0) : 0}
          aria-busy={status === 'loading'}
        >
          {problem && <Problem status={problem} heading={heading} retry={again} />}
          {status === 'loading' && !found && <Skeleton />}
          {found && (
            <FoundPart
              found={found}
              change={change}
              count={count}
              people={people}
              later={later}
              heading={heading}
              go={go}
              chosen={chosen}
              choose={choose}
              withoutFullText={finder.withoutFullText}
              searchFullText={finder.searchFullText}
            />
          )}
        </div>
      </div>
    </div>
  );
}

interface SwitchProps {
  /** There is nothing to show yet: it keeps its room, so that nothing moves down when it comes. */
  waits: boolean;
  view: View;
  setView: (view: View) => void;
  /** How many are chosen; undefined: they did not load. */
  filters: number | undefined;
}

/** List, map and filters take turns on a phone. */
function ViewSwitch({ waits, view, setView, filters }: SwitchProps) {
  const parts: [View, string, string][] = [
    ['list', 'list', words.list],
    ['map', 'map', words.map],
  ];
  if (filters !== undefined) parts.push(['filter', 'sliders-horizontal', words.filter(filters)]);
  return (
    <div className={waits ? 'switch finder-switch waits' : 'switch finder-switch'} role="group" aria-label={words.show}>
      {parts.map(([id, icon, label]) => (
        <button type="button" key={id} aria-pressed={view === id} onClick={() => setView(id)}>
          <FinderIcon name={icon} />
          {label}
        </button>
      ))}
    </div>
  );
}

const problems = { failed: words.failedTitle, old: words.oldTitle };

interface ProblemProps {
  /** `old`: the page was kept by the browser and the site has changed. A half-understood index would show wrong facts. */
  status: keyof typeof problems;
  heading: RefObject<HTMLHeadingElement | null>;
  retry: () => void;
}

function Problem({ status, heading, retry }: ProblemProps) {
  const isOld = status === 'old';
  return (
    <div className="alert warn">
      <FinderIcon name="circle-alert" />
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {problems[status]}
        </h2>
        <p>{isOld ? words.old : <Linked words={words.failed} links={['#all-help', path('/urgent/')]} />}</p>
        <p className="acts">
          <button className="btn second small" type="button" onClick={isOld ? () => location.reload() : retry}>
            {isOld ? words.loadAgain : words.tryAgain}
          </button>
        </p>
      </div>
    </div>
  );
}

function Skeleton() {
  return (
    <>
      <p className="vh">{loading}</p>
      <div className="results" aria-hidden="true">
        {[1, 2, 3].map((each) => (
          <div className="card skel" key={each}>
            <i />
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
    </>
  );
}
