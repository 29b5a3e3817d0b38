/** The parts of one result's score. */
import { score as scoreWord } from '../../../words/search-score.ts';
import { figure, scoreOf } from './score.ts';

export function ScoreList({ parts }: { parts: Readonly<Record<string, number>> }) {
  const score = scoreOf(parts);
  return (
    <dl className="score" data-explain="">
      <div className="total">
        <dt>{scoreWord}</dt>
        <dd>{figure(score.total)}</dd>
      </div>
      {score.parts.map(({ id, name, value }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{figure(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
