/** The mark as icons for tabs, home screens and installed sites. */
import sharp from 'sharp';
import { markAt, type Stock } from './draw.ts';

export type IconFiles = ReadonlyMap<string, string | Uint8Array>;

interface Shape {
  /** How round the corners are, of 64. */
  readonly round: number;
  /** How much of the mark's own size, in a box of 64. */
  readonly scale: number;
}

const onTile = (stock: Stock, { round, scale }: Shape): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${round}" fill="${stock.colours.iron}"/>${markAt(stock, stock.colours.paper, 32 - 24.2 * scale, 32 - 24.2 * scale, scale)}</svg>`;

/** Follows the tab's scheme: on a dark one the tile is pale and the mark iron, or it would sink into the bar. */
function favicon(stock: Stock): string {
  const tile = onTile(stock, { round: 14, scale: 1.05 });
  return tile.replace(
    '<rect',
    `<style>@media(prefers-color-scheme:dark){rect{fill:${stock.colours.paper}}g{stroke:${stock.colours.iron}}}</style><rect`,
  );
}

const png = (svg: string, size: number): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: (72 * size) / 16 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();

/** An .ico that holds one PNG: a head of 6 bytes, an entry of 16. */
function ico(image: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, image]);
}

export async function iconFiles(stock: Stock): Promise<IconFiles> {
  const rounded = onTile(stock, { round: 14, scale: 1.05 });
  // A phone rounds these itself; the maskable one may lose a fifth on each side.
  const whole = onTile(stock, { round: 0, scale: 0.95 });
  const safe = onTile(stock, { round: 0, scale: 0.74 });
  const [small, touch, medium, large, maskable] = await Promise.all([
    png(rounded, 32),
    png(whole, 180),
    png(rounded, 192),
    png(rounded, 512),
    png(safe, 512),
  ]);
  return new Map<string, string | Uint8Array>([
    ['favicon.svg', favicon(stock)],
    ['favicon.ico', ico(small, 32)],
    ['apple-touch-icon.png', touch],
    ['icon-192.png', medium],
    ['icon-512.png', large],
    ['icon-maskable-512.png', maskable],
  ]);
}

/** What a browser needs to put the site on a home screen, with a name and an icon of its own. */
export function manifest(name: string, shortName: string, base: string, { colours }: Stock): string {
  const icon = (src: string, sizes: string, purpose = 'any') => ({
    src: base + src,
    sizes,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    name,
    short_name: shortName,
    id: base,
    start_url: base,
    scope: base,
    // With the browser's own way back: the pages have none of their own.
    display: 'minimal-ui',
    lang: 'en-GB',
    background_color: colours.paper,
    theme_color: colours.paper,
    icons: [
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
  });
}
