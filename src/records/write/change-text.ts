/** Changes single fields of a record's file and leaves every other letter, comment and line as it is. Knows no file system. */
import { isScalar, parseDocument } from 'yaml';
import type { Path } from '../types.ts';
import { styledNode, yamlStyle, yamlText } from './record-text.ts';

export interface FieldChange {
  path: Path;
  /** Undefined takes the field away. */
  value: unknown;
}

/**
 * @param text a file that can be read: fields alone, or fields between two lines of hyphens with Markdown below
 * @throws Error when the fields cannot be read
 */
export function changedText(text: string, changes: readonly FieldChange[]): string {
  const fence = /^---[ \t]*\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!fence) return changedYaml(text, changes);
  const start = text.indexOf(fence[1]!);
  return text.slice(0, start) + changedYaml(fence[1]!, changes) + text.slice(start + fence[1]!.length);
}

const changedYaml = (text: string, changes: readonly FieldChange[]): string => changes.reduce(withChange, text);

function withChange(text: string, { path, value }: FieldChange): string {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0) throw new Error('The fields of this file cannot be read: run npm run check');
  const node = document.getIn(path, true);
  const line = typeof value === 'string' && isScalar(node) ? oneLine(value) : undefined;
  if (line !== undefined && isScalar(node) && node.range) {
    const [from, to] = node.range;
    return text.slice(0, from) + line + text.slice(to);
  }
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, styledNode(document, value));
  return document.toString(yamlStyle);
}

/** The text as it stands after the colon of its field; undefined where it takes more than a line. */
function oneLine(value: string): string | undefined {
  const [line, ...more] = yamlText({ a: value }).trimEnd().split('\n');
  return more.length === 0 && !/^a: [>|]/.test(line!) ? line!.slice('a: '.length) : undefined;
}
