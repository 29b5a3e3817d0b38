/** Finds traces of where a service is: for those whose address nobody may learn. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeOuter } from 'parse5';
import { attribute, elements, named, structuredData, textOf } from './html.ts';

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
const keys = /"(address|postcode|postalCode|streetAddress|latitude|longitude|geo|serviceLocation|point|PostalAddress)"/;
const mapped = /openstreetmap\.org|\/places\/|^geo:/;

/** What a page tells of the place, in its main part and to search engines. */
export function addressesOnPage(url: string, html: string): string[] {
  const all = elements(html);
  const main = named(all, 'main')[0]!;
  const inMain = elements(serializeOuter(main));
  const text = postcode.exec(textOf(main))?.[0];
  const links = named(inMain, 'a').flatMap((link) => attribute(link, 'href') ?? []);
  const maps = inMain.filter((element) => /\b(drawn-map|service-map)\b/.test(attribute(element, 'class') ?? ''));
  const told = structuredData(all).map((data) => keys.exec(JSON.stringify(data))?.[0]);
  return [text, ...links.filter((href) => mapped.test(href)), ...maps.map(() => 'a map'), ...told]
    .filter((found) => found !== undefined)
    .map((found) => `${url}: ${found}`);
}

/** What a JSON or CSV file tells of one service. */
export function addressesInFile(file: string, text: string, id: string): string[] {
  const parts = file.endsWith('.csv') ? csvRows(text, id) : objectsWith(JSON.parse(text), id);
  return parts.flatMap((part) => {
    const found = postcode.exec(part) ?? keys.exec(part);
    return found ? `${file}: ${found[0]}` : [];
  });
}

/** Any other file that is made for one service: a calendar, a card of contact. */
export function addressesInOwnFiles(folder: string, id: string): string[] {
  return globSync([`**/${id}.*`, `**/${id}/**/*.*`], { cwd: folder })
    .filter((file) => /\.(vcf|ics|json|txt|svg|csv)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const found = postcode.exec(text) ?? /^(ADR|LOCATION|GEO)\b.*/m.exec(text);
      return found ? `${file}: ${found[0]}` : [];
    });
}

/** A row may go over several lines: it ends where the next begins with an id. */
const csvRows = (text: string, id: string): string[] =>
  text.split(/\r?\n(?=[a-z0-9-]+,)/).filter((row) => row.startsWith(`${id},`));

function objectsWith(value: unknown, id: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && value.id === id) return [JSON.stringify(value)];
  return Object.values(value).flatMap((held) => objectsWith(held, id));
}
