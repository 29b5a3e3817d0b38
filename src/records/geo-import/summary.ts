/** What an import found, for the person who ran it. */
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { COUNTRY_FOLDER, COUNTY_FILE, importedTexts } from './files.ts';
import type { Plan } from './plan.ts';

export function importSummary(plan: Plan): string {
  const { asked, collected, byArea, outside, sectors, boundaries, attribution, yearIsKnown } = plan;
  const kept = [...byArea.values()].reduce((sum, count) => sum + count, outside);
  const lines = [
    `${figure(collected.rows)} rows in ${counted(collected.files, 'file')} of ${basename(asked.list)}.`,
    '',
    `Kept: ${counted(kept, 'postcode')} in ${counted(collected.outcodes.size, 'outcode')}.`,
    ...[...byArea].map(([area, count]) => `  ${figure(count)} in ${area}`),
    `  ${figure(outside)} outside, in the same outcodes: neighbours are told that they live elsewhere`,
    ...leftOut(plan),
    '',
    'Checked:',
    `  The conversion to degrees is ${plan.conversionMetres.toFixed(1)} metres off at a place that is known.`,
    ...(sectors.known === 0
      ? ['  There is no geography/sectors.csv to compare with.']
      : [
          `  ${sectors.covered} of ${counted(sectors.known, 'sector')} of geography/sectors.csv have postcodes.${except(sectors.missing)}`,
        ]),
    boundaries
      ? `  ${counted(boundaries.misplaced.length, 'postcode')} on the other side of a line in ${boundaries.name}${boundaries.isCoarse ? ', which is coarse' : ''}.${except(boundaries.misplaced)}`
      : '  No outlines to compare with: name a GeoJSON file of the councils after the list.',
    ...(collected.contradicting.length === 0
      ? []
      : [`  Listed twice with different places: the first counts.${except(collected.contradicting)}`]),
    '',
    ...sizes(plan),
    '',
    'Attribution. The site shows these lines by itself:',
    ...attribution.map((line) => `  ${line}`),
    ...(yearIsKnown
      ? []
      : [`  The list does not say its year: ${asked.year} is written. If it is older, give --year.`]),
  ];
  return `${lines.join('\n')}\n`;
}

function leftOut({ collected: { elsewhere, withoutPlace, ended, repeated } }: Plan): string[] {
  const parts = [
    [elsewhere, 'elsewhere'],
    [withoutPlace, 'without a place (quality 90, or no coordinates)'],
    [ended, 'no longer used'],
    [repeated, 'listed twice'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${figure(count)} ${words}`);
  return said.length === 0 ? [] : [`Left out: ${said.join(', ')}.`];
}

function sizes(plan: Plan): string[] {
  const texts = [...importedTexts(plan)];
  const bytes = texts.map(([, text]) => Buffer.byteLength(text));
  const sum = bytes.reduce((all, each) => all + each, 0);
  const folder = join(basename(plan.asked.content), 'geography');
  if (!plan.asked.isCountry) {
    const sent = brotliCompressSync(texts[0]![1]).length;
    return [
      `${join(folder, COUNTY_FILE)}: ${kB(sum)}, about ${kB(sent)} as a host sends it. It is fetched when somebody sends a postcode.`,
    ];
  }
  return [
    `${join(folder, COUNTRY_FOLDER)}/: ${counted(texts.length, 'file')}, ${kB(sum)}, the largest ${kB(Math.max(...bytes))}. A page fetches the one of its outcode, and the host can see which: /privacy/ says so.`,
  ];
}

const figure = (count: number): string => count.toLocaleString('en-GB');
const counted = (count: number, thing: string): string => `${figure(count)} ${thing}${count === 1 ? '' : 's'}`;
const kB = (bytes: number): string => `${figure(Math.ceil(bytes / 1000))} kB`;
const except = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Look at ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and others' : ''}.`;
