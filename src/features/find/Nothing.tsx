/** Nothing fits: which one thing to take away and what that gives; then someone to talk to. */
import { link } from '../../ui/link.ts';
import * as said from '../../words/find-nothing.ts';
import type { FindState } from './query.ts';
import type { WayOn } from './tags.ts';

export interface Nearby {
  href: string;
  words: string;
}

interface Props {
  ways: readonly WayOn[];
  /** Where a person answers. */
  people: readonly Nearby[];
  go: (state: FindState) => void;
}

export function Nothing({ ways, people, go }: Props) {
  return (
    <div className="empty">
      <h2>{said.title}</h2>
      {ways.length > 0 ? (
        <>
          <p>{said.takeOneAway}</p>
          <Ways ways={ways} go={go} />
        </>
      ) : (
        <p>{said.otherWords}</p>
      )}
      <p>{said.talk}</p>
      <ul className="people">
        {people.map(({ href, words }) => (
          <li key={href}>
            <a href={link(href)}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What one thing less would give. */
export function Ways({ ways, go }: Pick<Props, 'ways' | 'go'>) {
  return (
    <ul className="chips">
      {ways.map(({ tag, total }) => (
        <li key={tag.key}>
          <button className="chip" type="button" onClick={() => go(tag.without)}>
            {said.without(tag.words)} <b>{total}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
