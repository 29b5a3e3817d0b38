/** Everything about what was found: the count, the tags, the urgent box, the order, the list or the way on. */
import { useMemo, type RefObject } from 'react';
import { path } from '../../site/paths.ts';
import * as placeWords from '../../words/find-place.ts';
import * as words from '../../words/find-results.ts';
import { ActiveTags } from './ActiveTags.tsx';
import { countWords, matchNote } from './found-words.ts';
import type * as Later from './later.ts';
import type { Nearby } from './Nothing.tsx';
import { Linked } from './Linked.tsx';
import { asksForNear } from './near-words.ts';
import { needsTables, precisionWords, type KnownPlace } from './place.ts';
import type { FindState, Sort } from './query.ts';
import { More, Results } from './Results.tsx';
import { ReadAs, Unstated } from './Understood.tsx';
import { activeTags, waysOn } from './tags.ts';
import { WordsEverywhere } from './WordsEverywhere.tsx';
import { UrgentBox } from './UrgentBox.tsx';
import { useExplain } from './useExplain.ts';
import type { FinderState, Found } from './useFinder.ts';

interface Props extends Pick<FinderState, 'change' | 'count' | 'withoutFullText' | 'searchFullText'> {
  found: Found;
  people: readonly Nearby[];
  /** Undefined until they are here, null when they did not come. */
  later: typeof Later | null | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
  go: (state: FindState) => void;
  chosen: string | undefined;
  choose: (service: string) => void;
}

export function FoundPart({
  found,
  change,
  count,
  people,
  later,
  heading,
  go,
  chosen,
  choose,
  withoutFullText,
  searchFullText,
}: Props) {
  const { state, reading, results, more, urgent, lexicon, place } = found;
  const { index } = lexicon;
  const tags = useMemo(() => activeTags(found, index), [found, index]);
  const ways = useMemo(
    () => (results.total === 0 || results.by === 'nothing' ? waysOn(state, tags, count) : []),
    [results, state, tags, count],
  );
  const note = matchNote(results.by);
  const explain = useExplain(state.explain);
  const leftOut = results.leftOut > 0 && (
    <LeftOut count={results.leftOut} show={() => go({ ...state, old: true, page: 1 })} />
  );
  const card = { chosen, onChoose: choose, canSave: urgent.length === 0, later };
  return (
    <>
      <div className="toolbar">
        <h2 ref={heading} tabIndex={-1} className="count">
          {countWords(results.total, state.q)}
        </h2>
        {results.total > 1 && (
          <SortField
            sort={results.sort}
            canNear={place?.point !== undefined}
            change={(sort) => change({ ...state, sort, page: 1 })}
          />
        )}
      </div>
      <UrgentBox boxes={urgent} />
      <ActiveTags tags={tags} go={go} />
      {!place && asksForNear(state.q) && <AskPlace />}
      {place?.point && results.total > 0 && <p className="small match-note">{distanceNote(place)}</p>}
      {note && results.total > 0 && <p className="small match-note">{note}</p>}
      {later && results.by === 'nothing' && results.total > 0 && <later.Ways ways={ways} go={go} />}
      <ReadAs reading={reading} state={state} go={go} />
      <Unstated groups={results.groups} state={state} change={change} />
      {explain && <explain.Heard found={found} lexicon={lexicon} />}
      {results.total === 0 && leftOut}
      {results.total === 0 ? (
        later && <later.Nothing ways={ways} people={people} go={go} />
      ) : (
        <Results
          found={found}
          county={index.county}
          {...card}
          onMore={() => change({ ...state, page: state.page + 1 }, 'replace')}
        />
      )}
      {results.total > 0 && leftOut}
      {more && <More more={more} found={found} {...card} />}
      {later === null && results.total === 0 && (
        <p>
          <Linked words={words.takeOneAway} links={[path('/a-to-z/')]} />
        </p>
      )}
      <WordsEverywhere search={searchFullText} failed={withoutFullText} />
      {later && tags.length > 0 && <later.LinkToSearch state={state} hasPostcode={needsTables(state.postcode)} />}
    </>
  );
}

/** What nobody has checked for very long is not offered by itself; it is one press away. */
function LeftOut({ count, show }: { count: number; show: () => void }) {
  return (
    <p className="small match-note" data-left-out={count}>
      {words.leftOut(count)}{' '}
      <button className="linkish" type="button" onClick={show}>
        {words.showLeftOut(count)}
      </button>
    </p>
  );
}

/** "Near me" without a place: the form knows two ways to say it. */
function AskPlace() {
  const toPlace = (): void => document.getElementById('find-postcode')?.focus();
  return (
    <p className="small match-note">
      {placeWords.needPlace}{' '}
      <button className="linkish" type="button" onClick={toPlace}>
        {placeWords.addPlace}
      </button>
    </p>
  );
}

/** Honest about how far a distance can be trusted. */
function distanceNote({ label, withinMetres, isPostcode, isHere }: KnownPlace): string {
  const precision = precisionWords(withinMetres);
  const middle = isPostcode && precision ? placeWords.middleOfArea(label) : placeWords.middleOf(label);
  const from = isHere ? label : middle;
  return precision ? placeWords.distancesAbout(from, precision) : placeWords.distances(from);
}

function SortField({ sort, canNear, change }: { sort: Sort; canNear: boolean; change: (sort: Sort) => void }) {
  return (
    <div className="sort">
      <label htmlFor="find-sort">{words.order}</label>
      <select className="input" id="find-sort" value={sort} onChange={(event) => change(event.target.value as Sort)}>
        <option value="best">{words.best}</option>
        <option value="near" disabled={!canNear}>
          {canNear ? words.nearest : words.nearestNoPlace}
        </option>
        <option value="name">{words.byName}</option>
      </select>
    </div>
  );
}
