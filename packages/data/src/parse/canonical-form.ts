import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { inSchemaOrder, objectShape, schemaOrder, titleOfKind } from '../model/walk.ts';
import { isOtherwiseRead } from './older-readers.ts';
import { BOUNDS, parse } from './parse.ts';
import { readPlainJson } from './plain-json.ts';
import { isObject, type JsonValue, type RawRecord, type SourceFile } from './raw-record.ts';
import { LINE_WIDTH, writeYaml } from './write-yaml.ts';

/**
 * The one form of a record's file: keys in the order of the schema, blocks instead of brackets, the lightest
 * quotation marks, two spaces of indentation, lines of at most 110 characters. Comments stay with what they
 * stand before. The same function serves the rule and the fixer, and its result is its own canonical form.
 *
 * @param record what `parse` made of the file, where that is at hand.
 * @returns null where the text cannot be read soundly or has no known kind.
 */
export function canonicalForm(
  file: SourceFile,
  record: RawRecord | null = parse(file).record,
): string | null {
  const title = record?.sound && record.kind !== null ? titleOfKind(record.kind) : undefined;
  if (!record || title === undefined) return null;
  if (/\.json$/i.test(file.name)) return `${JSON.stringify(inSchemaOrder(title, record.value), null, 2)}\n`;
  const written = writeYaml(title, record.value);
  if (isWritten(file.text, written)) return file.text;
  // JSON says nothing but its value.
  const isValueAlone = file.text.startsWith('{') && readPlainJson(file.text, BOUNDS) !== undefined;
  return isValueAlone && written !== null ? written : rewriteYaml(file.text, title, record.value);
}

/** The same of any sound text of YAML, for whatever the value alone does not tell, such as comments. */
export function rewriteYaml(text: string, title: string, value: JsonValue): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'error' });
  arrange(document.contents, title, value);
  document.directives = undefined as never;
  return document.toString({
    lineWidth: LINE_WIDTH,
    indent: 2,
    flowCollectionPadding: false,
    directives: false,
  });
}

/**
 * Whether a text is what was written of its value, comments aside that stand on lines of their own and as far in as
 * what they stand before; those keep their places.
 */
export function isWritten(text: string, written: string | null): boolean {
  if (written === null) return false;
  if (text === written) return true;
  const lines = text.split('\n');
  const own = lines.filter((line) => !COMMENT.test(line));
  if (own.join('\n') !== written) return false;
  return lines.every((line, at) => {
    const indent = COMMENT.exec(line)?.[1];
    if (indent === undefined) return true;
    const next = lines[at + 1] ?? '';
    return WELL_SPACED.test(line) && next.startsWith(indent) && next[indent.length] !== ' ' && next !== '';
  });
}

const COMMENT = /^( *)#/;
const WELL_SPACED = /^ *# \S(?:.*\S)?$/;

function arrange(node: Node | null, title: string, value: JsonValue): void {
  if (!node) return;
  delete node.spaceBefore;
  delete node.anchor;
  if (isScalar(node)) {
    plain(node);
    return;
  }
  if (isSeq(node)) {
    node.flow = node.items.length === 0;
    const items = Array.isArray(value) ? value : [];
    node.items.forEach((item, index) => {
      arrange(item as Node, title, items[index] ?? null);
    });
    return;
  }
  if (!isMap(node) || !isObject(value)) return;
  node.flow = node.items.length === 0;
  const shape = objectShape(title, value);
  const order = schemaOrder(title, value);
  for (const { key, value: member } of pairs(node)) {
    // What the schema names is named so, whoever reads it.
    plain(key, shape?.fields[String(key.value)] !== undefined);
    delete key.spaceBefore;
    arrange(member, shape?.fields[String(key.value)]?.type ?? 'string', value[String(key.value)] ?? null);
  }
  pairs(node).sort((a, b) => order.indexOf(String(a.key.value)) - order.indexOf(String(b.key.value)));
}

function pairs(node: YAMLMap): Pair<Scalar, Node | null>[] {
  return node.items as Pair<Scalar, Node | null>[];
}

/** Lets the writer choose how to write a value, by the value alone. */
function plain(scalar: Scalar, isNamed = false): void {
  delete scalar.type;
  delete scalar.source;
  if (typeof scalar.value === 'string' && !isNamed && isOtherwiseRead(scalar.value))
    scalar.type = 'QUOTE_DOUBLE';
}
