/** What changed in a file, for people: the lines that went and the lines that came. Knows no file system. */

/** From the first line that differs to the last, each with its number; empty when nothing changed. */
export function lineDiff(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let same = 0;
  while (same < Math.min(old.length, now.length) - start && old.at(-1 - same) === now.at(-1 - same)) same++;
  const lines = (sign: string, all: readonly string[]) =>
    all.slice(start, all.length - same).map((line, index) => `${sign} ${start + index + 1}  ${line}`);
  return [...lines('-', old), ...lines('+', now)];
}
