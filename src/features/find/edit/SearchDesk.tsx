/** The editors' view of the search: the question, how it is read, what it means, and what it finds in which order. */
import { useCallback, useId, useRef } from 'react';
import { path } from '../../../site/paths.ts';
import { failedTitle, tryAgain } from '../../../words/find.ts';
import * as say from '../../../words/search-desk.ts';
import { AgeFields } from '../AgeFields.tsx';
import { countWords } from '../found-words.ts';
import { Linked } from '../Linked.tsx';
import { toFragment } from '../query.ts';
import { WhoField } from '../WhoField.tsx';
import { FileLink } from './FileLink.tsx';
import { sourceFile, type DeskFacts } from './files.ts';
import { Heard } from './Heard.tsx';
import { Ranking } from './Ranking.tsx';
import { useDesk, type Desk } from './useDesk.ts';

export default function SearchDesk({ facts }: { facts: DeskFacts }) {
  const words = useRef<HTMLInputElement>(null);
  const toWords = useCallback(() => words.current?.focus(), []);
  const desk = useDesk(toWords);
  const { index, retry, found } = desk;
  return (
    <div className="desk" data-desk="" data-state={index?.lexicon ? 'ready' : 'loading'}>
      <Question desk={desk} words={words} />
      {index?.problem && (
        <div className="alert warn" role="alert">
          <div>
            <h2>{failedTitle}</h2>
            <p className="acts">
              <button className="btn second small" type="button" onClick={retry}>
                {tryAgain}
              </button>
            </p>
          </div>
        </div>
      )}
      <p className="vh" role="status">
        {found ? countWords(found.results.total, found.state.q) : ''}
      </p>
      {found && (
        <div className="desk-parts">
          <Heard
            found={found}
            lexicon={found.lexicon}
            fileOf={(source) => {
              const { file, term } = sourceFile(source, facts);
              return (
                <>
                  {term !== undefined && (
                    <>
                      {say.term} <code>{term}</code> {say.termIn}{' '}
                    </>
                  )}
                  <FileLink file={file} edit={facts.edit} />
                </>
              );
            }}
          />
          <Ranking results={found.results} edit={facts.edit} />
          <p>
            <Linked
              words={say.asVisitors}
              links={[path(`/find/#${toFragment({ ...found.state, explain: true }, 'without-place')}`)]}
            />
          </p>
        </div>
      )}
    </div>
  );
}

function Question({ desk, words }: { desk: Desk; words: React.RefObject<HTMLInputElement | null> }) {
  const { typed, change, index, placeProblem, placeNote } = desk;
  const id = useId();
  const said = placeProblem ?? placeNote;
  return (
    <form className="findbar" role="search" onSubmit={(event) => event.preventDefault()}>
      <div className="row">
        <div className="field">
          <label htmlFor={`${id}q`}>{say.wordsToTry}</label>
          <input
            ref={words}
            className="input"
            id={`${id}q`}
            type="search"
            autoComplete="off"
            value={typed.q}
            onChange={(event) => change({ ...typed, q: event.target.value.slice(0, 5000) })}
          />
        </div>
        <div className="field short">
          <label htmlFor={`${id}place`}>{say.place}</label>
          <input
            className="input"
            id={`${id}place`}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={typed.postcode}
            aria-describedby={said ? `${id}said` : undefined}
            onChange={(event) => change({ ...typed, postcode: event.target.value.slice(0, 80) })}
          />
        </div>
      </div>
      <p className="small" id={`${id}said`} role="status">
        {said}
      </p>
      <div className="row who-row">
        <AgeFields state={typed} change={change} />
        <WhoField state={typed} change={change} roles={index?.lexicon?.index.roles ?? []} />
      </div>
    </form>
  );
}
