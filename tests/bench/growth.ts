/** How a cost grows with the size of a directory. Pure. */
export interface Measured {
  services: number;
  cost: number;
}

/** The exponent between two measurements: 1 is twice the cost for twice the services, 2 is four times. */
export const exponent = (one: Measured, other: Measured): number =>
  Math.log(other.cost / one.cost) / Math.log(other.services / one.services);

/** Of neighbours in a row of measurements, from the smallest directory to the largest; undefined before the first. */
export function exponents(row: readonly Measured[]): (number | undefined)[] {
  return row.map((each, at) => {
    const before = row[at - 1];
    return before && before.cost > 0 && each.cost > 0 ? exponent(before, each) : undefined;
  });
}

/**
 * What is paid whatever the size, and what each service adds: the line through the smallest and the largest measurement. A
 * fixed part below nothing is nothing.
 */
export function line(row: readonly Measured[]): { fixed: number; each: number } {
  const sorted = [...row].sort((a, b) => a.services - b.services);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first.services === last.services)
    throw new Error('A line needs measurements of two sizes: run with two sizes, such as --sizes 200,2000');
  const each = (last.cost - first.cost) / (last.services - first.services);
  return { fixed: Math.max(0, first.cost - each * first.services), each };
}
