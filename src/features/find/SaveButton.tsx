/** Saves a result in the visitor's own list. It comes once the list stands; the card keeps its place. */
import bookmark from 'lucide-static/icons/bookmark.svg?raw';
import { useEffect, useState } from 'react';
import { fragmentOf, isSaved, MOST_SAVED } from '../../model/rules/saved.ts';
import { link } from '../../ui/link.ts';
import { keptIn, savedList, watchSaved } from '../../ui/saved/store.ts';
import { toggleSaved } from '../../ui/saved/toggle.ts';
import * as words from '../../words/saved.ts';
import { SvgIcon } from './SvgIcon.tsx';

interface Props {
  id: string;
  name: string;
}

interface Said {
  /** Cards take turns with services: what was said of one is not said of the next. */
  of: string;
  text: string;
  to?: { words: string; href: string };
}

export function SaveButton({ id, name }: Props) {
  const [list, setList] = useState(savedList);
  const [said, setSaid] = useState<Said>();
  useEffect(() => watchSaved(() => setList(savedList())), []);
  const isIn = isSaved(list, id);
  const news = said?.of === id ? said : undefined;
  return (
    <>
      <button
        className="btn quiet small save"
        type="button"
        aria-pressed={isIn}
        onClick={() => setSaid({ of: id, ...resultOf(toggleSaved({ id, name })) })}
      >
        <span className="save-icon">
          <SvgIcon svg={bookmark} />
        </span>
        {isIn ? words.saved : words.save}
        <span className="vh">{words.of(name)}</span>
      </button>
      <span className="small save-said" role="status">
        {news?.text}
        {news?.to && (
          <>
            {' '}
            <a href={link(news.to.href)}>{news.to.words}</a>
          </>
        )}
      </span>
    </>
  );
}

const toList = { words: words.seeList, href: '/saved/' };

function resultOf(done: ReturnType<typeof toggleSaved>): Omit<Said, 'of'> {
  if (done === 'removed') return { text: words.isTakenOff };
  if (done === 'full') return { text: words.isFull(MOST_SAVED), to: toList };
  if (keptIn() !== 'page') return { text: words.isSavedOnCard, to: toList };
  const ids = savedList().map((saved) => saved.id);
  return { text: words.cannotKeep, to: { words: words.openList, href: `/saved/${fragmentOf(ids)}` } };
}
