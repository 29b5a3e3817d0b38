/** The bars of a chart from zero to a hundred per cent, in hundredths of its width and height. Pure. */
export interface Bar {
  x: number;
  width: number;
  y: number;
  height: number;
  /** In whole per cent, as it is said. */
  percent: number;
}

/** @param shares each between 0 and 1, oldest first */
export function bars(shares: readonly number[]): Bar[] {
  const step = 100 / Math.max(1, shares.length);
  return shares.map((share, index) => {
    const height = Math.round(share * 1000) / 10;
    return {
      x: round(index * step + step * 0.1),
      width: round(step * 0.8),
      y: round(100 - height),
      height,
      percent: Math.round(share * 100),
    };
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A part of nothing is nothing. */
export const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);
