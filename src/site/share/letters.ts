/**
 * Words set in dots. Every letter is drawn once in each size and then stamped: to draw each picture's words as outlines takes
 * ten times as long, and a county has thousands of pictures.
 */
import type { Font, Glyph } from 'fontkit';
import sharp from 'sharp';
import type { Words } from './draw.ts';
import { fromHex, MOST_COLOURS, type Colour, type Indexed } from './png.ts';
import type { Colours } from './tokens.ts';

/** How much of a dot a letter covers, in steps: at its edge 7 between paper and ink. */
const STEPS = 8;
/** A letter begins on a dot or so many parts of one further: else the gaps of small words look uneven. */
const PARTS = 2;
const inks = ['ink', 'ink-2'] as const;
/** What the words add to a palette. */
export const INK_COLOURS = inks.length * STEPS;

interface Stamp {
  /** Of each dot, row by row: 0 to STEPS. */
  readonly cover: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** From where the letter begins on its baseline to the stamp's left upper dot. */
  readonly left: number;
  readonly top: number;
}

/** Sets words on pictures; it keeps the stamps of letters, so use one for all pictures. */
export class Typesetter {
  readonly #stamps = new Map<string, Promise<Stamp>>();
  readonly #fonts = new Map<Font, number>();
  readonly #mixed: readonly Colour[];

  constructor(colours: Colours) {
    const paper = fromHex(colours.paper);
    this.#mixed = inks.flatMap((ink) =>
      Array.from({ length: STEPS }, (_, step) => mix(paper, fromHex(colours[ink]), (step + 1) / STEPS)),
    );
  }

  /** @returns the picture with the words on it; `ground` stays as it is. Where the words come there must be paper. */
  async set(words: readonly Words[], { rows, palette, ...size }: Indexed): Promise<Indexed> {
    if (palette.length + INK_COLOURS > MOST_COLOURS)
      throw new Error(
        `a ground of ${palette.length} colours leaves no room for the ink: ${MOST_COLOURS - INK_COLOURS}`,
      );
    const set = { rows: Buffer.from(rows), palette: [...palette, ...this.#mixed], ...size };
    for (const line of words) await this.#setLine(line, set, palette.length - 1);
    return set;
  }

  async #setLine({ text, font, size, x, y, ink }: Words, picture: Indexed, paper: number): Promise<void> {
    const scale = size / font.unitsPerEm;
    const before = paper + inks.indexOf(ink) * STEPS;
    const { glyphs, positions } = font.layout(text);
    let pen = x;
    for (const [index, glyph] of glyphs.entries()) {
      const { xAdvance, xOffset, yOffset } = positions[index]!;
      const at = Math.round((pen + xOffset * scale) * PARTS);
      const whole = Math.floor(at / PARTS);
      const stamp = await this.#stampOf(font, glyph, size, (at - whole * PARTS) / PARTS);
      press(stamp, picture, whole + stamp.left, Math.round(y - yOffset * scale) + stamp.top, before);
      pen += xAdvance * scale;
    }
  }

  #stampOf(font: Font, glyph: Glyph, size: number, part: number): Promise<Stamp> {
    const fonts = this.#fonts;
    if (!fonts.has(font)) fonts.set(font, fonts.size);
    const key = `${fonts.get(font)} ${glyph.id} ${size} ${part}`;
    const known = this.#stamps.get(key) ?? drawStamp(glyph, size / font.unitsPerEm, part);
    this.#stamps.set(key, known);
    return known;
  }
}

const mix = (paper: Colour, ink: Colour, part: number): Colour => {
  const at = (index: 0 | 1 | 2): number => Math.round(paper[index] + (ink[index] - paper[index]) * part);
  return [at(0), at(1), at(2)];
};

async function drawStamp(glyph: Glyph, scale: number, part: number): Promise<Stamp> {
  const { minX, minY, maxX, maxY } = glyph.path.bbox;
  const [left, top] = [Math.floor(minX * scale + part) - 1, Math.floor(-maxY * scale) - 1];
  const width = Math.ceil(maxX * scale + part) + 1 - left;
  const height = Math.ceil(-minY * scale) + 1 - top;
  // A space has no shape, and so no end.
  if (!(width > 2 && height > 2 && Number.isFinite(width * height)))
    return { cover: new Uint8Array(), width: 0, height: 0, left: 0, top: 0 };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/><path fill="#fff" transform="translate(${part - left} ${-top}) scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/></svg>`;
  const white = await sharp(Buffer.from(svg)).extractChannel(0).raw().toBuffer();
  return { cover: Uint8Array.from(white, (value) => Math.round((value * STEPS) / 255)), width, height, left, top };
}

/** @param before the number of the palette before the lightest step of the ink */
function press({ cover, width, height }: Stamp, picture: Indexed, left: number, top: number, before: number): void {
  const wide = picture.width + 1;
  for (let y = Math.max(0, -top); y < Math.min(height, picture.height - top); y += 1) {
    const row = (top + y) * wide + 1 + left;
    for (let x = Math.max(0, -left); x < Math.min(width, picture.width - left); x += 1) {
      const step = cover[y * width + x]!;
      // Two letters that meet are as dark there as the darker one: later numbers are darker, and paper is before them all.
      if (step > 0 && picture.rows[row + x]! < before + step) picture.rows[row + x] = before + step;
    }
  }
}
