/** What is asked, each with a cross. After one is taken away the focus goes to the count of results, which says what is left. */
import { asked, clearAll, takeAway } from '../../words/find-filters.ts';
import { FinderIcon } from './FinderIcon.tsx';
import { nothingAsked, type FindState } from './query.ts';
import type { ActiveTag } from './tags.ts';

interface Props {
  tags: readonly ActiveTag[];
  /** Changes the search and moves the focus to the results. */
  go: (state: FindState) => void;
}

export function ActiveTags({ tags, go }: Props) {
  // The words stand in the box and in the heading right above: a third time is noise.
  const shown = tags.filter(({ key }) => key !== 'q');
  if (shown.length === 0) return null;
  return (
    <ul className="actives" aria-label={asked}>
      {shown.map(({ key, words, without }) => (
        <li key={key}>
          <button className="chip on" type="button" onClick={() => go(without)}>
            <span className="vh">{takeAway}</span>
            {words}
            <FinderIcon name="x" className="x" />
          </button>
        </li>
      ))}
      {tags.length > 1 && (
        <li>
          <button className="btn quiet small" type="button" onClick={() => go(nothingAsked)}>
            {clearAll}
          </button>
        </li>
      )}
    </ul>
  );
}
