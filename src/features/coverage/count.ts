/** Counts services by topic, area, age and level. The build and the browser count with this alone. No imports. */

/** How near a service is to an area that it covers: for it or its council, for the county, for the country. */
export type Scope = 'local' | 'county' | 'national';

/** Of one service, what is counted. */
export interface CoverageFact {
  id: string;
  topics: readonly string[];
  levels: readonly string[];
  /** By area; an area that it does not cover wholly is left out. */
  areas: Readonly<Record<string, Scope>>;
  /** By stretch of age: `yes`, or `unknown` where it does not say. Left out: not for it. */
  ages: Readonly<Record<string, 'yes' | 'unknown'>>;
  /** A family cannot ask for itself: somebody has to refer it. */
  referral?: true;
  /** Online, or by phone from outside the county: nowhere in the county to go. */
  remote?: true;
}

/** What is asked for. Left out: any. */
export interface Question {
  topic?: string | undefined;
  area: string;
  stretch?: string | undefined;
  level?: string | undefined;
}

export interface Counts {
  /** All that cover the area and fit, by their scope below. */
  all: number;
  local: number;
  county: number;
  national: number;
  /** Of all: only by referral; only online or by phone. One service can be both. */
  referral: number;
  remote: number;
  /** Of all: there is somewhere in the county to go, and only by referral. */
  nearByReferral: number;
  /** Beside all: those that cover the area and do not say if they are for the age. */
  unsaid: number;
}

/** The services that fit, and apart from them those that do not say if they are for the age. */
export function matching(facts: readonly CoverageFact[], { topic, area, stretch, level }: Question) {
  const fitting: CoverageFact[] = [];
  const unsaid: CoverageFact[] = [];
  for (const fact of facts) {
    if (fact.areas[area] === undefined) continue;
    if (topic !== undefined && !fact.topics.includes(topic)) continue;
    if (level !== undefined && !fact.levels.includes(level)) continue;
    const fits = stretch === undefined ? 'yes' : fact.ages[stretch];
    if (fits === 'yes') fitting.push(fact);
    else if (fits === 'unknown') unsaid.push(fact);
  }
  return { fitting, unsaid };
}

export function countIn(facts: readonly CoverageFact[], question: Question): Counts {
  const { fitting, unsaid } = matching(facts, question);
  const of = (is: (fact: CoverageFact) => boolean | undefined): number => fitting.filter(is).length;
  const scope = (wanted: Scope): number => of(({ areas }) => areas[question.area] === wanted);
  return {
    all: fitting.length,
    local: scope('local'),
    county: scope('county'),
    national: scope('national'),
    referral: of(({ referral }) => referral),
    remote: of(({ remote }) => remote),
    nearByReferral: of(({ referral, remote }) => referral && !remote),
    unsaid: unsaid.length,
  };
}

/**
 * What a place in the table tells, the widest gap first:
 * - `none`: nothing
 * - `remote`: only online or by phone
 * - `referral`: to see somebody in the county, a family has to be referred
 * - `wide`: nothing for the area itself, and help for the whole county or country
 * - `local`: help for the area or its council
 */
export type Kind = 'none' | 'remote' | 'referral' | 'wide' | 'local';

export function kindOf({ all, local, remote, nearByReferral }: Counts): Kind {
  if (all === 0) return 'none';
  if (remote === all) return 'remote';
  if (nearByReferral === all - remote) return 'referral';
  return local === 0 ? 'wide' : 'local';
}

/** Which of the four shades a count has; 0 for none. */
export function shadeOf(count: number): 0 | 1 | 2 | 3 | 4 {
  if (count === 0) return 0;
  if (count <= 2) return 1;
  if (count <= 4) return 2;
  return count <= 7 ? 3 : 4;
}
