/** What an import has to tell besides the changes themselves: words without a meaning here, and facts that have no place. */

/** A word or code of the feed that nobody has given a meaning, and how many services carry it. */
export interface Unmapped {
  kind: 'term' | 'area' | 'language' | 'access to a building';
  /** As an editor would write it into the table. */
  says: string;
  /** Its name, where `says` is a code. */
  name?: string;
  count: number;
}

/** A fact that a record has no place for, or that is not certain enough. */
export interface LeftOut {
  field: string;
  found: string;
  why: string;
}

/** Collects what could not be mapped, each once for a service. */
export class UnmappedWords {
  readonly #words = new Map<string, Unmapped & { by: Set<string> }>();

  add(kind: Unmapped['kind'], says: string, source: string, name?: string): void {
    const key = `${kind} ${says.toLowerCase()}`;
    const word = this.#words.get(key) ?? {
      kind,
      says,
      ...(name === undefined ? {} : { name }),
      count: 0,
      by: new Set(),
    };
    word.by.add(source);
    this.#words.set(key, word);
  }

  /** The most frequent first. */
  list(): Unmapped[] {
    return [...this.#words.values()]
      .map(({ by, ...word }) => ({ ...word, count: by.size }))
      .sort((a, b) => b.count - a.count || (a.says < b.says ? -1 : 1));
  }
}
