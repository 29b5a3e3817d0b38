/**
 * Finds words that a visitor reads or hears where they should stand in src/words/: in a template the text of elements, the
 * attributes that are read out, and values whose names say that they are words; in any code what reads as a sentence.
 */
import { parse as parseCode } from '@typescript-eslint/parser';
import { parseForESLint } from 'astro-eslint-parser';

export interface FoundWords {
  readonly line: number;
  readonly text: string;
}

/** Only what the walk below looks at; the parsers give far more. */
interface Syntax {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [key: string]: unknown;
}

/** Attributes that are read or heard, and names of props and values that hold words. `data-l`: a cell's head on a phone. */
const heard =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|ariaLabel|alt|title|placeholder|label|data-l|set:text|caption|count|description|detail|empty|heading|hint|lead|linkText|note|summary|term|text|textContent|unsaid|words)$/;
/** What stands in these is no text for people. */
const silent = new Set(['script', 'style', 'code']);
/** The parts of an expression that its value may come from. */
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
/** What is said to developers and editors, types and names of modules: not looked into. */
const notSpoken =
  /^(?:Import\w*Declaration|Export\w*Declaration|ThrowStatement|TS(?:Interface|TypeAlias)Declaration|TSTypeAnnotation)$/;
/** A capital, then at least one more word in small letters: "Not stated", "Ask the service." */
const sentence = /^[“‘(]?(?:\p{Lu}[\p{L}’]*|\d+)[,:]? (?:[^<>{}=;]*[\s“(])?\p{Ll}{2,}/u;

/** Every piece of text of a template (`.astro`, `.tsx`) or of code (`.ts`) that people would read or hear. */
export function interfaceWords(file: string, source: string): FoundWords[] {
  const found: FoundWords[] = [];
  const isTemplate = !file.endsWith('.ts');
  const add = ({ loc }: Syntax, text: string): void => {
    const words = text.replaceAll(/&\w+;/g, ' ').replaceAll(/\s+/g, ' ').trim();
    const isFound = found.some((other) => other.line === loc.start.line && other.text === words);
    if (/\p{L}/u.test(words) && !isFound) found.push({ line: loc.start.line, text: words });
  };
  /** The strings among what an expression may come to. A value that is compared is not shown. */
  const spoken = (node: Syntax | undefined): void => {
    if (!node || isComparison(node)) return;
    for (const piece of stringsOf(node)) add(node, piece);
    for (const key of passedOn[node.type] ?? []) for (const next of nodesIn(node[key])) spoken(next);
    // What a list is made into is shown, what is handed to a function is not.
    if (node.type === 'CallExpression') nodesIn(node.arguments).filter(isFunction).forEach(spoken);
  };
  const visit = (node: Syntax, isValue = false): void => {
    if (notSpoken.test(node.type) && !node.declaration) return;
    if (node.type === 'NewExpression' && /Error$/.test(nameOf(node.callee as Syntax))) return;
    if (node.type === 'JSXElement' && silent.has(nameOf((node.openingElement as Syntax).name as Syntax))) return;
    if (node.type === 'JSXText') add(node, node.value as string);
    else if (node.type === 'JSXExpressionContainer' && !isValue) spoken(node);
    else if (isTemplate && heard.test(keyOf(node))) {
      const value = (node.value ?? node.init) as Syntax | undefined;
      if (isAttribute(node) || !isId(value)) spoken(value);
    }
    const whole = stringsOf(node).join(' ').trim();
    if (sentence.test(whole)) add(node, whole);
    for (const [key, value] of Object.entries(node)) {
      // An attribute's own container is no text of the page.
      if (/^(?:parent|loc|tokens|comments)$/.test(key)) continue;
      for (const next of nodesIn(value)) {
        if (!isComparison(node) || stringsOf(next).length === 0) visit(next, isAttribute(node));
      }
    }
  };
  visit(parse(file, source));
  return found.sort((a, b) => a.line - b.line);
}

function parse(file: string, source: string): Syntax {
  const options = { loc: true, range: true, sourceType: 'module' } as const;
  const tree = file.endsWith('.astro')
    ? parseForESLint(source, { ...options, filePath: file, parser: '@typescript-eslint/parser' }).ast
    : parseCode(source, { ...options, filePath: file, ecmaFeatures: { jsx: file.endsWith('.tsx') } });
  return tree as unknown as Syntax;
}

/** The text of a string, or of a template around its values. */
function stringsOf({ type, value, quasis }: Syntax): string[] {
  if (type === 'Literal' && typeof value === 'string') return [value];
  return type === 'TemplateLiteral' ? (quasis as { value: { cooked: string } }[]).map((one) => one.value.cooked) : [];
}

const isFunction = ({ type }: Syntax): boolean => type === 'ArrowFunctionExpression';
const isComparison = ({ type, operator }: Syntax): boolean => type === 'BinaryExpression' && operator !== '+';

/** `note: 'info'` names an icon: words of the site begin with a capital or have a space. */
const isId = (node: Syntax | undefined): boolean =>
  node !== undefined && /^[a-z][a-z-]*$/.test(stringsOf(node).join(''));

const isAttribute = ({ type }: Syntax): boolean => /^(?:JSX|Astro)\w*Attribute$/.test(type);

/** The name under which an attribute, a property or a variable holds its value; empty for anything else. */
function keyOf(node: Syntax): string {
  if (isAttribute(node)) return nameOf(node.name as Syntax | undefined);
  if (node.type === 'Property') return nameOf(node.key as Syntax);
  return node.type === 'VariableDeclarator' ? nameOf(node.id as Syntax) : '';
}

/** "Door", "aria-label", "set:text". */
function nameOf(node: Syntax | undefined): string {
  if (node === undefined) return '';
  const { type, name, namespace, value } = node;
  if (type === 'JSXNamespacedName') return `${nameOf(namespace as Syntax)}:${nameOf(name as Syntax)}`;
  const named = name ?? value;
  return typeof named === 'string' ? named : '';
}

function nodesIn(value: unknown): Syntax[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is Syntax => typeof one === 'object' && one !== null && 'type' in one);
}
