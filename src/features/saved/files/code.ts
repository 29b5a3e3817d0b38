/** A square code, such as a phone's camera reads: its size in squares, and one path of all that are dark. */
import { encode } from 'uqr';

export interface Code {
  size: number;
  path: string;
}

export function codeOf(text: string): Code {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  return { size, path: data.map(runs).join('') };
}

/** The dark squares of a row: those that touch are one piece. */
function runs(row: readonly boolean[], y: number): string {
  const dark = row.map((is) => (is ? '1' : '0')).join('');
  return [...dark.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`).join('');
}

/** As a file of its own. */
export function codeFile(text: string): string {
  const { size, path } = codeOf(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}
