/** A line of the page of figures: what was measured, and what it was to be. Pure. */
import { distance, say, sayGoal, verdict, type Goal, type Unit } from './goals.ts';

export interface Row {
  readonly figure: string;
  readonly goal: string;
  readonly measured: string;
  readonly verdict: string;
  readonly missed: boolean;
}

export interface Section {
  readonly title: string;
  /** Where its figures come from, in one or two sentences. */
  readonly about: string;
  readonly rows: readonly Row[];
}

export const NOT_MEASURED = 'not measured';

/** @param of whose figure it is, where it is the worst of several */
export function held(figure: string, goal: Goal, value: number | undefined, of?: string): Row {
  const known = value !== undefined && Number.isFinite(value);
  return {
    figure,
    goal: sayGoal(goal),
    measured: known ? say(goal.unit, value) + (of === undefined ? '' : ` (${of})`) : NOT_MEASURED,
    verdict: known ? verdict(goal, value) : NOT_MEASURED,
    missed: known && !distance(goal, value).met,
  };
}

/** A figure that nobody set a goal for. */
export function told(figure: string, unit: Unit, value: number | undefined, of?: string): Row {
  const { measured } = held(figure, { most: Infinity, unit }, value, of);
  return { figure, goal: 'none', measured, verdict: '', missed: false };
}

export const missedRows = (rows: readonly Row[]): Row[] => rows.filter(({ missed }) => missed);

interface Where {
  readonly measured: string;
  readonly machine: { readonly name: string; readonly processor: string; readonly memoryGb: number };
  /** Other work on the machine: above the number of its processors every time is too long. */
  readonly load?: number;
}

export function whereMeasured(command: string, { measured, machine, load }: Where): string {
  const busy = load === undefined ? '' : `, load ${load}`;
  return `\`${command}\` on ${measured.slice(0, 10)}: ${machine.name}, ${machine.processor}, ${machine.memoryGb} GB${busy}.`;
}

/** A template's name as code: it may hold a star, which would set what follows in italics. */
export const template = (name: string | undefined): string | undefined => name && `\`${name}\``;

export const notMeasured = (command: string): string => `\`${command}\` has not been run.`;
