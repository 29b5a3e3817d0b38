/** The sheet as blocks in their order: the text and the Word file are two ways to write the same. Pure. */
import type { ReferralEntry } from '../../catalogue/views/referral-entries.ts';
import * as words from '../../words/referral-sheet.ts';

export type Block =
  | { kind: 'title' | 'heading' | 'line' | 'hint'; text: string }
  | { kind: 'check'; text: string; ticked: boolean }
  /** Empty: room to write. */
  | { kind: 'answer'; text: string };

export interface Sheet {
  /** Left out: a blank sheet for any service. */
  service?: ReferralEntry & { address: string };
  /** The numbers for danger, in words. */
  urgent: string;
  /** By the id of the question. */
  answers: Readonly<Record<string, string>>;
  /** What of `readyFor` is ticked, by its words. */
  ticked: ReadonlySet<string>;
}

/** What to have ready: what the service asks for, whether the family fits, and what every referral needs. */
export function readyFor(service?: Pick<ReferralEntry, 'needs' | 'criteria'>): string[] {
  const asked = service ? (service.needs ?? [words.askNeeds]) : [];
  return [...asked, ...(service?.criteria ?? []).map(words.fits), ...words.alwaysReady];
}

export function sheetBlocks({ service, urgent, answers, ticked }: Sheet): Block[] {
  return [
    { kind: 'title', text: words.sheetTitle },
    { kind: 'line', text: words.ifNotSafe(urgent) },
    { kind: 'line', text: words.notAReferral },
    ...(service ? serviceBlocks(service) : []),
    { kind: 'heading', text: words.readyTitle },
    ...readyFor(service).map((text): Block => ({ kind: 'check', text, ticked: ticked.has(text) })),
    ...words.questions.flatMap(({ id, label, hint }): Block[] => [
      { kind: 'heading', text: label },
      { kind: 'hint', text: hint },
      { kind: 'answer', text: (answers[id] ?? '').trim() },
    ]),
  ];
}

function serviceBlocks({ name, citation, address, facts }: NonNullable<Sheet['service']>): Block[] {
  return [
    { kind: 'heading', text: name },
    { kind: 'line', text: `${citation} ${address}` },
    ...facts.map(({ term, lines }): Block => ({ kind: 'line', text: `${term}: ${factWords(lines)}` })),
  ];
}

/** The lines of a fact as one. */
export const factWords = (lines: readonly string[] | undefined): string =>
  lines ? lines.map((line) => line.replace(/[.;]$/, '')).join('; ') : words.notStated;

const ROOM = '\n'.repeat(3);

export function sheetText(sheet: Sheet): string {
  const text = sheetBlocks(sheet).map((block) => {
    if (block.kind === 'title') return `${block.text.toUpperCase()}\n`;
    if (block.kind === 'heading') return `\n${block.text.toUpperCase()}`;
    if (block.kind === 'check') return `${block.ticked ? words.boxes.ticked : words.boxes.open} ${block.text}`;
    if (block.kind === 'hint') return `(${block.text})`;
    return block.text || ROOM;
  });
  return `${text.join('\n')}\n`;
}
