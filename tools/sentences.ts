import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { scriptsOf } from './imports.ts';
import type { SourceFile } from './repository.ts';

const shownAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
]);

/** Names that read the same in every language. */
const properNames = /\bEbb\b/g;

/** Two words or more, the first with a capital; an SVG path ("M 0 1") is none. */
const sentence = /^\s*(?:\p{Lu}[\p{L}’'-]+[,:;]?\s+[\p{L}\p{N}(“"{]|[AI]\s+\p{Ll})/u;
const letters = /\p{L}/u;

/** Sentences in a component: text between tags, what a screen reader or a field shows, and strings in its scripts. */
export function sentencesOfComponent({ path, text }: SourceFile): readonly string[] {
  const tree = parse(text, { modern: true, filename: path });
  return [...shownIn({ ...tree.fragment }), ...sentencesOfModule({ path, text: scriptsOf(text) })];
}

/** Sentences in the strings of a module, messages of thrown errors apart: those speak to whoever reads the console. */
export function sentencesOfModule({ path, text }: SourceFile): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const enter = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) || isNewError(node)) return;
    const content = contentOf(node);
    if (content !== undefined && sentence.test(content)) found.push(content);
    ts.forEachChild(node, enter);
  };
  enter(source);
  return found;
}

function isNewError(node: ts.Node): boolean {
  return (
    ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text.endsWith('Error')
  );
}

function contentOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}');
}

/** A node of Svelte's tree, of markup or of an expression in it. */
type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

function shownIn(node: SyntaxNode): readonly string[] {
  if (node.type === 'Fragment') return childrenOf(node).flatMap(shownByFragment);
  if (node.type === 'Attribute') return shownByAttribute(node);
  const ofExpression = stringsOf(node).filter((text) => sentence.test(text));
  return [...ofExpression, ...childrenOf(node).flatMap(shownIn)];
}

function shownByFragment(node: SyntaxNode): readonly string[] {
  if (node.type === 'Text' || node.type === 'ExpressionTag') return shownBySlot(node);
  return shownIn(node);
}

function shownByAttribute(node: SyntaxNode): readonly string[] {
  const slots = [node['value']].flat().filter(isSyntaxNode);
  if (shownAttributes.has(String(node['name']))) return slots.flatMap(shownBySlot);
  const texts = slots.filter(({ type }) => type === 'Text').map(({ data }) => String(data));
  return [...texts.filter((text) => sentence.test(text)), ...slots.flatMap(shownIn)];
}

/** Where everything that comes out is read by a person: one lower-case word is too much. */
function shownBySlot(slot: SyntaxNode): readonly string[] {
  const direct = slot.type === 'Text' ? [String(slot['data'])] : childrenOf(slot).flatMap(resultsOf);
  const shown = direct.filter((text) => letters.test(text.replace(properNames, '')));
  return [...shown, ...shownIn(slot).filter((text) => !shown.includes(text))];
}

/** The strings an expression can give, as far as they are written in it. */
function resultsOf(node: SyntaxNode): readonly string[] {
  if (node.type === 'ConditionalExpression')
    return nodesOf(node['consequent'], node['alternate']).flatMap(resultsOf);
  if (node.type === 'LogicalExpression') return nodesOf(node['left'], node['right']).flatMap(resultsOf);
  return stringsOf(node);
}

function stringsOf(node: SyntaxNode): readonly string[] {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return [node['value']];
  if (node.type !== 'TemplateLiteral') return [];
  const quasis = nodesOf(...(node['quasis'] as readonly unknown[]));
  return [quasis.map(({ value }) => (value as { readonly raw: string }).raw).join('{}')];
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  return nodesOf(...Object.entries(node).flatMap(([key, child]) => (key === 'metadata' ? [] : [child])));
}

function nodesOf(...children: readonly unknown[]): readonly SyntaxNode[] {
  return children.flat().filter(isSyntaxNode);
}

function isSyntaxNode(node: unknown): node is SyntaxNode {
  return typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string';
}
