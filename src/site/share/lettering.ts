/** The letters of Cabin and how words of them fill lines, so that a picture is the same on every machine, whatever fonts it has. */
import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';

export interface Lettering {
  readonly regular: Font;
  readonly bold: Font;
}

/** fontkit cannot vary the weight of a packed font, so it is unpacked first. */
export async function readLettering(file: string): Promise<Lettering> {
  const regular = create(Buffer.from(await decompress(await readFile(file)))) as Font;
  return { regular, bold: regular.getVariation({ wght: 700 }) };
}

export const widthOf = (font: Font, text: string, size: number): number =>
  (font.layout(text).advanceWidth * size) / font.unitsPerEm;

/** Lines no wider than `width`; a word that is wider by itself stays whole and is told apart by its width. */
export function wrap(font: Font, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(font, `${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * The largest size at which the text fits.
 * @param sizes from large to small
 * @param most how many lines there may be; what is over at the smallest size ends with dots
 */
export function fit(font: Font, text: string, sizes: readonly number[], width: number, most: number): Fitted {
  const fits = (lines: readonly string[], size: number) =>
    lines.length <= most && lines.every((one) => widthOf(font, one, size) <= width);
  for (const size of sizes) {
    const lines = wrap(font, text, size, width);
    if (fits(lines, size)) return { size, lines };
  }
  const size = sizes.at(-1) ?? 16;
  const words = text.split(/\s+/);
  while (words.length > 1) {
    words.pop();
    const lines = wrap(font, `${words.join(' ')} …`, size, width);
    if (fits(lines, size)) return { size, lines };
  }
  return { size, lines: [`${[...text].slice(0, 12).join('')}…`] };
}
