/** What must stand beside figures made from these lists (Open Government Licence v3.0). */

export function attributionOf(year: string): string[] {
  const right = `© Crown copyright and database right ${year}`;
  return [
    `Contains OS data ${right}.`,
    `Contains Royal Mail data © Royal Mail copyright and database right ${year}.`,
    `Contains National Statistics data ${right}. Source: Office for National Statistics licensed under the Open Government Licence v3.0.`,
  ];
}

const withoutYear = (line: string): string => line.replace(/\b(19|20)\d\d\b/g, '');
const yearIn = (line: string): string => /\b(19|20)\d\d\b/.exec(line)?.[0] ?? '';

/** A directory's own lines with those of a list: where they differ in the year alone, the later one stands. */
export function mergedAttribution(own: readonly string[], more: readonly string[]): string[] {
  const merged = [...own];
  for (const line of more) {
    const at = merged.findIndex((other) => withoutYear(other) === withoutYear(line));
    if (at < 0) merged.push(line);
    else if (yearIn(line) > yearIn(merged[at]!)) merged[at] = line;
  }
  return merged;
}
