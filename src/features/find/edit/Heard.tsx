/** How the words are read and what they mean: on the editors' page, and above the list where an address has `explain=1`. */
import type { ReactNode } from 'react';
import * as words from '../../../words/search-desk.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Search } from '../search.ts';
import { figure } from './score.ts';
import { heardIn, type Heard as Read, type HeardPhrase, type HeardWord, type Source } from './heard.ts';

interface Props {
  found: Pick<Search, 'reading' | 'text' | 'urgent'>;
  lexicon: Lexicon;
  /** Draws where the words of a phrase stand; left out where nobody can change them. */
  fileOf?: (source: Source) => ReactNode;
}

export function Heard({ found, lexicon, fileOf }: Props) {
  const heard = heardIn(found, lexicon);
  return (
    <div className="heard" data-heard="">
      <h2>{words.readTitle}</h2>
      <dl className="read">
        <Words title={words.lookedFor} words={heard.words} />
        <Line title={words.onlyInPhrases} words={heard.small} />
        <Line title={words.leftOut} words={heard.filler} />
        <Line title={words.ages} words={heard.ages} />
        <Line title={words.placeRead} words={heard.place === undefined ? [] : [heard.place]} />
        <Line title={words.mended} words={heard.corrections.map(({ typed, read }) => `${typed} → ${read}`)} />
        <Line title={words.dangerBoxes} words={heard.danger} />
        <Line title={words.foundBy} words={[heard.by]} />
      </dl>
      <h2>{words.meaningTitle}</h2>
      <Phrases phrases={heard.phrases} fileOf={fileOf} />
    </div>
  );
}

function Words({ title, words: heard }: { title: string; words: readonly HeardWord[] }) {
  if (heard.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {heard.map(({ word, cards, note }) => (
        <dd key={word}>
          <b>{word}</b>{' '}
          <span className="small quiet">
            {words.onCards(cards)}
            {note && `, ${note}`}
          </span>
        </dd>
      ))}
    </div>
  );
}

function Line({ title, words: heard }: { title: string; words: readonly string[] }) {
  if (heard.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>{heard.join(', ')}</dd>
    </div>
  );
}

/** Stronger phrases decide; weaker ones only explain why something odd stands far down. */
const STRONG = 0.15;

function Phrases({ phrases, fileOf }: { phrases: Read['phrases']; fileOf: Props['fileOf'] }) {
  const weak = phrases.filter(({ strength }, at) => strength < STRONG && at > 0);
  const strong = phrases.slice(0, phrases.length - weak.length);
  if (strong.length === 0) return <p>{words.noMeaning}</p>;
  return (
    <>
      <PhraseList phrases={strong} fileOf={fileOf} />
      {weak.length > 0 && (
        <details className="fold">
          <summary>{words.weaker(weak.length)}</summary>
          <PhraseList phrases={weak} fileOf={fileOf} />
        </details>
      )}
    </>
  );
}

function PhraseList({ phrases, fileOf }: { phrases: Read['phrases']; fileOf: Props['fileOf'] }) {
  return (
    <ol className="phrases">
      {phrases.map((phrase) => (
        <Phrase key={JSON.stringify(phrase.source)} phrase={phrase} fileOf={fileOf} />
      ))}
    </ol>
  );
}

function Phrase({
  phrase: { label, roots, strength, topics, first, source },
  fileOf,
}: {
  phrase: HeardPhrase;
  fileOf: Props['fileOf'];
}) {
  return (
    <li>
      <p>
        <b>{label}</b> <span className="figure">{figure(strength)}</span>
        <meter min={0} max={1} value={strength} aria-hidden="true" />
      </p>
      <p className="small">
        {words.heardBy(roots, topics)}
        {first.length > 0 && ` ${words.tryFirst(first)}`}
      </p>
      {fileOf && <p className="small quiet">{fileOf(source)}</p>}
    </li>
  );
}
