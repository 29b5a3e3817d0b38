/** What other sites show beside a link: the page's name, one line, its picture, the stitch, the site's name. */
import type { Font } from 'fontkit';
import { fit, widthOf, type Lettering } from './lettering.ts';
import type { Colours } from './tokens.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
const LEFT = 72;
const TITLE_WIDTH = 660;
const PANEL = { x: 776, y: 150, size: 352 };
const TITLE_SIZES = [84, 76, 68, 62, 56, 50, 44];

export interface Drawing {
  readonly title: string;
  readonly line: string;
  readonly siteName: string;
  /** The shapes of the picture in its 96 box, without the outer tag; none: the mark, large. */
  readonly shapes?: string;
}

export interface Stock {
  readonly colours: Colours;
  readonly lettering: Lettering;
  /** The shapes of the mark, in its box of 52 by 46. */
  readonly mark: string;
}

export const shapesOf = (svg: string): string => svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');

export function markAt({ mark }: Pick<Stock, 'mark'>, colour: string, x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke="${colour}" stroke-width="4.2" stroke-linecap="round" stroke-linejoin="round">${mark}</g>`;
}

/** One line of words, whose baseline begins at x, y. */
export interface Words {
  readonly text: string;
  readonly font: Font;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly ink: 'ink' | 'ink-2';
}

/** Where the words stand and how large: apart, so that a test can measure every page's words. */
export function place({ title, line, siteName }: Drawing, { bold, regular }: Lettering): Words[] {
  const head = fit(bold, title, TITLE_SIZES, TITLE_WIDTH, 3);
  const under = fit(regular, line, [36, 32, 29], TITLE_WIDTH, 2);
  const name = fit(bold, siteName, [36, 32, 28, 24], WIDTH - 2 * LEFT - 90, 1);
  const step = head.size * 1.12;
  const height = head.lines.length * step + 20 + under.lines.length * under.size * 1.3;
  const top = 350 - height / 2;
  return [
    ...head.lines.map((text, at) => ({
      text,
      font: bold,
      size: head.size,
      x: LEFT,
      y: top + head.size * 0.86 + at * step,
      ink: 'ink' as const,
    })),
    ...under.lines.map((text, at) => ({
      text,
      font: regular,
      size: under.size,
      x: LEFT,
      y: top + head.lines.length * step + 20 + under.size * (0.9 + at * 1.3),
      ink: 'ink-2' as const,
    })),
    ...name.lines.map((text) => ({ text, font: bold, size: name.size, x: LEFT + 84, y: 102, ink: 'ink' as const })),
  ];
}

export const reach = ({ font, text, size, x }: Words): number => x + widthOf(font, text, size);

/** All of a picture but its words, which `letters.ts` sets: the same for every page with the same drawing. */
export function drawGround(shapes: string | undefined, stock: Stock): string {
  const { colours } = stock;
  const { x, y, size } = PANEL;
  const picture = shapes
    ? `<g class="pic" transform="translate(${x + 32} ${y + 32}) scale(3)">${shapes}</g>`
    : markAt(stock, colours.iron, x + 46, y + 60, 5);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><style>.f{fill:${colours['pic-fill']}}.f2{fill:${colours['pic-fill-2']}}.l,.s{fill:none;stroke:${colours['pic-line']};stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}.s{stroke:${colours['pic-stitch']};stroke-width:2.8;stroke-dasharray:5 5.6}.d{fill:${colours['pic-line']}}.w{fill:${colours.surface}}</style><rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.paper}"/><rect x="${x}" y="${y}" width="${size}" height="${size}" rx="28" fill="${colours.surface}" stroke="${colours['pic-fill']}" stroke-width="3"/>${picture}${markAt(stock, colours.iron, LEFT, 62, 1.25)}<path d="M${LEFT + 4} 562H${WIDTH - LEFT}" fill="none" stroke="${colours.iron}" stroke-width="8" stroke-linecap="round" stroke-dasharray="30 21.3"/></svg>`;
}
