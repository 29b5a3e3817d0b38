/** Words of strangers in Markdown on GitHub: shown as they are, never obeyed. */

/** What Markdown, HTML or GitHub would take for a sign. */
const signs = /[&<>"`\\|*_[\]~$^=+#@:{}!]/g;
/** What cannot be seen, or turns the direction of text. */
const hidden = /\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Breaks `@name`, `#12`, `GH-12` and addresses: GitHub looks for them after it has read the entities. */
const zeroWidth = '\u200b';

const entity = (sign: string): string => `&#${String(sign.charCodeAt(0))};`;
const entities = (text: string): string => text.replace(signs, entity);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(hidden, '').trim();

/** Within a sentence or a heading. */
export function plainWords(text: string): string {
  const broken = oneLine(text).replace(/[@#](?=\S)|\bGH-(?=\d)|:(?=\/\/)|www(?=\.)/gi, (sign) => `${sign}${zeroWidth}`);
  return entities(broken);
}

/** A value, in letters of one width. GitHub looks for no names and numbers in it; an address may be pressed, as what it is. */
export const codeWords = (text: string): string =>
  oneLine(text) === '' ? '' : `<code>${entities(oneLine(text))}</code>`;

/** A link, whose address is ours or was checked. */
export const link = (words: string, address: string): string =>
  `[${words}](${address.replace(/[()\s<>]/g, encodeURIComponent)})`;

/** A part that opens when it is pressed. */
export const folded = (title: string, inside: string): string =>
  `<details><summary>${title}</summary>\n\n${inside}\n\n</details>`;

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
