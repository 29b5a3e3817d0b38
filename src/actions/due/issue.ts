/** The issue that asks an organisation to look at its records again: its text, and what a text says when it is read back. */
import { dayWords } from '../../model/rules/date-words.ts';
import { dueStates, type DueGroup, type DueRecord, type DueState } from '../../records/due.ts';
import { stillRightLink } from '../issue-forms/still-right.ts';

/** On every issue of ours, so that they can be found. */
export const LABEL = 'freshness';
/** Beside it, for what is worse than due. */
const stateLabels: Partial<Record<DueState, string>> = { overdue: 'overdue', lapsed: 'lapsed' };

/** Addresses, each without a slash at its end; undefined when it is not known. */
export interface Links {
  site: string | undefined;
  repository: string | undefined;
}

export interface IssueText {
  title: string;
  body: string;
  labels: string[];
}

/** @param ticked ids (`services/camhs`) whose box stays ticked, since their change is on its way */
export function issueOf(group: DueGroup, links: Links, ticked: ReadonlySet<string> = new Set()): IssueText {
  return { title: titleOf(group), body: bodyOf(group, links, ticked), labels: labelsOf(group.state) };
}

const labelsOf = (state: DueState): string[] => [LABEL, ...(stateLabels[state] ? [stateLabels[state]] : [])];

/** The labels that an issue should have: what people put on it stays. */
export const labelsBeside = (present: readonly string[], state: DueState): string[] => {
  const ours = new Set<string>([LABEL, ...Object.values(stateLabels)]);
  return [...present.filter((label) => !ours.has(label)), ...labelsOf(state)];
};

const entries = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`;

const titleOf = ({ name, records }: DueGroup): string => `${name}: ${entries(records.length)} to look at again`;

const markerOf = ({ key, state }: DueGroup): string => `<!-- due:${key} state:${state} -->`;

const headings: Record<DueState, string> = {
  lapsed: 'These have left the lists, until somebody has looked',
  overdue: 'These have waited a while',
  due: 'It is time to look at these',
};

/** GitHub takes 65,536 characters, and nobody works through more. The rest follows as the list gets shorter. */
const MOST_LINES = 100;

function bodyOf(group: DueGroup, links: Links, ticked: ReadonlySet<string>): string {
  const shown = group.records.slice(0, MOST_LINES);
  const more = group.records.length - shown.length;
  const sections = [...dueStates].reverse().flatMap((state) => {
    const records = shown.filter((record) => record.state === state);
    return records.length === 0 ? [] : [`### ${headings[state]}`, ...byOwner(records, links, ticked)];
  });
  return [
    markerOf(group),
    `Hello! Families use ${group.key === 'guides' ? 'these pages' : `these entries of **${plain(group.name)}**`}. Somebody last looked at them a while ago. Could you look again, and tell us?`,
    ...sections,
    ...(more > 0 ? [`And ${more} more, which follow when these are done.`] : []),
    '### How to answer',
    [
      '- **Every fact is still right?** Tick the box in front, or press "Still right". Or write a comment: `/confirm` and the id. We make a pull request that changes one line: the day.',
      '- **Something has changed?** Press "Change it", and mend what is wrong. Set the day as well.',
      '- **It has closed?** Write that here. The page stays, and says where to go instead.',
    ].join('\n'),
    'All of these count from people who may write in this repository. If you may not, write a comment: one of them will help.',
    '<sub>This text is made anew each week. It closes by itself when nothing is left. Do not write the name of a child, a family or a worker here: everybody can read it.</sub>',
  ].join('\n\n');
}

/** One list a role that keeps the records right, each under its name. */
function byOwner(records: readonly DueRecord[], links: Links, ticked: ReadonlySet<string>): string[] {
  return [...new Set(records.map(({ owner }) => owner))].flatMap((owner) => [
    `For: **${plain(owner)}**`,
    records
      .filter((record) => record.owner === owner)
      .map((record) => lineOf(record, links, ticked.has(`${record.kind}/${record.id}`)))
      .join('\n'),
  ]);
}

function lineOf(record: DueRecord, { site, repository }: Links, isTicked: boolean): string {
  const { kind, id, file, name, checked, due, urgent, places } = record;
  const parts = [
    `**${plain(name)}** \`${kind}/${id}\``,
    `last checked ${dayWords(checked)}, due since ${dayWords(due)}`,
    ...(urgent ? ['help in a crisis: look at this one first'] : []),
    ...(places.length > 0 ? [`look at its ${places.length === 1 ? 'place' : `${places.length} places`} too`] : []),
    ...(site
      ? [`[See it](${site}/${kind}/${id}/)`, `[Change it](${site}/edit/cms/#/collections/${kind}/entries/${id})`]
      : []),
    ...(repository
      ? [`[Still right](${stillRightLink(repository, `${kind}/${id}`)})`, `[The file](${repository}/blob/main/${file})`]
      : []),
  ];
  return `- [${isTicked ? 'x' : ' '}] ${parts.join(' · ')}`;
}

/** A name in Markdown as the letters that it has. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|@]/g, (sign) => (sign === '@' ? '@\u200b' : `\\${sign}`));

export interface ReadIssue {
  key: string;
  state: DueState;
  /** The ids whose box is ticked. */
  ticked: ReadonlySet<string>;
}

/** What the text of an issue says; undefined when it is none of ours. */
export function readIssue(body: string | null | undefined): ReadIssue | undefined {
  const [, key, state] = /^<!-- due:([a-z0-9/-]+) state:([a-z]+) -->/.exec(body ?? '') ?? [];
  const known = dueStates.find((one) => one === state);
  return key === undefined || known === undefined ? undefined : { key, state: known, ticked: tickedIn(body ?? '') };
}

/** Every id of a ticked line. */
export const tickedIn = (body: string): ReadonlySet<string> =>
  new Set(
    [...body.matchAll(/^- \[[xX]\] [^`\n]*(?:\\`[^`\n]*)*`((?:services|guides)\/[a-z0-9-]+)`/gm)].map(([, id]) => id!),
  );

/** Every id that the issue asks about. */
export const askedIn = (body: string): string[] =>
  [...body.matchAll(/^- \[[ xX]\] [^`\n]*(?:\\`[^`\n]*)*`((?:services|guides)\/[a-z0-9-]+)`/gm)].map(([, id]) => id!);

/** The comment when an issue has got worse: undefined for what needs none. */
export function escalationOf(group: DueGroup): string | undefined {
  const worst = group.records.filter(({ state }) => state === group.state);
  const owners = [...new Set(worst.map(({ owner }) => owner))].map((owner) => `**${plain(owner)}**`).join(', ');
  const count = entries(worst.length);
  if (group.state === 'overdue')
    return `${owners}: ${count} above ${worst.length === 1 ? 'has' : 'have'} waited a while now. Could you look soon? Their pages tell families that they may be out of date.`;
  if (group.state === 'lapsed')
    return `${owners}: nobody has looked at ${count} above for so long that families no longer find ${worst.length === 1 ? 'it' : 'them'} in our lists. The pages are still there. As soon as you confirm or change an entry, it comes back.`;
  return undefined;
}
