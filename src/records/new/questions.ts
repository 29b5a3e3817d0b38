/** What `npm run new` asks: every field that must be there, as the schema says, and the few that families look for first. */
import { decodeCell, isBlank, type Cell, type WordsOf } from '../sheet/cells.ts';
import { bodyHeading, layoutOf, type Column, type Group, type SheetKind } from '../sheet/layout.ts';

/** Besides those that must be there, in the order of the schema. The rest is added in the file or the editor's form. */
const alsoAsked: Record<SheetKind, readonly string[]> = {
  services: [
    ...['eligibility.minimumAge', 'eligibility.maximumAge', 'cost.kind'],
    ...['contact.phone', 'contact.email', 'contact.website'],
  ],
  organisations: ['website'],
  places: ['address', 'town', 'postcode', 'phone'],
};

/** Of each group that is asked for: columns besides those that must be there. */
const groupsAsked: Record<string, readonly string[]> = {
  'services access': ['value', 'detail'],
  'services assurance sources': ['url', 'date', 'took'],
  'places sources': ['url', 'date', 'took'],
};

export interface Question {
  column: Column;
  /** The heading of the answer, as a sheet has it. */
  heading: string;
}

export interface GroupQuestions {
  group: Group;
  /** At least one entry must be there. */
  needed: boolean;
  /** The questions about one entry. */
  of: (number: number) => Question[];
}

export interface Questions {
  fields: Question[];
  groups: GroupQuestions[];
  /** Whether there is a description to write. */
  description: string | undefined;
}

/** Answered by the command itself. */
const answered = ['status', 'assurance.checked'];

export function questionsFor(kind: SheetKind): Questions {
  const { columns, groups, hasBody } = layoutOf(kind);
  const fields = columns
    .filter(({ heading, needed }) => !answered.includes(heading) && (needed || alsoAsked[kind].includes(heading)))
    .map((column) => ({ column, heading: column.heading }));
  return {
    fields,
    groups: groups.flatMap((group) => {
      const also = groupsAsked[group.sheet];
      if (!also) return [];
      const asked = group.columns.filter(({ heading, needed }) => needed || also.includes(heading));
      const name = group.path.map(String).join('.');
      return [
        {
          group,
          needed: group.sheet.endsWith('sources'),
          of: (number: number) => asked.map((column) => ({ column, heading: `${name} ${number} ${column.heading}` })),
        },
      ];
    }),
    description: hasBody ? bodyHeading : undefined,
  };
}

/** What is wrong with an answer, in the words of the field's own schema; undefined when it is right. */
export function answerFault({ column }: Question, answer: Cell | undefined, wordsOf: WordsOf): string | undefined {
  if (isBlank(answer)) return column.needed ? 'This cannot be left out.' : undefined;
  const decoded = decodeCell(column, answer!, wordsOf);
  if ('fault' in decoded) {
    const { expected, mend } = decoded.fault;
    return `Expected: ${expected}${mend === undefined ? '' : `. ${mend.charAt(0).toUpperCase()}${mend.slice(1)}`}`;
  }
  if (!('value' in decoded)) return undefined;
  for (const value of column.isList ? (decoded.value as unknown[]) : [decoded.value]) {
    const checked = column.schema.safeParse(value);
    if (!checked.success) return `Expected: ${checked.error.issues[0]?.message ?? 'another value'}`;
  }
  return undefined;
}

/** The question in the schema's words. */
export function questionWords({ column }: Question): string {
  const { meta, needed } = column;
  const [example] = (meta.examples ?? []) as (string | number)[];
  const words = [meta.description, example === undefined ? undefined : `For example ${String(example)}.`];
  return [
    column.title,
    needed ? '' : ' (may be left out)',
    words.some(Boolean) ? `. ${words.filter(Boolean).join(' ')}` : '',
  ]
    .join('')
    .trim();
}
