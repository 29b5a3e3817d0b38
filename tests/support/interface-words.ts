/**
 * Finds words that a visitor reads or hears in a template, where they should stand in src/words/: the text of elements, the
 * attributes that are read out, and values whose names say that they are words.
 */
import { parse as parseTsx } from '@typescript-eslint/parser';
import { parseForESLint } from 'astro-eslint-parser';

export interface FoundWords {
  readonly line: number;
  readonly text: string;
}

/** Only what the walk below looks at; both parsers give far more. */
interface Syntax {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [key: string]: unknown;
}

/** Attributes of HTML that are read or heard, and names of props and values that hold words. */
const heard =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|ariaLabel|alt|title|placeholder|label|data-l|set:text|caption|count|description|detail|empty|heading|hint|lead|linkText|note|summary|term|text|unsaid|words)$/;
/** What stands in these is no text for people. */
const silent = new Set(['script', 'style', 'code']);
/** Whatever may be given on as a value. */
const passedOn: Readonly<Record<string, readonly string[]>> = {
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  BinaryExpression: ['left', 'right'],
  ArrayExpression: ['elements'],
  ArrowFunctionExpression: ['body'],
  ChainExpression: ['expression'],
  TSAsExpression: ['expression'],
  TSNonNullExpression: ['expression'],
  JSXExpressionContainer: ['expression'],
};

/** Every piece of text in a template (`.astro` or `.tsx`) that has a letter in it and people would read. */
export function interfaceWords(file: string, source: string): FoundWords[] {
  const found: FoundWords[] = [];
  const add = ({ loc }: Syntax, text: string): void => {
    const words = text.replaceAll(/&\w+;/g, ' ').replaceAll(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(words)) found.push({ line: loc.start.line, text: words });
  };
  /** The strings among what an expression may come to. */
  const spoken = (node: Syntax | undefined): void => {
    if (!node) return;
    if (node.type === 'Literal' && typeof node.value === 'string') add(node, node.value);
    if (node.type === 'TemplateLiteral') {
      const pieces = node.quasis as (Syntax & { value: { cooked: string } })[];
      for (const piece of pieces) add(piece, piece.value.cooked);
    }
    // A value that is compared is not shown.
    if (node.type === 'BinaryExpression' && node.operator !== '+') return;
    for (const key of passedOn[node.type] ?? []) for (const next of nodesIn(node[key])) spoken(next);
  };
  const visit = (node: Syntax): void => {
    if (node.type === 'JSXElement' && silent.has(nameOf(node.openingElement as Syntax))) return;
    if (node.type === 'JSXText') add(node, node.value as string);
    else if (node.type === 'JSXExpressionContainer' && !node.isAttribute) spoken(node);
    else if (isHeard(node)) spoken(node.value as Syntax | undefined);
    else if (node.type === 'VariableDeclarator' && heard.test(nameOf({ ...node, name: node.id }))) {
      spoken(node.init as Syntax | undefined);
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === 'parent' || key === 'loc' || key === 'tokens' || key === 'comments') continue;
      // An attribute's own container is no text of the page.
      const children = nodesIn(value).map((next) => (isAttribute(node) ? { ...next, isAttribute: true } : next));
      children.forEach(visit);
    }
  };
  visit(parse(file, source));
  return found.filter(isFirst).sort((a, b) => a.line - b.line);
}

function parse(file: string, source: string): Syntax {
  const options = { loc: true, range: true, sourceType: 'module', ecmaFeatures: { jsx: true } } as const;
  const tree = file.endsWith('.astro')
    ? parseForESLint(source, { ...options, filePath: file, parser: '@typescript-eslint/parser' }).ast
    : parseTsx(source, { ...options, filePath: file });
  return tree as unknown as Syntax;
}

const isAttribute = ({ type }: Syntax): boolean => /^(?:JSX|Astro)\w*Attribute$/.test(type);
/** An attribute or a property whose name says that its value is words. */
const isHeard = (node: Syntax): boolean =>
  (isAttribute(node) || node.type === 'Property') &&
  heard.test(nameOf(node.type === 'Property' ? { ...node, name: node.key } : node));

/** "Door", "aria-label", "set:text". */
function nameOf(node: Syntax): string {
  const name = node.name as (Syntax & { name: unknown; namespace?: Syntax }) | string | undefined;
  if (typeof name === 'string' || name === undefined) return name ?? '';
  if (name.type === 'JSXNamespacedName') return `${nameOf(name.namespace!)}:${nameOf(name)}`;
  if (name.type === 'Literal') return String(name.value);
  return typeof name.name === 'string' ? name.name : '';
}

function nodesIn(value: unknown): Syntax[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is Syntax => typeof one === 'object' && one !== null && 'type' in one);
}

const isFirst = (one: FoundWords, index: number, all: readonly FoundWords[]): boolean =>
  all.findIndex(({ line, text }) => line === one.line && text === one.text) === index;
