/** Long work in pieces: between two of them a slow phone answers a press. */

/** Work that stops between its pieces; what it returns is what it makes. */
export type Pieces<T> = Generator<void, T, void>;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does the work with a pause before each piece, and one at the end. */
export async function inPieces<T>(pieces: Pieces<T>): Promise<T> {
  for (;;) {
    await pause();
    const { done, value } = pieces.next();
    if (!done) continue;
    await pause();
    return value;
  }
}

/** Where nobody waits to press anything: tests, benchmarks, the editors' view. */
export function allAtOnce<T>(pieces: Pieces<T>): T {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}
