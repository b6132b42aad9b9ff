import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { DataCatalogue, DataCode } from '../diagnostics/catalogue.ts';
import { countCodePoints } from '../evidence/code-points.ts';
import { passOnComments } from '../parse/comments.ts';

/** What a mend changed, as it was and as it is now; null where there is nothing. */
export interface Change {
  readonly from: string | null;
  readonly to: string | null;
}

export interface MendContext {
  /** Texts of sources that are at hand, by source id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Mends one fault in the tree of its file, where there is one right answer; otherwise null, and nothing is changed. */
type Mend<K extends DataCode> = (
  document: Document,
  path: readonly string[],
  args: DataCatalogue[K],
  context: MendContext,
) => Change | null;

/** The faults that have one right answer. What can be answered in two ways is left to people. */
export const mends: { readonly [K in DataCode]?: Mend<K> } = {
  'wrong-type': quote,
  'value-not-allowed': respell,
  'unknown-kind': respell,
  'unknown-property': renameKey,
  'duplicate-key': removeSameKey,
  'repeated-item': (document, path) => remove(document, path),
  'source-text-differs': recount,
};

/** A number or truth value where a text is expected is the text that was written. */
function quote(
  document: Document,
  path: readonly string[],
  { expected }: DataCatalogue['wrong-type'],
): Change | null {
  const scalar = scalarAt(document, path);
  if (expected !== 'text' || scalar?.source === undefined) return null;
  if (typeof scalar.value !== 'number' && typeof scalar.value !== 'boolean') return null;
  const { source } = scalar;
  scalar.value = source;
  scalar.type = 'QUOTE_DOUBLE';
  return { from: source, to: `"${source}"` };
}

/** A value that differs from an allowed one only in capitals, spaces, hyphens and underscores. */
function respell(
  document: Document,
  path: readonly string[],
  { allowed }: { readonly allowed: readonly string[] },
): Change | null {
  const scalar = scalarAt(document, path);
  if (typeof scalar?.value !== 'string') return null;
  const { value } = scalar;
  const to = sameSpelling(value, allowed);
  if (to === null) return null;
  scalar.value = to;
  return { from: value, to };
}

/** A key that differs in the same way from one that is missing. */
function renameKey(
  document: Document,
  path: readonly string[],
  { property, allowed }: DataCatalogue['unknown-property'],
): Change | null {
  const to = sameSpelling(property, allowed);
  const key = pairsAt(document, path.slice(0, -1)).find((pair) => pair.key.value === property)?.key;
  if (to === null || !key) return null;
  key.value = to;
  return { from: property, to };
}

/** A key that was given twice with the same value. */
function removeSameKey(
  document: Document,
  path: readonly string[],
  { key }: DataCatalogue['duplicate-key'],
): Change | null {
  const map = nodeAt(document, path);
  if (!isMap(map)) return null;
  const same = pairsAt(document, path).filter((pair) => pair.key.value === key);
  const [first, ...others] = same;
  if (!first || others.length === 0) return null;
  const plain = ({ value }: Pair<Scalar, Node | null>) => JSON.stringify(value?.toJS(document) ?? null);
  if (others.some((other) => plain(other) !== plain(first))) return null;
  for (const other of others) {
    passOnComments(other, pairsOf(map));
    map.items.splice(map.items.indexOf(other), 1);
  }
  return { from: key, to: null };
}

function remove(document: Document, path: readonly string[]): Change | null {
  const node = nodeAt(document, path);
  const from = isScalar(node) ? String(node.value) : (path.at(-1) ?? '');
  const around = nodeAt(document, path.slice(0, -1));
  if (isSeq(around) && node) passOnComments(node, around.items as Node[]);
  return document.deleteIn(typed(document, path)) ? { from, to: null } : null;
}

/** The length of a text that has the recorded digest, and so is the recorded text, can be counted. */
function recount(
  document: Document,
  path: readonly string[],
  { source, what }: DataCatalogue['source-text-differs'],
  { texts }: MendContext,
): Change | null {
  const text = texts.get(source);
  const scalar = scalarAt(document, path);
  if (what !== 'length' || text === undefined || !scalar) return null;
  const from = String(scalar.value);
  scalar.value = countCodePoints(text);
  return { from, to: String(scalar.value) };
}

/** The only allowed word that differs in nothing but capitals, spaces, hyphens and underscores; null for none or several. */
function sameSpelling(word: string, allowed: readonly string[]): string | null {
  const bare = (text: string) => text.replace(/[\s_-]+/g, '').toLowerCase();
  const same = allowed.filter((one) => bare(one) === bare(word));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** A path with the indices of lists as numbers. */
function typed(document: Document, path: readonly string[]): (string | number)[] {
  return path.map((member, at) => (isSeq(nodeAt(document, path.slice(0, at))) ? Number(member) : member));
}

function nodeAt(document: Document, path: readonly string[]): Node | null {
  let node: Node | null = document.contents;
  for (const member of path) {
    if (isSeq(node)) node = (node.items[Number(member)] ?? null) as Node | null;
    else if (isMap(node)) node = pairsOf(node).find(({ key }) => key.value === member)?.value ?? null;
    else return null;
  }
  return node;
}

function scalarAt(document: Document, path: readonly string[]): Scalar | null {
  const node = nodeAt(document, path);
  return isScalar(node) ? node : null;
}

function pairsAt(document: Document, path: readonly string[]): Pair<Scalar, Node | null>[] {
  const node = nodeAt(document, path);
  return isMap(node) ? pairsOf(node) : [];
}

function pairsOf(map: YAMLMap): Pair<Scalar, Node | null>[] {
  return map.items.filter((pair) => isScalar(pair.key)) as Pair<Scalar, Node | null>[];
}
