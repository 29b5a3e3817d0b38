/** Nothing fits: which one thing to take away and what that gives; then someone to talk to. */
import { link } from '../../ui/link.ts';
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
      <h2>Nothing fits all of that</h2>
      {ways.length > 0 ? (
        <>
          <p>Take one thing away and there is help:</p>
          <Ways ways={ways} go={go} />
        </>
      ) : (
        <p>Try other words, such as “worry”, “money” or “sleep”, or look through the topics.</p>
      )}
      <p>Or talk to someone who can point the way:</p>
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
            Without {tag.words}: <b>{total}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
