/**
 * Fields in the order of the form, at every depth. Whole blocks of lines change places, so that every comment stays above its
 * field and every text as it was written. Groups in { } are left as they are, and so are single files (a vocabulary): they
 * are kept by hand.
 */
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../types.ts';
import { inOrder, type Kind } from '../write/shape.ts';
import { parseYaml } from '../yaml/parse.ts';

type Block = YAMLMap<Node, Node | null>;

/** @param keep whether a text still has the values that it had: what would change one is left alone */
export function inFormOrder(kind: Kind, fields: string, keep: (text: string) => boolean): string {
  const left = new Set<string>();
  let text = fields.endsWith('\n') ? fields : `${fields}\n`;
  // Each round puts one group in order, and there are fewer groups than lines.
  for (let round = text.split('\n').length; round > 0; round -= 1) {
    const { value } = parseYaml(text);
    if (typeof value !== 'object' || value === null) break;
    const block = outOfOrder(parseDocument(text).contents, inOrder(kind, value), [], left);
    if (!block) break;
    const next = reordered(text, block.map, block.keys);
    if (next !== text && keep(next)) text = next;
    else left.add(block.path.join('/'));
  }
  return text;
}

interface Found {
  map: Block;
  keys: string[];
  path: Path;
}

function outOfOrder(node: Node | null, ordered: unknown, path: Path, left: ReadonlySet<string>): Found | undefined {
  if (isSeq<Node>(node) && Array.isArray(ordered)) {
    for (const [index, item] of node.items.entries()) {
      const found = outOfOrder(item, ordered[index], [...path, index], left);
      if (found) return found;
    }
  }
  if (!isMap<Node, Node | null>(node) || typeof ordered !== 'object' || ordered === null) return undefined;
  const keys = Object.keys(ordered);
  const same = node.items.every((pair, index) => nameOf(pair) === keys[index]);
  if (!same && node.flow !== true && node.items.length === keys.length && !left.has(path.join('/')))
    return { map: node, keys, path };
  for (const pair of node.items) {
    const name = nameOf(pair);
    const found = outOfOrder(pair.value, (ordered as Record<string, unknown>)[name], [...path, name], left);
    if (found) return found;
  }
  return undefined;
}

const nameOf = ({ key }: Pair<Node, Node | null>): string => (isScalar(key) ? String(key.value) : '');

function reordered(text: string, map: Block, keys: readonly string[]): string {
  const keyStarts = map.items.map(({ key }) => key.range?.[0] ?? 0);
  const first = keyStarts[0]!;
  const indent = ' '.repeat(first - lineStart(text, first));
  const starts = keyStarts.map((start, index) => (index === 0 ? start : withComments(text, start, indent)));
  const end = endOf(text, map.items[map.items.length - 1]!);
  const blocks = new Map(
    map.items.map((pair, index) => {
      const block = text.slice(starts[index], starts[index + 1] ?? end);
      return [nameOf(pair), index === 0 ? block : block.slice(indent.length)];
    }),
  );
  const sorted = keys.map((key) => blocks.get(key) ?? '');
  return text.slice(0, first) + sorted.join(indent) + text.slice(end);
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the lines of a field begin, with the comments right above it. */
function withComments(text: string, keyStart: number, indent: string): number {
  let start = lineStart(text, keyStart);
  for (;;) {
    const above = lineStart(text, start - 1);
    if (above >= start || !text.startsWith(`${indent}#`, above)) return start;
    start = above;
  }
}

/** The end of the last line of a field. */
function endOf(text: string, { key, value }: Pair<Node, Node | null>): number {
  const end = Math.max(value?.range?.[1] ?? 0, key.range?.[1] ?? 0);
  if (text[end - 1] === '\n') return end;
  const line = text.indexOf('\n', end);
  return line === -1 ? text.length : line + 1;
}
