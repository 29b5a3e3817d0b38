/** Where an imported record is from, when it was fetched, and under which licence. An import is not a check, and says so. */
import { isRealDay, isWebAddress } from '../../model/rules/formats.ts';
import type { Assurance, Source } from '../../model/assurance.ts';
import type { Feed } from '../feed.ts';
import { publisherOf, type Theirs } from './items.ts';
import { cutLine } from './text.ts';

/** With no day of a check a record is due for one soon. */
const MONTHS_UNCHECKED = 1;

type Given = Partial<Omit<Assurance, 'sources'>> & { sources?: unknown };

/** The same record with its provenance. @param day on which it was fetched */
export function stamped(theirs: Theirs, feed: Feed, day: string): Record<string, unknown> {
  const { kind, data } = theirs;
  const source = sourceOf(theirs, feed, day);
  if (kind === 'organisations') return data;
  if (kind === 'places') return { ...data, sources: withSource(data.sources, source) };
  const given = (typeof data.assurance === 'object' ? data.assurance : undefined) as Given | undefined;
  const { assured } = theirs;
  const checked = [given?.checked, assured].find((one) => one !== undefined && isRealDay(one) && one <= day);
  const publisher = cutLine(publisherOf(feed), 70)!;
  const by =
    checked === undefined
      ? `Imported from ${publisher}, not checked here`
      : (given?.by ?? `Imported from ${publisher}, where it was checked`);
  return {
    ...data,
    assurance: {
      ...given,
      checked: checked ?? day,
      by,
      confidence: checked === undefined || given?.confidence === 'low' ? 'low' : 'medium',
      sources: withSource(given?.sources, source),
      ...(checked === undefined ? { reviewMonths: MONTHS_UNCHECKED } : {}),
    },
  };
}

const withSource = (given: unknown, source: Source): unknown[] => [
  ...(Array.isArray(given) ? (given as Partial<Source>[]) : []).filter(
    (one) => source.url === undefined || one?.url !== source.url,
  ),
  source,
];

const FROM_FEED = 'Every fact, from the feed of';

/** Whether an import wrote it: its address is the feed's, and no page for people. */
export const isFromFeed = ({ took }: Pick<Source, 'took'>): boolean => took?.startsWith(`${FROM_FEED} `) === true;

function sourceOf({ url }: Theirs, feed: Feed, day: string): Source {
  const page = [url, feed.from].find((one) => one !== undefined && one.length <= 2000 && isWebAddress(one));
  const publisher = cutLine(publisherOf(feed), 200)!;
  const licence = licenceOf(feed);
  return {
    ...(page === undefined
      ? { evidence: 'third-party copy' as const, copyOf: `The feed of ${publisher}, read from a file` }
      : { url: page }),
    date: day,
    took: `${FROM_FEED} ${publisher}`,
    ...(licence === undefined ? {} : { licence }),
  };
}

/** "Open Government Licence v3.0 (https://...)" */
export const licenceOf = ({ licence }: Pick<Feed, 'licence'>): string | undefined =>
  licence && cutLine(licence.url === undefined ? licence.name : `${licence.name} (${licence.url})`, 160);
