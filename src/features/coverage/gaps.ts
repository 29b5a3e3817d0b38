/** Where help is missing, the widest gap first: by topic and age, or by topic and level of need, over the smallest areas. Pure. */
import { countIn, kindOf, type CoverageFact } from './count.ts';

/** What a topic is cut into. */
export type Slice = 'stretch' | 'level';

/** `national`: help for the whole country with a door in the county, and nothing that is the county's own. */
export type GapKind = 'none' | 'remote' | 'national' | 'referral';

const gravity: readonly GapKind[] = ['referral', 'national', 'remote', 'none'];

export interface Gap {
  topic: string;
  kind: GapKind;
  /** Stretches of age, or levels, that have the same gap. */
  slices: string[];
  areas: string[];
  /** Of the services on the topic that cover one of the areas: the most that do not say if they are for these ages. None by level. */
  unsaid: number;
}

interface Asked {
  by: Slice;
  /** Each topic with the slices to look at, such as the stretches of age at which families ask about it. */
  topics: readonly { id: string; slices: readonly string[] }[];
  areas: readonly string[];
}

/** How much is missing: first what kind, then how many areas and slices; of two alike, the one with fewer that may fit. */
export function gapsIn(facts: readonly CoverageFact[], { by, topics, areas }: Asked): Gap[] {
  const found = topics.flatMap(({ id, slices }) =>
    merged(slices.flatMap((slice) => gapAt(facts, id, { [by]: slice }, areas) ?? [])),
  );
  const size = ({ areas: missing, slices }: Gap): number => missing.length * slices.length;
  return found.sort(
    (a, b) => gravity.indexOf(b.kind) - gravity.indexOf(a.kind) || size(b) - size(a) || a.unsaid - b.unsaid,
  );
}

/** The gravest kind at a topic and a slice of it, and where it is. */
function gapAt(
  facts: readonly CoverageFact[],
  topic: string,
  slice: Partial<Record<Slice, string>>,
  areas: readonly string[],
) {
  const about = facts.filter((fact) => fact.topics.includes(topic));
  const cells = areas.map((area) => {
    const counts = countIn(about, { area, ...slice });
    const kind = kindOf(counts);
    const gap: GapKind | undefined =
      kind === 'local' ? undefined : kind === 'wide' ? (counts.county === 0 ? 'national' : undefined) : kind;
    return { area, gap, unsaid: counts.unsaid };
  });
  const worst = [...gravity].reverse().find((kind) => cells.some(({ gap }) => gap === kind));
  if (!worst) return undefined;
  const missing = cells.filter(({ gap }) => gap === worst);
  return {
    topic,
    kind: worst,
    slices: Object.values(slice),
    areas: missing.map(({ area }) => area),
    unsaid: Math.max(...missing.map(({ unsaid }) => unsaid)),
  };
}

/** Slices with the same gap in the same areas are told together. */
function merged(gaps: readonly Gap[]): Gap[] {
  const same = Map.groupBy(gaps, ({ kind, areas }) => `${kind} ${areas.join(' ')}`);
  return [...same.values()].map((alike) => ({
    ...alike[0]!,
    slices: alike.flatMap(({ slices }) => slices),
    unsaid: Math.max(...alike.map(({ unsaid }) => unsaid)),
  }));
}
