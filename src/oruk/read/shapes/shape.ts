/** Which shape a feed has: by its items, which tell more than the envelope, and then by the envelope. */
import type { FeedShape } from '../../feed.ts';
import { isRaw, rawsOf, type Raw } from '../raw.ts';
import type { Tell } from '../report.ts';
import { fromOutpost } from './outpost.ts';
import { fromV1, term } from './v1.ts';
import { fromLowercase } from './v1-lowercase.ts';
import { fromV3 } from './v3.ts';

export const readers: Record<FeedShape, (raw: Raw, tell: Tell) => Raw> = {
  v3: fromV3,
  v1: fromV1,
  'v1-lowercase': fromLowercase,
  outpost: fromOutpost,
};

/** A term of a list: V1 calls it a taxonomy. */
export const readTerm = (shape: FeedShape, raw: Raw): Raw => (shape === 'v3' ? raw : term(raw));

const outpostKeys = [
  'organisation',
  'min_age',
  'max_age',
  'send_needs',
  'suitabilities',
  'local_offer',
  'target_directories',
];
const v1Keys = [
  'service_taxonomys',
  'service_taxonomies',
  'regular_schedules',
  'holiday_schedules',
  'eligibilitys',
  'deliverable_type',
  'attending_type',
  'attending_access',
  'fundings',
];
const lowercaseKeys = [
  'servicetaxonomys',
  'regularschedules',
  'serviceatlocations',
  'costoptions',
  'deliverabletype',
  'organizationid',
  'assureddate',
  'physicaladdresses',
];

/** @param envelopes the pages without their items */
export function shapeOf(items: readonly Raw[], envelopes: readonly Raw[]): FeedShape {
  const sample = items.slice(0, 20);
  const has = (keys: readonly string[]): boolean => sample.some((item) => keys.some((key) => Object.hasOwn(item, key)));
  if (has(outpostKeys) || sample.some((item) => rawsOf(item.locations).some(({ geometry }) => isRaw(geometry))))
    return 'outpost';
  const [envelope = {}] = envelopes;
  if ('totalelements' in envelope || has(lowercaseKeys)) return 'v1-lowercase';
  if (has(v1Keys)) return 'v1';
  if ('total_items' in envelope || 'contents' in envelope) return 'v3';
  return 'totalElements' in envelope || 'content' in envelope ? 'v1' : 'v3';
}
