import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { DataDiagnostic, SyntaxCatalogue } from '../diagnostics/catalogue.ts';
import { INVISIBLE, isBroken, nameOf } from './characters.ts';
import type { Lines } from './lines.ts';
import { childPointer, type JsonValue, type NodeSpans, type Span } from './raw-record.ts';

export interface Composition {
  readonly file: string;
  readonly lines: Lines;
  readonly maxDepth: number;
  /** How many values a record may hold. */
  readonly maxValues: number;
  /** Filled with the place of every value. */
  readonly spans: Map<string, NodeSpans>;
  /** Filled with the faults found. */
  readonly diagnostics: DataDiagnostic[];
}

/**
 * The plain value of a document. Aliases are never followed and tags never applied, so a small text cannot
 * grow into a large value; keys that could reach a prototype are left out and told.
 */
export function composeValue(document: Document.Parsed, into: Composition): JsonValue {
  return compose(document.contents, '', null, 0, { ...into, seen: 0 });
}

interface Composing extends Composition {
  /** Values met so far, those left out included. */
  seen: number;
}

type MaybeNode = Node | Pair | null | undefined;

function compose(
  node: MaybeNode,
  pointer: string,
  key: Span | null,
  depth: number,
  into: Composing,
): JsonValue {
  const range = node && 'range' in node ? node.range : null;
  const value = range ? into.lines.span(range[0], range[1]) : (key ?? into.lines.span(0, 0));
  into.spans.set(pointer, { key, value });
  const tell = <K extends keyof SyntaxCatalogue>(code: K, args: SyntaxCatalogue[K], at: Span = value) => {
    const place = { file: into.file, pointer, ...at };
    into.diagnostics.push({ code, severity: 'error', args, place } as DataDiagnostic);
  };
  /** Counts a value, and says whether there are more than allowed, which is reported at the first. */
  const isTooMany = () => {
    into.seen++;
    if (into.seen === into.maxValues + 1) tell('too-many-values', { limit: into.maxValues });
    return into.seen > into.maxValues;
  };
  if (isTooMany()) return null;
  if (depth > into.maxDepth) {
    tell('nested-too-deep', { limit: into.maxDepth });
    return null;
  }
  if (isAlias(node)) {
    tell('alias-not-allowed', { name: node.source });
    return null;
  }
  if (node && 'tag' in node && node.tag !== undefined && hasOwnTag(node))
    tell('tag-not-allowed', { tag: node.tag });
  if (isSeq(node))
    return node.items.map((item, index) =>
      compose(item as MaybeNode, childPointer(pointer, index), null, depth + 1, into),
    );
  if (isMap(node)) {
    const entries = new Map<string, JsonValue>();
    for (const pair of node.items) {
      if (into.seen > into.maxValues) break;
      const at = spanOf(pair.key, into) ?? value;
      const name = isScalar(pair.key) ? pair.key.value : undefined;
      if (typeof name !== 'string') tell('key-not-text', {}, at);
      else if (UNSAFE.has(name)) tell('unsafe-key', { key: name }, at);
      else if (entries.has(name)) {
        if (!isTooMany()) tell('duplicate-key', { key: name }, at);
      } else {
        tellInvisible(name, at, tell);
        entries.set(name, compose(pair.value as MaybeNode, childPointer(pointer, name), at, depth + 1, into));
      }
    }
    return Object.fromEntries(entries);
  }
  if (!isScalar(node)) return null;
  if (typeof node.value === 'string') {
    if (node.type === 'QUOTE_DOUBLE') {
      if (!holdsReported(value, into)) tellInvisible(node.value, value, tell);
      if (isBroken(node.value)) tell('broken-encoding', {});
    }
    return node.value;
  }
  if (typeof node.value === 'number') {
    if (!Number.isFinite(node.value)) tell('number-not-finite', { text: String(node.value) });
    return Number.isFinite(node.value) ? node.value : null;
  }
  return typeof node.value === 'boolean' ? node.value : null;
}

const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether the text itself states a tag; the parser gives none of its own under the core schema. */
function hasOwnTag(node: Node): boolean {
  const { srcToken } = node as { srcToken?: { type: string } };
  return srcToken === undefined || srcToken.type !== 'alias';
}

function spanOf(node: unknown, into: Composition): Span | null {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? into.lines.span(range[0], range[1]) : null;
}

/** Whether an invisible character that stands there itself, and not as an escape, was reported within a place. */
function holdsReported({ line, column, endLine, endColumn }: Span, { diagnostics }: Composition): boolean {
  return diagnostics.some(({ code, place }) => {
    if (code !== 'invisible-character' || place.line < line || place.line > endLine) return false;
    return (
      (place.line > line || place.column >= column) && (place.line < endLine || place.column < endColumn)
    );
  });
}

/** Escapes in quoted texts can hide what the file's own characters do not show. */
function tellInvisible(
  text: string,
  at: Span,
  tell: (code: 'invisible-character', args: { codePoint: string }, at: Span) => void,
): void {
  const found = text.match(INVISIBLE)?.[0];
  if (found !== undefined) tell('invisible-character', { codePoint: nameOf(found) }, at);
}
