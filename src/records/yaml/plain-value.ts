/** Maps, lists and plain values only: no anchors, aliases, merge keys, tags, repeated keys or endless nesting. */
import { hiddenCharacter } from '../files/decode.ts';
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** A fault with its place in the text; `otherOffset` is where the same key stood before. */
export interface NodeFault {
  offset: number;
  otherOffset?: number;
  field: string;
  found: string;
  expected: string;
  mend?: string;
  rule: string;
}

const deepest = 12;

export function plainValue(contents: Node | null): { value: unknown; faults: NodeFault[] } {
  const faults: NodeFault[] = [];
  return { value: valueOf(contents, 0, faults), faults };
}

function valueOf(node: Node | null | undefined, depth: number, faults: NodeFault[]): unknown {
  if (!node) return null;
  if (isAlias(node)) {
    faults.push(refused(node, `*${node.source}`, 'a repeated value (alias)'));
    return null;
  }
  if (node.anchor) faults.push(refused(node, `&${node.anchor}`, 'a named value (anchor)'));
  if (node.tag !== undefined) faults.push(refused(node, node.tag, 'a tag'));
  if (depth > deepest) {
    faults.push(tooDeep(node));
    return null;
  }
  if (isSeq<Node>(node)) return node.items.map((item) => valueOf(item, depth + 1, faults));
  if (isMap<Node, Node | null>(node)) return mapOf(node.items, depth, faults);
  if (!isScalar(node)) return null;
  // What cannot stand in the file itself cannot be written as "\u202e" either.
  if (typeof node.value === 'string' && hiddenCharacter.test(node.value)) faults.push(hiddenFault(node));
  return node.value;
}

function mapOf(items: readonly Pair<Node, Node | null>[], depth: number, faults: NodeFault[]): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const seen = new Map<string, number>();
  for (const { key, value: inner } of items) {
    const offset = key.range?.[0] ?? 0;
    if (!isScalar(key)) {
      faults.push({
        offset,
        field: 'A field',
        found: 'a list or group',
        expected: 'a plain word as the name of a field',
        rule: 'yaml-keys',
      });
      continue;
    }
    const name = String(key.value);
    const before = seen.get(name);
    if (before !== undefined) {
      faults.push({
        offset,
        otherOffset: before,
        field: name,
        found: `${name} a second time`,
        expected: 'each field once',
        rule: 'yaml-duplicate',
      });
      continue;
    }
    seen.set(name, offset);
    if (name === '<<') faults.push(refused(key, '<<', 'a merge key'));
    else if (name === '__proto__')
      faults.push({
        offset,
        field: name,
        found: name,
        expected: 'a field of this record',
        mend: 'delete the line',
        rule: 'unknown-field',
      });
    else value[name] = valueOf(inner, depth + 1, faults);
  }
  return value;
}

function refused(node: Node, found: string, what: string): NodeFault {
  return {
    offset: node.range?.[0] ?? 0,
    field: 'YAML',
    found: `${found}, ${what}`,
    expected: 'each value written out where it belongs',
    mend: 'write the value itself here. If it is text that begins with &, * or !, put it in quotes',
    rule: 'yaml-plain',
  };
}

const tooDeep = (node: Node): NodeFault => ({
  offset: node.range?.[0] ?? 0,
  field: 'YAML',
  found: 'groups inside groups',
  expected: `at most ${deepest} levels`,
  mend: 'compare it with another record',
  rule: 'yaml-depth',
});

const hiddenFault = (node: Node): NodeFault => ({
  offset: node.range?.[0] ?? 0,
  field: 'YAML',
  found: 'a hidden character, written with a backslash',
  expected: 'letters, digits and signs that people can see',
  mend: 'delete it and type the text again',
  rule: 'hidden-characters',
});
