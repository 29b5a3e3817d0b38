/**
 * Mends text that was UTF-8 and was read as Windows-1252: "donâ€™t" is "don’t". No maintained library for JavaScript does it
 * (ftfy is Python's); the platform's own decoders do: a run of signs is mended where its bytes are UTF-8, strictly.
 */

const windows = new TextDecoder('windows-1252');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The byte of a sign: as Windows-1252 shows it, and as Latin-1 does. */
const byteOf = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte += 1) {
  byteOf.set(windows.decode(Uint8Array.of(byte)), byte);
  byteOf.set(String.fromCharCode(byte), byte);
}

const signs = (from: number, to: number): string =>
  [...byteOf].flatMap(([sign, byte]) => (byte >= from && byte <= to ? [sign] : [])).join('');
const next = `[${signs(0x80, 0xbf)}]`;

/**
 * Of two bytes, alone, only those that begin the letters of western Europe and the signs of punctuation: “CAFÉ” ends in two
 * signs that would be one letter of another alphabet. Of others there must be two in a row. So it is with three bytes, where only
 * punctuation may stand alone: “café”… ends in three signs that would be one letter of Chinese.
 */
const broken = new RegExp(
  [
    `[${signs(0xf0, 0xf4)}]${next}{3}`,
    `(?:[${signs(0xe0, 0xef)}]${next}{2}){2,}`,
    `[${signs(0xe2, 0xe2)}${signs(0xef, 0xef)}]${next}{2}`,
    `(?:[${signs(0xc2, 0xdf)}]${next}){2,}`,
    `[${signs(0xc2, 0xc5)}]${next}`,
  ].join('|'),
  'g',
);
/** Mended twice where it went wrong twice. */
const passes = 3;

export function mendMojibake(text: string): string {
  let mended = text;
  for (let pass = 0; pass < passes && broken.test(mended); pass += 1) {
    broken.lastIndex = 0;
    const before = mended;
    mended = mended.replace(broken, mendRun);
    if (mended === before) break;
  }
  broken.lastIndex = 0;
  return mended;
}

function mendRun(run: string): string {
  try {
    const mended = utf8.decode(Uint8Array.from([...run].map((sign) => byteOf.get(sign) ?? 0xff)));
    return /[\u0080-\u009f]/.test(mended) ? run : mended;
  } catch {
    return run;
  }
}
