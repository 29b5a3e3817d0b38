/** Every attack, each once. A new one belongs into the list of its kind: every door's test then tries it. */
import type { Attack } from './attack.ts';
import { markup } from './markup.ts';
import { texts } from './texts.ts';

export type { Attack } from './attack.ts';
export const attacks: readonly Attack[] = [...markup, ...texts];

/** For the name of a test: short, and without what a terminal obeys. */
export const called = ({ kind, text }: Attack): string => `${kind}: ${JSON.stringify(text.slice(0, 50))}`;

/** So much of a processor's time one attack may take at one door. */
export const BOUND_MS = 1000;
