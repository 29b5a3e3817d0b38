/** A small content folder without a fault, in memory or on disk, for tests that break one thing of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { problemLines } from '../../../src/records/report/terminal.ts';
import type { Problem } from '../../../src/records/problem.ts';
import { readContent } from '../../../src/records/read-content.ts';
import { readRecord } from '../../../src/records/read-file.ts';
import { rules } from '../../../src/records/rules/index.ts';

export const today = '2026-11-22';

export const service = `---
name: Corner Club
organisation: helpers
summary: A club where you can talk to someone.
topics: [parenting]
levelsOfNeed: [universal]
areas: [corby]
access:
  - for: family
    route: phone
    value: "01536 222222"
contact:
  phone: "01536 222222"
status: active
assurance:
  checked: 2026-11-20
  by: Family information team
  confidence: high
  sources:
    - url: https://www.example.org/club
      date: "2026-10"
---

You can drop in on Mondays.
`;

const terms = (...ids: string[]) => `terms:\n${ids.map((id) => `  - id: ${id}\n    name: ${id}\n`).join('')}`;

export const files: Readonly<Record<string, string>> = {
  'site.yml': `name: Small Directory
county: Smallshire
area: smallshire
tagline: Find help.
compiledOn: "2026-11-01"
compiledNote: Compiled on {date}.
urgent:
  - id: club
    label: Ring the club
    phone: "01536 222222"
    service: club
leaveTo: https://www.example.org/weather
leaveGuide: first
review: { months: 6, overdueMonths: 3 }
licence: { code: MIT, content: OGL, contentUrl: https://www.example.org/ogl }
attribution: [None]
`,
  'services/club.md': service,
  'organisations/helpers.yml': 'name: Helpers\ntype: charity\nwebsite: https://www.example.org\n',
  'places/hall.yml': place(52.49, -0.69, 'Hall'),
  'places/library.yml': place(52.48, -0.7, 'Library'),
  'places/school.yml': place(52.5, -0.71, 'School'),
  'areas/england.yml': 'name: England\nkind: country\n',
  'areas/smallshire.yml': 'name: Smallshire\nkind: county\nparent: england\n',
  'areas/corby.yml': 'name: Corby\nkind: district\nparent: smallshire\n',
  'topics/parenting.yml':
    'name: Being a parent\nwhen: When it is hard.\nhint: Sleep, food, tempers\npicture: parent\nalsoCalled: [mum]\n',
  'levels-of-need/universal.yml':
    'name: Universal\norder: 1\ninShort: For everyone\nlooksLike: Most families.\nwhoHelps: Anyone.\nwhatToDo: Ask.\n',
  'guides/first.md':
    '---\ntitle: First steps\nsummary: What to do first.\norder: 1\nfor: family\nchecked: 2026-11-01\n---\n\nSee [the club](/services/club/) in [the hall](/places/hall/), [the library](/places/library/) or [the school](/places/school/).\n',
  'vocabulary/roles.yml':
    'terms:\n  - id: self\n    name: Anyone\n    side: family\n  - id: parent-carer\n    name: Parent\n    side: family\n    includedIn: self\n',
  'vocabulary/routes.yml': `terms:
${['phone', 'text', 'email', 'web', 'address', 'any', 'none']
  .map((value) => `  - { id: ${value}, name: ${value}, value: ${value}, action: Use, icon: ${value} }\n`)
  .join('')}`,
  'vocabulary/costs.yml': terms('free'),
  'vocabulary/languages.yml': terms('en'),
  'vocabulary/facilities.yml': terms('step-free'),
  'vocabulary/place-kinds.yml': terms('hall'),
  'vocabulary/organisation-types.yml': terms('charity'),
  'vocabulary/area-kinds.yml': terms('country', 'county', 'district'),
  'vocabulary/phrases.yml': 'terms:\n  - id: tired\n    says: [so tired]\n    topics: [parenting]\n    try: [club]\n',
  'vocabulary/ages.yml': 'terms:\n  - id: toddler\n    says: [toddler]\n    from: 1\n    to: 3\n',
  'vocabulary/warnings.yml':
    'terms:\n  - id: danger\n    says: [not safe]\n    title: Ring now\n    text: Ring.\n    services: [club]\n',
  'retired.yml':
    'closed:\n  - name: Old Street Drop-in\n    alsoCalled: [OSD]\n    why: Closed in 2020.\n    instead: [club]\nunclear:\n  - name: Mystery Mentors\n    why: No page names it.\n',
};

export function place(latitude: number, longitude: number, name = 'Hall'): string {
  return `name: ${name}\narea: corby\nkind: hall\nlatitude: ${latitude}\nlongitude: ${longitude}\nsources:\n  - url: https://www.example.org\n`;
}

export type Changes = Record<string, string | Uint8Array | undefined | ((text: string) => string)>;

/** Writes the small content with changes to a folder of its own, called `content`; undefined leaves a file out. */
export function contentWith(changes: Changes = {}): string {
  const above = mkdtempSync(join(tmpdir(), 'early-help-'));
  onTestFinished(() => rmSync(above, { recursive: true, force: true }));
  const folder = join(above, 'content');
  for (const name of new Set([...Object.keys(files), ...Object.keys(changes)])) {
    const change = name in changes ? changes[name] : files[name];
    const content = typeof change === 'function' ? change(files[name] ?? '') : change;
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What the reader says about the small content with changes. */
export const readingOf = async (changes: Changes = {}): Promise<string> =>
  problemLines((await readContent(contentWith(changes))).problems);

/** What one rule says; the reader itself must find nothing. */
export async function ruling(rule: keyof typeof rules, changes: Changes = {}): Promise<string> {
  const { records, problems } = await readContent(contentWith(changes));
  if (problems.length > 0) throw new Error(`This is not about a rule:\n${problemLines(problems)}`);
  return told(rules[rule](records, today));
}

/** With the severity in front, which the terminal shows by headings and colours. */
export const told = (problems: readonly Problem[]): string =>
  problems.map((problem) => `${problem.severity}: ${problemLines([problem])}`).join('\n');

/** What the reader says about one service file. */
export function serviceProblems(text: string | Uint8Array): string {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return problemLines(readRecord(bytes, { kind: 'services', id: 'club' }, 'content/services/club.md').problems);
}

/** One service file with some of its text replaced; fails when the text is not there. */
export function serviceWith(from: string, to: string): string {
  if (!service.includes(from)) throw new Error(`The service has no "${from}"`);
  return service.replace(from, to);
}
