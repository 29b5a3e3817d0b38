/** The full text is fetched by itself only where it is needed; else the visitor may ask, and is told when it cannot be had. */
interface Props {
  /** Undefined where it was looked through already, or is no use. */
  search?: () => void;
  failed: boolean;
}

export function WordsEverywhere({ search, failed }: Props) {
  if (failed) {
    return (
      <p className="small match-note" data-full-text="failed">
        We looked at names and summaries only: the rest did not load. Your connection may have dropped.
      </p>
    );
  }
  if (!search) return null;
  return (
    <p className="acts">
      <button className="btn quiet small" type="button" onClick={search}>
        Look for your words on every page too
      </button>
    </p>
  );
}
