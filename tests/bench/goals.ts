/** What the benches are held to, each written once: the command that measures asks it, and the page of figures says it. Pure. */

/** `times` is a ratio, `power` how a cost grows: 1 is twice the cost for twice the services. */
export type Unit = 'ms' | 's' | 'bytes' | 'MB' | 'times' | 'power' | 'of 100' | 'grade' | 'moved' | 'number';

export interface Goal {
  readonly most?: number;
  readonly least?: number;
  readonly unit: Unit;
}

const most = (value: number, unit: Unit): Goal => ({ most: value, unit });

export const goals = {
  /** On slow 4G with a processor four times slower, and nothing kept. */
  servicePaint: most(1000, 'ms'),
  findPaint: most(1500, 'ms'),
  press: most(100, 'ms'),
  shift: most(0, 'moved'),
  lighthouse: { least: 100, unit: 'of 100' },
  /** Against a plain page of the same words. */
  overFloor: most(1.3, 'times'),
  /** As it comes over the line, packed. */
  page: most(30_000, 'bytes'),
  html: most(12_000, 'bytes'),
  firstResults: most(110_000, 'bytes'),
  findComplete: most(190_000, 'bytes'),
  laterSearch: most(10_000, 'bytes'),
  map: most(200_000, 'bytes'),
  growth: most(1.05, 'power'),
  buildSeconds: most(60, 's'),
  buildMemory: most(2048, 'MB'),
  overAstro: most(2, 'times'),
  checkSeconds: most(6, 's'),
  changeSeconds: most(1, 's'),
  errors: most(0, 'number'),
} as const satisfies Record<string, Goal>;

/** How far a figure is from its goal; `share` is 0.05 for one that is a twentieth too much. */
export function distance({ most: upper, least }: Goal, value: number): { met: boolean; share?: number } {
  const limit = upper ?? least ?? NaN;
  const beyond = upper === undefined ? limit - value : value - limit;
  if (beyond <= 0) return { met: true };
  return limit === 0 ? { met: false } : { met: false, share: beyond / limit };
}

const thousands = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const write: Record<Unit, (value: number) => string> = {
  ms: (value) => `${value < 10 ? fine.format(value) : thousands.format(value)} ms`,
  s: (value) => `${fine.format(value)} s`,
  bytes: (value) => `${(value / 1000).toFixed(1)} kB`,
  MB: (value) => `${thousands.format(value)} MB`,
  times: (value) => `${value.toFixed(2)} times`,
  power: (value) => value.toFixed(2),
  'of 100': (value) => thousands.format(value),
  grade: (value) => fine.format(value),
  moved: (value) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }).format(value),
  number: (value) => thousands.format(value),
};

export const say = (unit: Unit, value: number): string => write[unit](value);

export const sayGoal = ({ most: upper, least, unit }: Goal): string =>
  upper === undefined ? `at least ${say(unit, least ?? NaN)}` : upper === 0 ? '0' : `at most ${say(unit, upper)}`;

/** "met", "missed by 5 %", or "missed, 3.2 times the goal" where it is more than twice. */
export function verdict(goal: Goal, value: number): string {
  const { met, share } = distance(goal, value);
  if (met) return 'met';
  if (share === undefined) return 'missed';
  if (share >= 1) return `missed: ${(1 + share).toFixed(1)} times the goal`;
  return `missed by ${share < 0.01 ? 'less than 1' : Math.round(share * 100)} %`;
}
