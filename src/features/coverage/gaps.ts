/** Where help is missing, the widest gap first: by topic and age, over the smallest areas. Pure. */
import { countIn, kindOf, type CoverageFact } from './count.ts';

/** `national`: help for the whole country with a door in the county, and nothing that is the county's own. */
export type GapKind = 'none' | 'remote' | 'national' | 'referral';

const gravity: readonly GapKind[] = ['referral', 'national', 'remote', 'none'];

export interface Gap {
  topic: string;
  kind: GapKind;
  /** Stretches of age that have the same gap. */
  stretches: string[];
  areas: string[];
  /** Of the services on the topic that cover one of the areas: the most that do not say if they are for these ages. */
  unsaid: number;
}

interface Asked {
  /** Each topic with the stretches of age at which families ask about it. */
  topics: readonly { id: string; stretches: readonly string[] }[];
  areas: readonly string[];
}

/** How much is missing: first what kind, then how many areas and ages; of two alike, the one with fewer that may fit. */
export function gapsIn(facts: readonly CoverageFact[], { topics, areas }: Asked): Gap[] {
  const found = topics.flatMap(({ id, stretches }) =>
    merged(stretches.flatMap((stretch) => gapAt(facts, id, stretch, areas) ?? [])),
  );
  const size = ({ areas: missing, stretches }: Gap): number => missing.length * stretches.length;
  return found.sort(
    (a, b) => gravity.indexOf(b.kind) - gravity.indexOf(a.kind) || size(b) - size(a) || a.unsaid - b.unsaid,
  );
}

/** The gravest kind at a topic and an age, and where it is. */
function gapAt(facts: readonly CoverageFact[], topic: string, stretch: string, areas: readonly string[]) {
  const about = facts.filter((fact) => fact.topics.includes(topic));
  const cells = areas.map((area) => {
    const counts = countIn(about, { area, stretch });
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
    stretches: [stretch],
    areas: missing.map(({ area }) => area),
    unsaid: Math.max(...missing.map(({ unsaid }) => unsaid)),
  };
}

/** Ages with the same gap in the same areas are told together. */
function merged(gaps: readonly Gap[]): Gap[] {
  const same = Map.groupBy(gaps, ({ kind, areas }) => `${kind} ${areas.join(' ')}`);
  return [...same.values()].map((alike) => ({
    ...alike[0]!,
    stretches: alike.flatMap(({ stretches }) => stretches),
    unsaid: Math.max(...alike.map(({ unsaid }) => unsaid)),
  }));
}
