/** The first services in order, each with its score, the parts of it and the reasons that visitors read. */
import { link } from '../../../ui/link.ts';
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
  return (
    <section aria-labelledby="desk-ranking">
      <h2 id="desk-ranking">
        {countWords(results.total, '')}
        {results.total > SHOWN && `, the first ${SHOWN}`}
      </h2>
      {note && <p className="small">Visitors read: “{note}”</p>}
      {results.sort !== 'best' && (
        <p className="small">In this list visitors see the nearest first: there are no words to go by.</p>
      )}
      {shown.length > 0 && (
        <table className="reflow ranking">
          <caption className="vh">Services in order, with their scores</caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Service</th>
              <th scope="col">Score</th>
              <th scope="col">Made of</th>
              <th scope="col">Here because</th>
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
  const { id, name } = result.entry;
  const score = scoreOf(results.partsOf(result));
  return (
    <tr data-ranked={id}>
      <td data-l="Place">{place}</td>
      <th scope="row">
        <a href={link(serviceHref(id))}>{name}</a>
        <span className="small quiet file">
          <FileLink file={serviceFile(id)} edit={edit} />
        </span>
      </th>
      <td data-l="Score" className="figure">
        {figure(score.total)}
      </td>
      <td data-l="Made of">
        <ul className="made-of">
          {score.parts.map(({ id: part, name: words, value }) => (
            <li key={part}>
              {words} <span className="figure">{figure(value)}</span>
            </li>
          ))}
        </ul>
      </td>
      <td data-l="Here because">
        <span>
          {results
            .whyOf(result)
            .map(({ words, said }) => (said ? `${words} “${said}”` : words))
            .join('; ')}
        </span>
      </td>
    </tr>
  );
}
