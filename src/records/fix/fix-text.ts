/** Mends what is certain in the text of one file: the same facts, written as the check wants them. Knows no file system. */
import { isScalar, parseDocument, visit, type Scalar } from 'yaml';
import type { FieldChange } from '../write/change-text.ts';
import { changedText } from '../write/change-text.ts';
import { fieldAt } from '../issues/fields.ts';
import { isFolderKind, kindOf } from '../read-file.ts';
import { yamlText } from '../write/record-text.ts';
import type { Path } from '../types.ts';
import { parseYaml } from '../yaml/parse.ts';
import { joined, partsOf, sameValues, valuesOf } from './fields-part.ts';
import { withLayout } from './layout.ts';
import { inFormOrder } from './order.ts';
import { secureAddress, secureSources, valueMends, type FixContext, type Refusal } from './values.ts';

export interface FixedText {
  text: string;
  /** Each in a line: "Contact > Phone: 01536222222 is written 01536 222222". */
  mends: string[];
  /** What looks as if it could be mended, and why it was not. */
  refused: Refusal[];
  /** The file has faults that come first: nothing in it was touched. */
  unread?: true;
}

/** @param given the whole file, with its byte order mark if it has one */
export function fixText(given: string, context: FixContext): FixedText {
  const { kind } = context;
  if (!valuesOf(kind, given.replace(/^\uFEFF/, ''))) return { text: given, mends: [], refused: [], unread: true };
  let { text, mends } = withLayout(kind, given);
  const step = (next: FixedStep | undefined): void => {
    if (!next || next.text === text) return;
    text = next.text;
    mends = [...mends, ...next.mends];
  };
  const { mends: better, refused } = valueMends(valuesOf(kind, text)!.fields, context);
  for (const { path, field, from, value } of better)
    step(changed(kind, text, { path, value }, `${field}: ${from} is written ${value}`));
  step(withSecureLinks(kind, text));
  for (const { path, value } of withoutQuotes(kind, text)) {
    const { words } = fieldAt(kindOf(kind).schema, path);
    step(changed(kind, text, { path, value }, `${words}: ${value} stands in quotes`));
  }
  step(withOrder(kind, text));
  // The field that comes last now may have had an empty line below it.
  step({ ...withLayout(kind, text), mends: [] });
  const parsed = parseYaml(partsOf(kind, text)?.fields ?? '');
  return { text, mends, refused: refused.map((one) => ({ ...one, found: parsed.sourceOf(one.path) ?? one.found })) };
}

interface FixedStep {
  text: string;
  mends: string[];
}

/** A change of one field, if it changes that and nothing else. */
function changed(kind: FixContext['kind'], text: string, change: FieldChange, what: string): FixedStep | undefined {
  const before = valuesOf(kind, text);
  let next: string;
  try {
    next = changedText(text, [change]);
  } catch {
    return undefined;
  }
  const wanted = before && { ...before, fields: withValue(before.fields, change.path, change.value) };
  return sameValues(wanted, valuesOf(kind, next)) ? { text: next, mends: [what] } : undefined;
}

/** A copy of the values with one of them changed. */
function withValue(values: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(values)) return values.with(Number(key), withValue(values[Number(key)], rest, value));
  const group = values as Record<PropertyKey, unknown>;
  return { ...group, [key]: withValue(group[key], rest, value) };
}

/** Links in the text below the fields. */
function withSecureLinks(kind: FixContext['kind'], text: string): FixedStep | undefined {
  const parts = partsOf(kind, text);
  const values = valuesOf(kind, text);
  if (!parts || !values?.body) return undefined;
  const secure = secureSources(values.fields);
  const mends: string[] = [];
  const below = parts.below.replace(/\bhttp:\/\/[^\s)<>"\]]+/g, (address) => {
    const better = secureAddress(address, secure);
    if (better !== undefined) mends.push(`Text: ${address} is written ${better}`);
    return better ?? address;
  });
  return { text: joined({ ...parts, below }), mends };
}

/** Numbers, times and the like that other programs would not take for text. */
function withoutQuotes(kind: FixContext['kind'], text: string): { path: Path; value: string }[] {
  const found: { path: Path; value: string }[] = [];
  visit(parseDocument(partsOf(kind, text)?.fields ?? ''), {
    Scalar(at, node: Scalar, ancestors) {
      if (at === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string' || !/^[+\d]/.test(node.value)) return;
      if (yamlText({ a: node.value }).startsWith('a: "'))
        found.push({ path: pathOf(ancestors, at), value: node.value });
    },
  });
  return found;
}

/** The keys that lead to a node, from those that stand above it. */
function pathOf(ancestors: readonly unknown[], at: number | 'key' | 'value' | null): Path {
  const path: PropertyKey[] = [];
  for (const [index, one] of ancestors.entries()) {
    const pair = one as { key?: unknown; items?: unknown[] };
    if (isScalar(pair.key)) path.push(String(pair.key.value));
    else if (Array.isArray(pair.items)) {
      const below = ancestors[index + 1];
      const place = below === undefined ? Number(at) : pair.items.indexOf(below);
      if (!isPair(below)) path.push(place);
    }
  }
  return path;
}

const isPair = (one: unknown): boolean => typeof one === 'object' && one !== null && 'key' in one;

function withOrder(kind: FixContext['kind'], text: string): FixedStep | undefined {
  const parts = partsOf(kind, text);
  if (!parts || !isFolderKind(kind)) return undefined;
  const before = valuesOf(kind, text);
  const keep = (fields: string) => sameValues(before, valuesOf(kind, joined({ ...parts, fields })));
  const fields = inFormOrder(kind, parts.fields, keep);
  return fields !== parts.fields && keep(fields)
    ? { text: joined({ ...parts, fields }), mends: ['the fields stand in the order of the form'] }
    : undefined;
}
