/** One result: the classes and the order of `src/ui/ServiceCard.astro`, with the reason it is here. */
import { distanceWords } from '../../model/rules/distance.ts';
import type { FreshnessState } from '../../model/rules/freshness.ts';
import { ageSpan } from '../../ui/ages.ts';
import { wayIcon, waysInWords } from '../../ui/card-facts.ts';
import { ageNote, checkedMonth, freshnessIcon, freshnessLooks } from '../../ui/freshness-looks.ts';
import { link } from '../../ui/link.ts';
import { hereBecause, numberOnMap, urgentHelp } from '../../words/card.ts';
import { bandOnCard } from './bands.ts';
import type * as Later from './later.ts';
import { FinderIcon } from './FinderIcon.tsx';
import { NumberButton } from './NumberButton.tsx';
import type { Reason } from './reasons.ts';
import { serviceHref } from '../../model/rules/hrefs.ts';
import type { Result, Results } from './results.ts';
import { waysFor } from './routes.ts';
import { useExplain } from './useExplain.ts';
import type { Found } from './useFinder.ts';

interface Props {
  result: Result;
  found: Found;
  /** The list that it stands in. */
  results: Results;
  number: number;
  chosen: boolean;
  onChoose: (service: string) => void;
  /** Where saving is offered at all: false among danger words, whose pages say first what saving means. */
  canSave: boolean;
  later: typeof Later | null | undefined;
}

export function ResultCard({ result, found, results, number, chosen, onChoose, canSave, later }: Props) {
  const { entry, metres, band } = result;
  const explain = useExplain(found.state.explain);
  const far = metres !== undefined && band !== 'remote';
  const mayBeSaved = canSave && !entry.urgent;
  const isInBands = results.bands.length > 0;
  const where = found.place && !isInBands ? bandOnCard(band, found.lexicon.index.county) : undefined;
  return (
    <li data-service-id={entry.id} data-distance-m={far ? metres : undefined}>
      <article className={chosen ? 'card chosen' : 'card'}>
        <p className="top-line">
          <span>{entry.provider}</span>
          {(far || where) && (
            <span className="where">
              {where}
              {where && far && ', '}
              {far && <span className="dist">{distanceWords(metres)}</span>}
            </span>
          )}
        </p>
        <div className="titled">
          {entry.places.length > 0 && (
            <span className="pinno">
              <span className="vh">{numberOnMap}</span>
              {number}
            </span>
          )}
          <h3>
            <a href={link(serviceHref(entry.id))} onFocus={() => onChoose(entry.id)}>
              {entry.name}
            </a>
          </h3>
        </div>
        {entry.urgent && (
          <p>
            <span className="tag urgent">{urgentHelp}</span>
          </p>
        )}
        <p>{entry.summary}</p>
        <Facts result={result} found={found} />
        {entry.warning && (
          <p className="warning">
            <FinderIcon name="clock-alert" />
            <span>{entry.warning}</span>
          </p>
        )}
        <Why reasons={results.whyOf(result)} />
        {explain && <explain.ScoreList parts={results.partsOf(result)} />}
        {(entry.phone || entry.text || mayBeSaved) && (
          <div className="acts">
            {entry.phone?.label && <span className="small">{entry.phone.label}</span>}
            {entry.phone && <NumberButton value={entry.phone.value} kind="tel" />}
            {!entry.phone && entry.text && <NumberButton value={entry.text} kind="sms" />}
            {mayBeSaved && (later ? <later.SaveButton id={entry.id} name={entry.name} /> : <span className="save" />)}
          </div>
        )}
      </article>
    </li>
  );
}

function Facts({ result: { entry, freshness = 'fresh' }, found: { state, lexicon } }: Pick<Props, 'result' | 'found'>) {
  const { index } = lexicon;
  const role = index.roles.find(({ id, side }) => id === state.who && side === 'professional')?.id;
  const ways = waysFor(entry, role, index);
  const cost = index.costs.find(({ id }) => id === entry.costKind)?.name;
  return (
    <ul className="facts">
      <li>
        <MiniAge {...entry.ages} />
        {entry.ages.text}
      </li>
      {entry.where && (
        <li>
          <FinderIcon name="map-pin" />
          {entry.where}
        </li>
      )}
      {ways[0] && (
        <li>
          <FinderIcon name={wayIcon(ways[0])} />
          {waysInWords(ways)}
        </li>
      )}
      {cost && (
        <li>
          <FinderIcon name="coins" />
          {cost}
        </li>
      )}
      <Checked days={entry.days} state={freshness} />
    </ul>
  );
}

function Checked({ days, state }: { days: string; state: FreshnessState }) {
  const note = ageNote('card', state);
  return (
    <li className={`fresh ${freshnessLooks[state]}`}>
      <FinderIcon name={freshnessIcon(state)} />
      <span>
        {checkedMonth(days)}
        {note && ` ${note}`}
      </span>
    </li>
  );
}

/** The ages on a line; nothing when none is stated, for the words beside it say so. */
function MiniAge(ages: Result['entry']['ages']) {
  const span = ages.stated ? ageSpan(ages) : undefined;
  if (!span) return null;
  const width = Math.max(span.end - span.start, 5);
  return (
    <svg className="mini" width="72" height="8" aria-hidden="true" focusable="false">
      {span.openStart || span.openEnd ? (
        <line x1={`${span.start}%`} x2={`${span.end}%`} y1="50%" y2="50%" />
      ) : (
        <rect x={`${span.start}%`} width={`${width}%`} height="100%" rx="4" />
      )}
    </svg>
  );
}

function Why({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <p className="why">
      <b>{hereBecause}</b>{' '}
      {reasons.map(({ words, said }, at) => (
        <span key={words + String(at)}>
          {at > 0 && '; '}
          {words}
          {said && (
            <>
              {' '}
              <mark>{said}</mark>
            </>
          )}
        </span>
      ))}
    </p>
  );
}
