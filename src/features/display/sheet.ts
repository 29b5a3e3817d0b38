/**
 * The sheet of the choices, for those who have made one. Light and dark are the colours of `src/styles/tokens.css`, read from
 * there so that each is written once. On paper nothing of it counts: there the print sheet decides, so that one page stays one page.
 */
import rules from './choices.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** What more contrast changes: text and lines at full strength, on plain ground. */
const moreContrast = {
  light:
    '--paper:#fff;--surface:#fff;--stone:#fff;--edge:#000;--line:#000;--ink:#000;--ink-2:#000;--river:#0d3f37;--iron:#6b2f10;--madder:#7d0c22;--visited:#43225a;--sea:#fff',
  dark: '--paper:#000;--surface:#000;--stone:#1b1714;--edge:#fff;--line:#fff;--ink:#fff;--ink-2:#fff;--river:#b9e6da;--iron:#ffd0ad;--madder:#ffc4bf;--visited:#e6d2f2;--sea:#000',
} as const;

const block = (css: string, start: RegExp): string => {
  const found = start.exec(css);
  const text = found && css.slice(found.index + found[0].length).split('}')[0];
  if (!text) throw new Error(`src/styles/tokens.css has no ${start.source}, which the choice of colours needs`);
  return text.replace(/\/\*[\s\S]*?\*\//g, '');
};

const tokensOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/(--[\w-]+):([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));

/** @param css the text of `src/styles/tokens.css` */
export function schemes(css: string): { light: string; dark: string } {
  const light = tokensOf(block(css, /:root \{/));
  const dark = tokensOf(block(css, /prefers-color-scheme: dark\) \{\s*:root \{/));
  const written = (of: Map<string, string>) => [...dark.keys()].map((name) => `${name}:${of.get(name)}`).join(';');
  return { light: written(light), dark: written(dark) };
}

const chosen = (...words: string[]): string => `:root${words.map((word) => `[data-view~='${word}']`).join('')}`;

export function displaySheet(): string {
  const { light, dark } = schemes(tokens);
  return `@layer tokens{@media screen{
${chosen('colours-light')}{color-scheme:light;${light}}
${chosen('colours-dark')}{color-scheme:dark;${dark}}
${chosen('contrast-more')}{${moreContrast.light}}
@media (prefers-color-scheme:dark){${chosen('contrast-more')}:not([data-view~='colours-light']){${moreContrast.dark}}}
${chosen('contrast-more', 'colours-dark')}{${moreContrast.dark}}
}}
${rules.replace(/\/\*[\s\S]*?\*\//g, '').trim()}
`;
}
