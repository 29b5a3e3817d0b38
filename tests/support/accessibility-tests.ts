/** The test files that the accessibility statement speaks of; each has its line in src/words/accessibility.ts. */
export const accessibilityTests = [
  'tests/browser/axe-every-page.test.ts',
  'tests/browser/axe.test.ts',
  'tests/browser/layout.test.ts',
  'tests/browser/keyboard.test.ts',
  'tests/browser/forced-colours.test.ts',
  'tests/browser/no-script.test.ts',
  'tests/browser/print.test.ts',
  'tests/site/html.test.ts',
  'tests/browser/looks.test.ts',
] as const;
