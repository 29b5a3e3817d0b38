/** A PNG of few colours. A general encoder searches for its palette, which takes ten times as long; ours is known. */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** What sharp gives for `raw()`: three bytes a dot. */
export interface Dots {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture as PNG keeps it: a number of the palette for each dot, and before each row a 0, for it is not filtered. */
export interface Indexed {
  readonly rows: Buffer;
  readonly palette: readonly Colour[];
  readonly width: number;
  readonly height: number;
}

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
export const MOST_COLOURS = 256;
/** Level 8 makes files a tenth smaller in four times the time. */
/** Level 6, for 8 makes a file a tenth smaller in four times the time. */
const squeeze = promisify(deflate) as (data: Buffer, options: { level: number }) => Promise<Buffer>;
const cell = (red: number, green: number, blue: number) =>
  ((red >> 5) << 7) | ((green >> 5) << 4) | ((blue >> 5) << 1) | (blue === 255 ? 1 : 0);
export const fromHex = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/**
 * Dots whose colours are near (8 steps of red, green and blue; white stays apart from the paper) become one colour.
 * @param flat the colours that must come out as they are, as `#rrggbb`: the palette begins with them
 * @param most so many colours at most; what comes after them gets the last
 */
export function toIndexed({ data, width, height }: Dots, flat: readonly string[], most = MOST_COLOURS): Indexed {
  const indexOf = new Int16Array(1024).fill(-1);
  const palette: Colour[] = [];
  const add = (colour: Colour): number => {
    const key = cell(...colour);
    if (indexOf[key] === -1) indexOf[key] = Math.min(palette.push(colour), most) - 1;
    return indexOf[key] ?? 0;
  };
  for (const colour of flat) add(fromHex(colour));
  const rows = Buffer.alloc((width + 1) * height);
  let from = 0;
  for (let y = 0; y < height; y += 1) {
    let to = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1, from += 3, to += 1) {
      const red = data[from] ?? 0;
      const green = data[from + 1] ?? 0;
      const blue = data[from + 2] ?? 0;
      const known = indexOf[cell(red, green, blue)] ?? -1;
      rows[to] = known === -1 ? add([red, green, blue]) : known;
    }
  }
  return { rows, palette: palette.slice(0, most), width, height };
}

export async function toPng({ rows, palette, width, height }: Indexed): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', await squeeze(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
