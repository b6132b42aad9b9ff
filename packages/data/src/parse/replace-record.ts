import { type Document, isMap, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import { canonicalForm } from './canonical-form.ts';
import { passOnComments } from './comments.ts';
import { isObject, type JsonObject, type JsonValue, type SourceFile } from './raw-record.ts';

/**
 * A record's file with another value in it, in canonical form. What did not change keeps its comments, and those of
 * what is gone go to what stands next to it.
 *
 * @returns null where the value has no known kind.
 */
export function replaceRecord(file: SourceFile, value: JsonObject): string | null {
  if (/\.json$/i.test(file.name)) return canonicalForm({ name: file.name, text: JSON.stringify(value) });
  const document = parseDocument(file.text, { version: '1.2', schema: 'core', logLevel: 'error' });
  document.contents = updated(document, document.contents, value) as never;
  return canonicalForm({ name: file.name, text: document.toString({ lineWidth: 0 }) });
}

/** A node that has a value: the one that there was as far as the value is the same. */
function updated(document: Document, node: Node | null, value: JsonValue): Node {
  if (node && isSame(node.toJS(document) as JsonValue, value)) return node;
  if (isMap(node) && isObject(value)) {
    const pairs = node.items as Pair<Scalar, Node | null>[];
    for (const pair of [...pairs]) {
      const name = String(pair.key.value);
      const member = Object.hasOwn(value, name) ? value[name] : undefined;
      if (member !== undefined) pair.value = updated(document, pair.value, member);
      else {
        passOnComments(pair, pairs);
        pairs.splice(pairs.indexOf(pair), 1);
      }
    }
    for (const [name, member] of Object.entries(value)) if (!node.has(name)) node.set(name, member);
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    const left = node.items as Node[];
    node.items = (value as readonly JsonValue[]).map((item) => {
      const [like] = left
        .map((old) => ({ old, alike: likeness(old.toJS(document) as JsonValue, item) }))
        .filter(({ alike }) => alike > 0)
        .sort((a, b) => b.alike - a.alike);
      if (like) left.splice(left.indexOf(like.old), 1);
      return updated(document, like?.old ?? null, item);
    });
    return node;
  }
  const fresh = document.createNode(value);
  if (node?.commentBefore) fresh.commentBefore = node.commentBefore;
  if (node?.comment) fresh.comment = node.comment;
  return fresh;
}

/** How much two items of a list have in common: 0 for nothing, more for each member that is the same. */
function likeness(a: JsonValue, b: JsonValue): number {
  if (isSame(a, b)) return Number.POSITIVE_INFINITY;
  if (!isObject(a) || !isObject(b)) return 0;
  return Object.entries(a).filter(
    ([name, member]) => Object.hasOwn(b, name) && isSame(member, b[name] ?? null),
  ).length;
}

function isSame(a: JsonValue, b: JsonValue): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index] ?? null));
  if (isObject(a) && isObject(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && isSame(a[name] ?? null, b[name] ?? null))
    );
  }
  return a === b;
}
