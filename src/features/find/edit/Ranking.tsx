/** The first services in order, each with its score, the parts of it and the reasons that visitors read. */
import { link } from '../../../ui/link.ts';
import { hereBecause } from '../../../words/card.ts';
import * as words from '../../../words/search-desk.ts';
import { serviceHref } from '../../../model/rules/hrefs.ts';
import { countWords, matchNote } from '../found-words.ts';
import type { Result, Results } from '../results.ts';
import { FileLink } from './FileLink.tsx';
import { serviceFile } from './files.ts';
import { figure, scoreOf } from './score.ts';

const SHOWN = 20;

interface Props {
  results: Results;
  edit: string | undefined;
}

export function Ranking({ results, edit }: Props) {
  const shown = results.results.slice(0, SHOWN);
  const note = matchNote(results.by);
  const count = countWords(results.total, '');
  return (
    <section aria-labelledby="desk-ranking">
      <h2 id="desk-ranking">{results.total > SHOWN ? words.countAndFirst(count, SHOWN) : count}</h2>
      {note && <p className="small">{words.visitorsRead(note)}</p>}
      {results.sort !== 'best' && <p className="small">{words.nearestFirst}</p>}
      {shown.length > 0 && (
        <table className="reflow ranking">
          <caption className="vh">{words.inOrder}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.place}</th>
              <th scope="col">{words.columns.service}</th>
              <th scope="col">{words.columns.score}</th>
              <th scope="col">{words.columns.madeOf}</th>
              <th scope="col">{hereBecause}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((result, at) => (
              <Row key={result.entry.id} result={result} place={at + 1} results={results} edit={edit} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ result, place, results, edit }: Props & { result: Result; place: number }) {
  const { id } = result.entry;
  const score = scoreOf(results.partsOf(result));
  return (
    <tr data-ranked={id}>
      <td data-l={words.columns.place}>{place}</td>
      <th scope="row">
        <a href={link(serviceHref(id))}>{result.entry.name}</a>
        <span className="small quiet file">
          <FileLink file={serviceFile(id)} edit={edit} />
        </span>
      </th>
      <td data-l={words.columns.score} className="figure">
        {figure(score.total)}
      </td>
      <td data-l={words.columns.madeOf}>
        <ul className="made-of">
          {score.parts.map(({ id: part, name, value }) => (
            <li key={part}>
              {name} <span className="figure">{figure(value)}</span>
            </li>
          ))}
        </ul>
      </td>
      <td data-l={hereBecause}>
        <span>
          {results
            .whyOf(result)
            .map((reason) => (reason.said ? `${reason.words} “${reason.said}”` : reason.words))
            .join('; ')}
        </span>
      </td>
    </tr>
  );
}
