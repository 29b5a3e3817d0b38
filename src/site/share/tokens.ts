/** The light colours of the design, for files that no style sheet reaches. */
const names = ['paper', 'ink', 'ink-2', 'iron', 'surface', 'pic-line', 'pic-fill', 'pic-fill-2', 'pic-stitch'] as const;

export type Colours = Readonly<Record<(typeof names)[number], string>>;

/**
 * @param css the text of `src/styles/tokens.css`: what stands before its first media query is the light scheme
 * @throws when a colour that pictures need is not there as #rrggbb
 */
export function lightColours(css: string): Colours {
  const light = css.split('@media')[0] ?? '';
  const entries = names.map((name) => {
    const found = new RegExp(`--${name}:\\s*#([0-9a-f]{6}|[0-9a-f]{3})\\b`).exec(light)?.[1];
    if (found === undefined) throw new Error(`src/styles/tokens.css has no colour --${name}, which the pictures need`);
    return [name, `#${found.length === 3 ? [...found].map((one) => one + one).join('') : found}`] as const;
  });
  return Object.fromEntries(entries) as Colours;
}
