/** Colours for a terminal, and none where nobody would see them. */

export interface Paint {
  bold: (text: string) => string;
  red: (text: string) => string;
  green: (text: string) => string;
  yellow: (text: string) => string;
  dim: (text: string) => string;
}

const wrap = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;

export const coloured: Paint = {
  bold: wrap(1, 22),
  red: wrap(31, 39),
  green: wrap(32, 39),
  yellow: wrap(33, 39),
  dim: wrap(2, 22),
};

const same = (text: string) => text;
export const plain: Paint = { bold: same, red: same, green: same, yellow: same, dim: same };

/** As no-color.org asks: any value of NO_COLOR but an empty one turns colours off. */
export function paintFor(stream: { isTTY?: boolean | undefined }, environment: NodeJS.ProcessEnv = process.env): Paint {
  return stream.isTTY && !environment.NO_COLOR && environment.TERM !== 'dumb' ? coloured : plain;
}
