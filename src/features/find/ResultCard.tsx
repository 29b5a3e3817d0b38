/** One result: the classes and the order of `src/ui/ServiceCard.astro`, with the reason it is here. */
import { distanceWords } from '../../model/rules/distance.ts';
import { ageSpan } from '../../ui/ages.ts';
import { wayIcon, waysInWords } from '../../ui/card-facts.ts';
import { link } from '../../ui/link.ts';
import { FinderIcon } from './FinderIcon.tsx';
import { NumberButton } from './NumberButton.tsx';
import type { Reason } from './reasons.ts';
import type { Result } from './results.ts';

interface Props {
  result: Result;
  number: number;
  chosen: boolean;
  onChoose: (service: string) => void;
}

export function ResultCard({ result, number, chosen, onChoose }: Props) {
  const { entry, metres, band, reasons } = result;
  const far = metres !== undefined && band !== 'remote';
  return (
    <li data-service-id={entry.id} data-distance-m={far ? metres : undefined}>
      <article className={chosen ? 'card chosen' : 'card'}>
        <p className="top-line">
          <span>{entry.provider}</span>
          {far && <span className="dist">{distanceWords(metres)}</span>}
        </p>
        <div className="titled">
          {entry.places.length > 0 && (
            <span className="pinno">
              <span className="vh">Number on the map: </span>
              {number}
            </span>
          )}
          <h3>
            <a href={link(entry.href)} onFocus={() => onChoose(entry.id)}>
              {entry.name}
            </a>
          </h3>
        </div>
        {entry.urgent && (
          <p>
            <span className="tag urgent">Urgent help</span>
          </p>
        )}
        <p>{entry.summary}</p>
        <Facts result={result} />
        {entry.warning && (
          <p className="warning">
            <FinderIcon name="clock-alert" />
            <span>{entry.warning}</span>
          </p>
        )}
        <Why reasons={reasons} />
        {(entry.phone ?? entry.text) && (
          <div className="acts">
            {entry.phone?.label && <span className="small">{entry.phone.label}</span>}
            {entry.phone ? (
              <NumberButton value={entry.phone.value} kind="tel" />
            ) : (
              <NumberButton value={entry.text!} kind="sms" />
            )}
          </div>
        )}
      </article>
    </li>
  );
}

function Facts({ result: { entry } }: { result: Result }) {
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
      {entry.ways[0] && (
        <li>
          <FinderIcon name={wayIcon(entry.ways[0])} />
          {waysInWords(entry.ways)}
        </li>
      )}
      {entry.cost && (
        <li>
          <FinderIcon name="coins" />
          {entry.cost}
        </li>
      )}
    </ul>
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
      <b>Here because</b>{' '}
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
