/**
 * A record as the text of its file. All that write records (the editors' form, the importer, `npm run new`, `npm run create`)
 * write with this, so that a change of one line is a change of one line. Knows no file system.
 */
import { Document, isMap, isScalar, isSeq, Scalar, type Node } from 'yaml';
import { folderKinds } from '../../model/kinds.ts';
import { inOrder, type Kind } from './shape.ts';

/** Longer texts of one line go over several, as editors can read them. */
const LONGEST_LINE = 118;

/**
 * @param kind such as `services`
 * @param data the fields, valid or not: writing does not judge
 * @param body the Markdown below them, of kinds that are kept as .md
 */
export function recordText(kind: Kind, data: object, body?: string): string {
  const fields = yamlText(inOrder(kind, data));
  const isMarkdown = kind in folderKinds && folderKinds[kind as keyof typeof folderKinds].extension === '.md';
  if (!isMarkdown) return fields;
  const text = (body ?? '').replaceAll('\r\n', '\n').trim();
  return text === '' ? `---\n${fields}---\n` : `---\n${fields}---\n\n${text}\n`;
}

/** How documents are written, new ones and those that were only changed. */
export const yamlStyle = {
  lineWidth: LONGEST_LINE,
  indentSeq: true,
  flowCollectionPadding: false,
  // Only what is folded on purpose goes over several lines.
  doubleQuotedMinMultiLineLength: 100_000,
} as const;

/** Plain values as YAML in the house's way: lists below one another, quotes only where they are needed. */
export function yamlText(value: object): string {
  const document = new Document(value);
  styleScalars(document.contents, 0);
  return document.toString(yamlStyle);
}

/** For a value that is put into a document that is there already. */
export function styledNode(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node;
  if (isScalar(node)) styleScalar(node, 0, '');
  else styleScalars(node, 0);
  return node;
}

function styleScalars(contents: unknown, indent: number): void {
  if (isMap(contents)) {
    for (const { key, value } of contents.items) {
      if (isScalar(value)) styleScalar(value, indent, isScalar(key) ? String(key.value) : '');
      else styleScalars(value, indent + 2);
    }
  } else if (isSeq(contents)) {
    for (const item of contents.items) {
      if (isScalar(item)) styleScalar(item, indent + 2, '');
      else styleScalars(item, indent + 2);
    }
  }
}

function styleScalar(scalar: Scalar, indent: number, key: string): void {
  const { value } = scalar;
  if (typeof value !== 'string') return;
  if (needsQuotes(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (value.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
  else if (indent + key.length + 2 + value.length > LONGEST_LINE && canFold(value)) scalar.type = Scalar.BLOCK_FOLDED;
}

/** What programs that read YAML another way would take for a number, a time or a date; and phone numbers, whose first 0 matters. */
const needsQuotes = (text: string): boolean => /^[+\d][\d\s.,:+-]*$/.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text);

/** Folded text comes back as it was only where single spaces stand between its words. */
const canFold = (text: string): boolean => !/ {2}|^ | $/.test(text) && text.includes(' ');
