/** Reads what a source file imports, with TypeScript's own parser, so that no way of writing it is missed. */
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** `import type` and its like: gone before anything runs. */
  readonly typeOnly: boolean;
  /** Within a `<script>` of an Astro file, which is sent to the browser. */
  readonly inBrowser: boolean;
}

/** Static, side-effect, re-exporting and dynamic imports of a `.ts`, `.tsx`, `.mjs` or `.astro` file. */
export function importsOf(file: string, text: string): Import[] {
  if (!file.endsWith('.astro')) return parse(file, text, 0, false);
  const frontmatter = /^\s*---\r?\n([\s\S]*?)^---/m.exec(text);
  const found = frontmatter
    ? parse(file, frontmatter[1] ?? '', linesBefore(text, frontmatter[0].indexOf('\n') + 1), false)
    : [];
  const template = frontmatter ? frontmatter.index + frontmatter[0].length : 0;
  for (const script of text.slice(template).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\btype="(?!module)/.test(script[1] ?? '')) continue;
    const start = template + script.index + script[0].indexOf('>') + 1;
    found.push(...parse(file, script[2] ?? '', linesBefore(text, start), true));
  }
  return found;
}

/** The project file an import leads to, or undefined when it is a package. */
export function targetOf(file: string, specifier: string): string | undefined {
  const path = specifier.replace(/[?#].*$/, '');
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  return path.startsWith('/src/') ? path.slice(1) : undefined;
}

function linesBefore(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

function parse(file: string, code: string, lineOffset: number, inBrowser: boolean): Import[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, false, kind);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 + lineOffset;
    found.push({ specifier: node.text, line, typeOnly, inBrowser });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && loadsModules(node.expression, source)) {
      const [first] = node.arguments;
      if (first && ts.isArrayLiteralExpression(first)) first.elements.forEach((element) => add(element, false));
      else add(first, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function loadsModules(callee: ts.Expression, source: ts.SourceFile): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || /^(import\.meta\.glob|require)$/.test(callee.getText(source));
}
