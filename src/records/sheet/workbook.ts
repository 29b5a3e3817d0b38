/** What the reader of XLSX files does not tell: hidden sheets and merged cells. Looks into the ZIP file that an XLSX file is. */
import { inflateRawSync } from 'node:zlib';

export interface SheetFacts {
  name: string;
  isHidden: boolean;
  /** As in A1:B1. */
  merged: string[];
}

/** Nothing in a sheet that people made by hand is larger. */
const largestPart = 100_000_000;

/** Empty when the file is not as expected: then the reader itself says what is wrong. */
export function sheetFacts(bytes: Uint8Array): SheetFacts[] {
  try {
    const parts = partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const relations = new Map(
      tags(parts.text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id, Target }) => [Id, Target]),
    );
    return tags(parts.text('xl/workbook.xml'), 'sheet').map((sheet) => {
      const target = relations.get(sheet['r:id']) ?? '';
      const text = parts.text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      return {
        name: unescaped(sheet['name'] ?? ''),
        isHidden: /hidden/i.test(sheet['state'] ?? ''),
        merged: tags(text, 'mergeCell').map(({ ref }) => ref ?? ''),
      };
    });
  } catch {
    return [];
  }
}

/** The attributes of every element of a name. */
const tags = (xml: string, name: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  );

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The files in a ZIP file, by its directory at the end (PKWARE's note). */
function partsOf(zip: Buffer): { text(name: string): string } {
  const places = new Map<string, { at: number; size: number; isPacked: boolean }>();
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const nameLength = zip.readUInt16LE(at + 28);
    places.set(zip.toString('utf8', at + 46, at + 46 + nameLength), {
      at: zip.readUInt32LE(at + 42),
      size: zip.readUInt32LE(at + 20),
      isPacked: zip.readUInt16LE(at + 10) !== 0,
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return {
    text(name) {
      const place = places.get(name);
      if (!place) return '';
      const start = place.at + 30 + zip.readUInt16LE(place.at + 26) + zip.readUInt16LE(place.at + 28);
      const data = zip.subarray(start, start + place.size);
      return (place.isPacked ? inflateRawSync(data, { maxOutputLength: largestPart }) : data).toString('utf8');
    },
  };
}
