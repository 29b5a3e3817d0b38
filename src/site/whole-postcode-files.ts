/** The imported postcodes as files of the site: one for a county, one an outcode for a country (see `npm run geo:import`). */
import { createHash } from 'node:crypto';
import { widening, type AreaTree } from '../model/rules/area-fit.ts';
import type { WholeSource } from '../model/rules/postcode.ts';
import { wholeFile } from '../model/rules/whole-postcodes.ts';
import { readImported, readImportedAbout } from '../records/geo-import/files.ts';
import { contentFolder } from '../records/inspect.ts';
import type { PostcodeFile } from './postcode-tables.ts';

export interface WholePostcodeFiles {
  /** Stands in data/postcodes.json: how a page knows that they are there, and what they are called. */
  source: WholeSource;
  /** By their path in the site. */
  files: Map<string, string>;
}

/** Undefined where nothing was imported. */
export async function wholePostcodeFiles(
  { sectors, outcodes }: Pick<PostcodeFile, 'sectors' | 'outcodes'>,
  tree: AreaTree,
  content = contentFolder(),
): Promise<WholePostcodeFiles | undefined> {
  const imported = await readImported(content);
  if (!imported) return undefined;
  const texts = [...imported.files].map(([outcode, file]) => [outcode, JSON.stringify(file)] as const);
  const hash = createHash('sha256');
  for (const [outcode, text] of texts) hash.update(`${outcode}\n${text}\n`);
  const areas = new Set([...imported.files.values()].flatMap((file) => file.areas));
  const districts = [...Object.values(sectors), ...Object.values(outcodes)].flatMap(([, , , , all]) => all);
  const source: WholeSource = {
    version: hash.digest('hex').slice(0, 10),
    ...(imported.kind === 'country' && { outcodes: [...imported.files.keys()].join(' ') }),
    within: Object.fromEntries(
      districts.flatMap(([district]) => {
        const council = widening(district, tree).find((area) => areas.has(area));
        return council === undefined ? [] : [[district, council]];
      }),
    ),
  };
  return {
    source,
    files: new Map(texts.map(([outcode, text]) => [wholeFile(source, outcode)!.slice(1), text])),
  };
}

/** What the privacy page says of it: `country` lets the host see which part of it a page asked for. */
export const importedKind = async (content = contentFolder()): Promise<'county' | 'country' | undefined> =>
  (await readImportedAbout(content))?.kind;
