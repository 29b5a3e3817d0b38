/** Known faults of packages, held against the lock file. Knows no network and no file system. */
import { satisfies } from 'semver';

/** What is read here of package-lock.json (version 3). */
export interface Lock {
  packages: Record<string, { version?: string; dev?: boolean; optional?: boolean; link?: boolean }>;
}

/** As npm's registry answers for a list of packages: by name, what is known against some of their versions. */
export type Advisories = Record<string, Advisory[]>;

export interface Advisory {
  url: string;
  title: string;
  severity: string;
  /** A range such as `>=1.0.0 <1.2.3`. */
  vulnerable_versions: string;
}

export interface Finding extends Advisory {
  name: string;
  version: string;
  /** `node_modules/a/node_modules/b`: where it is installed. */
  where: string;
  /** Only for work on the project; never in what is published. */
  isForDevelopment: boolean;
}

/** The name of the package at a place in the lock file. */
const nameAt = (where: string): string => where.slice(where.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What the registry is asked: every name with its versions, each once. */
export function versionsIn({ packages }: Lock): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const [where, { version, link }] of Object.entries(packages)) {
    if (where === '' || link || version === undefined) continue;
    const name = nameAt(where);
    found.set(name, (found.get(name) ?? new Set()).add(version));
  }
  return Object.fromEntries([...found].map(([name, versions]) => [name, [...versions].sort()]));
}

const bySeverity = ['critical', 'high', 'moderate', 'low', 'info'];
const rank = ({ severity }: Advisory): number =>
  (bySeverity.indexOf(severity) + bySeverity.length + 1) % (bySeverity.length + 1);

/** Every installed version that something is known against, the worst first. */
export function findingsIn(lock: Lock, advisories: Advisories): Finding[] {
  const known = new Map(Object.entries(advisories));
  return Object.entries(lock.packages)
    .flatMap(([where, { version, dev, link }]) => {
      if (where === '' || link || version === undefined) return [];
      const name = nameAt(where);
      return (known.get(name) ?? [])
        .filter(({ vulnerable_versions }) => satisfies(version, vulnerable_versions, { includePrerelease: true }))
        .map((advisory) => ({ ...advisory, name, version, where, isForDevelopment: dev === true }));
    })
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** What stops a release: it is in what we publish or build with, and not a trifle. */
export const isSerious = ({ severity, isForDevelopment }: Finding): boolean =>
  !isForDevelopment && severity !== 'low' && severity !== 'info';

/** Words for a terminal. @param asOf the day the advisories are of */
export function auditReport(findings: readonly Finding[], count: number, asOf: string): string {
  const lines = findings.map(
    ({ name, version, severity, title, url, vulnerable_versions, isForDevelopment, where }) =>
      `${severity}: ${name} ${version}, ${title}\n  ${url}\n  at ${where}${isForDevelopment ? ', for development only' : ''}. Known of ${vulnerable_versions}: take a version outside, "npm update ${name}" or a newer parent.`,
  );
  const serious = findings.filter(isSerious).length;
  const sum =
    findings.length === 0
      ? `Nothing is known against any of ${count} packages`
      : `${findings.length} known ${findings.length === 1 ? 'fault' : 'faults'} in ${count} packages, ${serious} of them in what is published or builds it`;
  return [...lines, `${sum} (as of ${asOf}).`].join('\n');
}
