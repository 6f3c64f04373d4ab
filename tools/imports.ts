import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './repository.ts';

/** What a file imports: static, type-only and literal dynamic imports, re-exports, and files named by `new URL`. */
export function importsOf({ path, text }: SourceFile): readonly string[] {
  const script = path.endsWith('.svelte') ? scriptsOf(text) : text;
  const imported = ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
  const urls = [...script.matchAll(/new URL\(\s*'(\.[^']*\.ts)'\s*,\s*import\.meta\.url/g)];
  return [...imported, ...urls.map(([, url]) => url ?? '')];
}

/** The scripts of a Svelte component, and what its styles and markup stand for is left out. */
export function scriptsOf(component: string): string {
  return [...component.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, script]) => script)
    .join('\n');
}

/** The path a relative import leads to, from the repository's root. */
export function resolveImport(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

export function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

/** The package a bare specifier names: `@ebb/course`, `svelte` of `svelte/store`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Names a file passes on from another file, by `export … from` or by exporting what it imported. */
export function reExportsOf({ path, text }: SourceFile): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const imported = new Set(source.statements.filter(ts.isImportDeclaration).flatMap(importedNames));
  return source.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    if (statement.moduleSpecifier !== undefined)
      return [(statement.moduleSpecifier as ts.StringLiteral).text];
    const clause = statement.exportClause;
    if (clause === undefined || !ts.isNamedExports(clause)) return [];
    return clause.elements
      .map(({ propertyName, name }) => (propertyName ?? name).text)
      .filter((name) => imported.has(name));
  });
}

function importedNames({ importClause }: ts.ImportDeclaration): readonly string[] {
  const bindings = importClause?.namedBindings;
  const named = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : [];
  const namespace = bindings !== undefined && ts.isNamespaceImport(bindings) ? [bindings.name.text] : [];
  const own = importClause?.name === undefined ? [] : [importClause.name.text];
  return [...own, ...namespace, ...named.map(({ name }) => name.text)];
}
