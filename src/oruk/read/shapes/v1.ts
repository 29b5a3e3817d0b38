/** V1.0-UK (2020), which many feeds still serve, as V3. */
import { change, firstOf, isNothing, isRaw, rawsOf, type Raw } from '../raw.ts';
import type { Tell } from '../report.ts';
import { numberOf } from '../clean/values.ts';
import { audience } from './v3.ts';

/** Fields that say how help is given; V3 has terms for them. */
const kindsOfHelp = ['deliverable_type', 'attending_type', 'attending_access'] as const;

const renamed = [
  ...[
    'service_taxonomys',
    'service_taxonomies',
    'regular_schedules',
    'holiday_schedules',
    'eligibilitys',
    'eligibilities',
  ],
  ...['fundings', ...kindsOfHelp],
];

export function fromV1(raw: Raw, tell: Tell): Raw {
  if (!isNothing(raw.holiday_schedules))
    tell(
      'no-slot',
      'The feed has opening times of holidays, for which the standard has no place. They were kept apart.',
      'holiday_schedules',
    );
  return change(raw, renamed, {
    organization: isRaw(raw.organization) ? organization(raw.organization) : raw.organization,
    ...eligibility(raw, tell),
    attributes: [...rawsOf(raw.attributes), ...terms(raw), ...waysOfHelp(raw), ...audience(raw.pc_targetAudience)],
    schedules: [...rawsOf(raw.schedules), ...rawsOf(raw.regular_schedules)],
    funding: firstOf(raw, 'funding', 'fundings'),
    languages: rawsOf(raw.languages).map(language),
    service_areas: rawsOf(raw.service_areas).map((area) =>
      isNothing(area.name) ? { ...area, name: area.service_area } : area,
    ),
    service_at_locations: rawsOf(raw.service_at_locations).map(session),
    x_holiday_schedules: raw.holiday_schedules,
  });
}

const organization = (raw: Raw): Raw => change(raw, ['url'], { website: firstOf(raw, 'website', 'url') });

const terms = (raw: Raw): Raw[] =>
  rawsOf(firstOf(raw, 'service_taxonomys', 'service_taxonomies')).map((link) =>
    isRaw(link.taxonomy)
      ? change(link, ['taxonomy'], {
          taxonomy_term: term(link.taxonomy),
          link_type: firstOf(link, 'link_type') ?? 'service type',
        })
      : change(link, ['taxonomy', 'taxonomy_id'], { taxonomy_term_id: firstOf(link, 'taxonomy_id', 'taxonomy') }),
  );

/** @returns a V1 taxonomy, which is one term, as a term */
export const term = (raw: Raw): Raw =>
  change(raw, ['vocabulary'], { taxonomy: firstOf(raw, 'taxonomy', 'vocabulary') });

const waysOfHelp = (raw: Raw): Raw[] =>
  kindsOfHelp.flatMap((field) => {
    const value = raw[field];
    return (Array.isArray(value) ? value : typeof value === 'string' ? value.slice(0, 1000).split(',') : [])
      .filter((name: unknown): name is string => typeof name === 'string' && !isNothing(name))
      .map((name) => ({
        link_type: field,
        taxonomy_term: { id: `${field}/${name.trim()}`, name, taxonomy: field },
      }));
  });

const language = (raw: Raw): Raw => {
  const value = firstOf(raw, 'language');
  if (typeof value !== 'string') return raw;
  const isCode = /^\s*[a-z]{2,3}(-[a-z]{2,4})?\s*$/i.test(value);
  return change(raw, ['language'], isCode ? { code: value.trim().toLowerCase() } : { name: value });
};

const session = (raw: Raw): Raw =>
  change(raw, ['regular_schedules', 'holiday_schedules'], {
    schedules: [...rawsOf(raw.schedules), ...rawsOf(raw.regular_schedules)],
    x_holiday_schedules: raw.holiday_schedules,
    location: isRaw(raw.location) ? location(raw.location) : raw.location,
  });

const location = (raw: Raw): Raw =>
  change(raw, ['physical_addresses', 'accessibility_for_disabilities'], {
    addresses: firstOf(raw, 'addresses', 'physical_addresses'),
    accessibility: rawsOf(firstOf(raw, 'accessibility', 'accessibility_for_disabilities')).map((entry) =>
      isNothing(entry.description) ? { ...entry, description: entry.accessibility } : entry,
    ),
  });

/** One range of ages is V3's; of several the widest is taken, and each is said in words. */
function eligibility(raw: Raw, tell: Tell): Raw {
  const entries = rawsOf(firstOf(raw, 'eligibilitys', 'eligibilities'));
  const whom = [
    ...new Set(
      entries.map((entry) => entry.eligibility).filter((word) => typeof word === 'string' && !isNothing(word)),
    ),
  ];
  const ranges = entries
    .map((entry) => [ageOf(entry.minimum_age), ageOf(entry.maximum_age)] as const)
    .filter((range) => range.some((age) => age !== undefined));
  const wording = [...whom.map(String), ...(ranges.length > 1 ? [inWords(ranges)] : [])].join('\n');
  if (ranges.length > 1)
    tell(
      'several-age-ranges',
      'The feed gives several ranges of ages. The lowest and the highest age were taken, and each range is said in words: check them.',
      'eligibilitys',
    );
  const bound = (index: 0 | 1, pick: (...ages: number[]) => number): number | undefined => {
    const known = ranges.map((range) => range[index]);
    return ranges.length > 0 && known.every((age) => age !== undefined) ? pick(...known) : undefined;
  };
  return {
    minimum_age:
      firstOf(raw, 'minimum_age') ?? bound(0, Math.min) ?? (ranges.length === 0 ? entries[0]?.minimum_age : undefined),
    maximum_age:
      firstOf(raw, 'maximum_age') ?? bound(1, Math.max) ?? (ranges.length === 0 ? entries[0]?.maximum_age : undefined),
    eligibility_description: firstOf(raw, 'eligibility_description') ?? wording,
  };
}

const ageOf = (value: unknown): number | undefined => {
  const age = numberOf(value);
  return age !== undefined && age >= 0 && age <= 130 ? age : undefined;
};

const inWords = (ranges: readonly (readonly [number | undefined, number | undefined])[]): string =>
  `Ages: ${ranges
    .map(([from, to]) =>
      from === undefined ? `up to ${to}` : to === undefined ? `${from} and over` : `${from} to ${to}`,
    )
    .join('; ')}`;
