/** One entry in the comment: its page, what became of it, and its facts before and after. */
import type { EntryFacts, Fact } from '../../model/pull-request.ts';
import { turnWords } from './facts.ts';
import { codeWords, link, plainWords, table } from './markdown-text.ts';

/** Of the facts of one entry, so that a long one leaves room for others. */
const roomForFacts = 12_000;
/** Of one cell. */
const roomForList = 4_000;

/** @param site where the preview is published; undefined where nothing can be linked to */
export function entrySection(entry: EntryFacts, site: string | undefined): string {
  const { name, file, page, turn, facts, moreFacts } = entry;
  const words = plainWords(name);
  const isShown = page !== undefined && turn !== 'removed' && turn !== 'hidden';
  const title = isShown && site !== undefined ? link(words, `${site}${page}`) : words;
  const place = isShown ? `${codeWords(page)} from ${codeWords(file)}` : codeWords(file);
  const rows = factRows(turn === 'new', facts);
  const left = facts.length - rows.length + moreFacts;
  const more = left > 0 ? `And ${left} more: the tab "Files changed" has them all.` : '';
  const heads = turn === 'new' ? ['Fact', 'New'] : ['Fact', 'Before', 'After'];
  const shown = rows.length === 0 ? '' : table(heads, rows);
  return [`#### ${title}`, place, plainWords(turnWords(entry)), shown, more].filter(Boolean).join('\n\n');
}

function factRows(isNew: boolean, facts: readonly Fact[]): string[][] {
  let length = 0;
  return facts
    .map((fact) => [plainWords(fact.field), ...(isNew ? [] : [beforeCell(fact)]), afterCell(fact)])
    .filter((row) => (length += row.join(' | ').length) <= roomForFacts);
}

const isList = ({ gained, lost }: Fact): boolean => gained !== undefined || lost !== undefined;
const beforeCell = (fact: Fact): string => (isList(fact) ? listCell('−', fact.lost) : valueCell(fact.before));
const afterCell = (fact: Fact): string => (isList(fact) ? listCell('+', fact.gained) : valueCell(fact.after));
const valueCell = (value: string | undefined): string => (value === undefined ? 'nothing' : codeWords(value));

function listCell(sign: string, names: readonly string[] = []): string {
  let length = 0;
  const shown = names
    .map((name) => `${sign} ${codeWords(name)}`)
    .filter((name) => (length += name.length) <= roomForList);
  const left = names.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('<br>');
}
