/** YAML with every fault and the place of every value. Only plain values: what could surprise is refused in plain words. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Fault } from '../files/decode.ts';
import { shorten } from '../problem.ts';
import type { Path, Position } from '../types.ts';
import { tooDeep, yamlWords } from './words.ts';
import { plainValue, type NodeFault } from './plain-value.ts';

export interface ParsedYaml {
  /** Undefined when the text cannot be read as YAML. Dates stay text. */
  value: unknown;
  faults: Fault[];
  /** Where a value is written, else where its nearest parent is. */
  positionOf(path: Path): Position;
  /** Where the key of a value is written. */
  keyPositionOf(path: Path): Position;
  /** A number, true or false as the file has it: 0300, where the value is 300. */
  sourceOf(path: Path): string | undefined;
}

/** @param linesBefore lines of the file above the text */
export function parseYaml(text: string, linesBefore = 0): ParsedYaml {
  try {
    return parsed(text, linesBefore);
  } catch (error) {
    // Some groups within groups the parser follows until it has no more room, and does not say so itself.
    if (!(error instanceof RangeError)) throw error;
    const fault: Fault = {
      ...{ line: linesBefore + 1, column: 1 },
      field: 'The file',
      found: 'groups inside groups',
      ...tooDeep,
      help: 'yaml',
    };
    return { ...parsed('', linesBefore), value: undefined, faults: [fault] };
  }
}

function parsed(text: string, linesBefore: number): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const lineAt = (position: Position) =>
    text.split(/\r?\n/, position.line - linesBefore)[position.line - linesBefore - 1] ?? '';

  const syntax = syntaxFaults(document, at, lineAt);
  const { value, faults } = syntax.length > 0 ? { value: undefined, faults: [] } : plainValue(document.contents);
  const directives = syntax.length === 0 && hasDirectives(document) ? [directiveFault(at(0))] : [];
  return {
    value,
    faults: [...syntax, ...directives, ...faults.map((fault) => toFault(fault, at))],
    positionOf: (path) => at(offsetOf(document.contents, path, 'value')),
    keyPositionOf: (path) => at(offsetOf(document.contents, path, 'key')),
    sourceOf: (path) => sourceAt(document.contents, path),
  };
}

/** Faults that stand alone are all told; of those that follow from one another only the first. */
const independent = new Set(['TAB_AS_INDENT', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);
const mostFaults = 20;

function syntaxFaults(
  document: Document.Parsed,
  at: (offset: number) => Position,
  lineAt: (position: Position) => string,
): Fault[] {
  const faults: Fault[] = [];
  const lines = new Set<number>();
  for (const [index, error] of document.errors.entries()) {
    if (faults.length >= mostFaults) break;
    if (index > 0 && !independent.has(error.code)) continue;
    const position = at(error.pos[0]);
    if (lines.has(position.line)) continue;
    lines.add(position.line);
    const line = lineAt(position);
    faults.push({
      ...position,
      field: `Line ${position.line}`,
      found: foundIn(line),
      ...yamlWords(error, line),
      help: 'yaml',
    });
  }
  return faults;
}

const foundIn = (line: string) => (line.trim() === '' ? 'nothing' : shorten(line.replaceAll('\t', '<tab>')));

function hasDirectives({ directives }: Document.Parsed): boolean {
  return directives.yaml.explicit === true || Object.keys(directives.tags).some((handle) => handle !== '!!');
}

const directiveFault = (position: Position): Fault => ({
  ...position,
  field: 'The file',
  found: 'a line that begins with %',
  expected: 'fields only',
  mend: 'delete the line that begins with %',
  rule: 'yaml-directives',
  help: 'yaml',
});

function toFault({ offset, otherOffset, mend, ...words }: NodeFault, at: (offset: number) => Position): Fault {
  const first =
    otherOffset === undefined ? undefined : `line ${at(otherOffset).line} has it already: keep one of the two`;
  const how = first ?? mend;
  return { ...at(offset), ...words, ...(how === undefined ? {} : { mend: how }), help: 'yaml' };
}

/** The node or pair that a path leads to; where it ends early, the last one met. */
function find(
  contents: Node | null,
  path: Path,
): { node: Node | null; pair: Pair<Node, Node | null> | undefined; whole: boolean } {
  let node = contents;
  let pair: Pair<Node, Node | null> | undefined;
  for (const key of path) {
    if (isMap<Node, Node | null>(node)) {
      const next: Pair<Node, Node | null> | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!next) return { node, pair, whole: false };
      pair = next;
      node = next.value;
    } else if (isSeq<Node>(node)) {
      const next: Node | undefined = node.items[Number(key)];
      if (!next) return { node, pair, whole: false };
      pair = undefined;
      node = next;
    } else return { node, pair, whole: false };
  }
  return { node, pair, whole: true };
}

function offsetOf(contents: Node | null, path: Path, part: 'key' | 'value'): number {
  const { node, pair, whole } = find(contents, path);
  const key = pair?.key.range?.[0];
  // An empty value has no place of its own, and a field that is missing belongs under its parent's name.
  const empty = !node || (isScalar(node) && node.value === null && !node.source);
  const preferKey = part === 'key' || empty || (!whole && pair !== undefined);
  return (preferKey ? (key ?? node?.range?.[0]) : node?.range?.[0]) ?? 0;
}

function sourceAt(contents: Node | null, path: Path): string | undefined {
  const { node, whole } = find(contents, path);
  return whole && isScalar(node) && !isAlias(node) && typeof node.source === 'string' ? node.source : undefined;
}
