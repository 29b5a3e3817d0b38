/** What `npm run accessibility` found when it was last run. The statement says this and no more. */
import results from './accessibility-results.json' with { type: 'json' };

export interface AccessibilityCheck {
  /** The test file, without its ending. */
  readonly id: string;
  readonly tests: number;
  readonly failed: number;
}

export interface AccessibilityResults {
  /** 2026-11-26 */
  readonly tested: string;
  readonly browser: string;
  readonly axe: string;
  /** Pages that the site had, each of them read by axe. */
  readonly pages: number;
  /** Kinds of page. */
  readonly templates: number;
  readonly checks: readonly AccessibilityCheck[];
}

export const accessibilityResults: AccessibilityResults = results;
