/** First lines of every file: where a change belongs. */
export const note = (lines: readonly string[]): string =>
  ['Written by "npm run hosting" from src/hosting/rules.ts: change it there.', ...lines]
    .map((line) => `# ${line}\n`)
    .join('');
