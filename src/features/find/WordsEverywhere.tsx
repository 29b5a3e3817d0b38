/** The full text is fetched by itself only where it is needed; else the visitor may ask, and is told when it cannot be had. */
import { lookedAtCardsOnly, lookEverywhere } from '../../words/find-results.ts';

interface Props {
  /** Undefined where it was looked through already, or is no use. */
  search?: () => void;
  failed: boolean;
}

export function WordsEverywhere({ search, failed }: Props) {
  if (failed) {
    return (
      <p className="small match-note" data-full-text="failed">
        {lookedAtCardsOnly}
      </p>
    );
  }
  if (!search) return null;
  return (
    <p className="acts">
      <button className="btn quiet small" type="button" onClick={search}>
        {lookEverywhere}
      </button>
    </p>
  );
}
