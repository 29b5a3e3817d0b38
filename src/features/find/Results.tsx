/** The list: in bands when it is by distance, and a page of it at a time. */
import { useEffect, useRef } from 'react';
import { servicesAfter } from '../../words/counts.ts';
import { left as leftWords, pagesWithWords, showMore } from '../../words/find-results.ts';
import { linkOf } from './card-on-page.ts';
import { bandWords, type BandId } from './bands.ts';
import type * as Later from './later.ts';
import { ResultCard } from './ResultCard.tsx';
import { PAGE_SIZE, type Result, type Results as Listed } from './results.ts';
import type { Found } from './useFinder.ts';

interface Props {
  found: Found;
  county: string;
  chosen: string | undefined;
  canSave: boolean;
  later: typeof Later | null | undefined;
  onChoose: (service: string) => void;
  onMore: () => void;
}

export function Results({ found, county, onMore, ...card }: Props) {
  const { shown, bands, total } = found.results;
  const list = useRef<HTMLDivElement>(null);
  const before = useRef<ReadonlySet<string> | undefined>(undefined);
  // After "Show more" the focus goes to the first of the new ones: the button has moved away under the visitor.
  useEffect(() => {
    const known = before.current;
    before.current = undefined;
    if (!known) return;
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-service-id]') ?? [])];
    linkOf(cards.find((card) => !known.has(card.dataset.serviceId ?? '')))?.focus();
  }, [shown]);
  const numbered = shown.map((result, at) => ({ result, number: at + 1 }));
  const groups =
    bands.length === 0
      ? [{ id: undefined, count: total, items: numbered }]
      : bands.map((band) => ({ ...band, items: numbered.filter(({ result }) => result.band === band.id) }));
  const left = total - shown.length;
  return (
    <div ref={list} className="bands">
      {groups
        .filter(({ items }) => items.length > 0)
        .flatMap(({ id, count, items }) => [
          id && <BandHead key={id} id={id} count={count} county={county} />,
          <ol key={`list-${id ?? 'all'}`} className="results" start={items[0]!.number}>
            {items.map(({ result, number }: { result: Result; number: number }) => (
              // By place and not by service: an old phone changes the words of ten cards sooner than it builds ten new ones.
              <ResultCard
                key={number}
                result={result}
                found={found}
                results={found.results}
                number={number}
                {...card}
                chosen={result.entry.id === card.chosen}
              />
            ))}
          </ol>,
        ])}
      {left > 0 && (
        <p>
          <button
            className="btn second"
            type="button"
            onClick={() => {
              before.current = new Set(shown.map(({ entry }) => entry.id));
              onMore();
            }}
          >
            {showMore} <span className="n">{leftWords(left)}</span>
          </button>
        </p>
      )}
    </div>
  );
}

/** What only the full text holds: below what was found, never among it. */
export function More({
  more,
  found,
  ...card
}: Pick<Props, 'found' | 'chosen' | 'onChoose' | 'canSave' | 'later'> & { more: Listed }) {
  const first = found.results.shown.length + 1;
  return (
    <section aria-labelledby="find-more">
      <h2 id="find-more" className="more-title">
        {pagesWithWords(more.total)}
      </h2>
      <ol className="results" start={first}>
        {more.results.slice(0, PAGE_SIZE).map((result, at) => (
          <ResultCard
            key={result.entry.id}
            result={result}
            found={found}
            results={more}
            number={first + at}
            {...card}
            chosen={result.entry.id === card.chosen}
          />
        ))}
      </ol>
    </section>
  );
}

function BandHead({ id, count, county }: { id: BandId; count: number; county: string }) {
  const { title, note } = bandWords(id, county);
  return (
    <div>
      <div className="bandhead">
        <h2>{title}</h2>
        <span className="stitch" aria-hidden="true" />
        <span className="small">
          {count}
          <span className="vh">{servicesAfter(count)}</span>
        </span>
      </div>
      {note && <p className="small quiet">{note}</p>}
    </div>
  );
}
