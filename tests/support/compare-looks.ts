/** Whether two pictures of a page look the same: with the browser that made the kept ones strictly, with another one by their shapes. */
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

export interface Tolerance {
  /** How far both are blurred first, in dots, so that letters drawn otherwise do not count. */
  readonly blur: number;
  /** As much of a picture may differ, 0 to 1. */
  readonly most: number;
  /** As much may a page be longer or shorter, 0 to 1 of its length. */
  readonly longer: number;
}

/** The same browser draws the same dots, but for a few where drawing takes turns. */
export const sameBrowser: Tolerance = { blur: 0, most: 0.001, longer: 0.002 };
/** Another version of the browser draws letters a little otherwise and may break a line elsewhere. */
export const otherBrowser: Tolerance = { blur: 1.5, most: 0.04, longer: 0.03 };

/** How different two colours of a dot must be to count, 0 to 1: the loss of packing stays below it. */
const COLOUR = 0.15;

export interface Difference {
  /** What is different, in words. */
  readonly says: string;
  /** Both on each other, what differs in red; none when their sizes are too different. */
  readonly picture?: Buffer;
}

/** @returns undefined when the two look the same */
export async function differenceOf(kept: Buffer, now: Buffer, tolerance: Tolerance): Promise<Difference | undefined> {
  if (kept.equals(now)) return undefined;
  const [before, after] = await Promise.all([dotsOf(kept, tolerance.blur), dotsOf(now, tolerance.blur)]);
  if (before.width !== after.width) return { says: `it is ${after.width} dots wide instead of ${before.width}` };
  if (Math.abs(before.height - after.height) > before.height * tolerance.longer)
    return { says: `it is ${after.height} dots long instead of ${before.height}` };
  const { width } = before;
  const height = Math.min(before.height, after.height);
  const drawn = Buffer.alloc(width * height * 4);
  const [a, b] = [before, after].map(({ data }) => data.subarray(0, drawn.length));
  const part = pixelmatch(a!, b!, drawn, width, height, { threshold: COLOUR }) / (width * height);
  if (part <= tolerance.most) return undefined;
  const picture = await sharp(drawn, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { says: `${(part * 100).toFixed(2)} % of it is different`, picture };
}

async function dotsOf(picture: Buffer, blur: number): Promise<{ data: Buffer; width: number; height: number }> {
  const image = sharp(picture).ensureAlpha();
  const { data, info } = await (blur > 0 ? image.blur(blur) : image).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
