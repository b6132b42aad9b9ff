import { Document, Scalar } from 'yaml';
import { type StringifyContext, stringTag } from 'yaml/util';
import { objectShape, schemaOrder } from '../model/walk.ts';
import { olderReaders } from './older-readers.ts';
import { isObject, type JsonObject, type JsonValue } from './raw-record.ts';

/** Lines of at most this many characters, where words allow it. */
export const LINE_WIDTH = 110;

/**
 * The canonical form of a record without comments, from its value alone: what `canonicalForm` makes of any text of
 * the same value, for those values of which that can be told without a document.
 *
 * @param title the definition that the record follows.
 * @returns null where a value is of another sort, such as a text of several lines.
 */
export function writeYaml(title: string, value: JsonObject): string | null {
  const text = writeMap(title, value, '');
  return text === null ? null : `${text}\n`;
}

function writeMap(title: string, value: JsonObject, indent: string): string | null {
  const shape = objectShape(title, value);
  let text = '';
  for (const key of schemaOrder(title, value)) {
    const written =
      shape?.fields[key] || KEY.test(key)
        ? writeMember(shape?.fields[key]?.type ?? 'string', value[key] ?? null, key.length + 2, `${indent}  `)
        : null;
    if (written === null) return null;
    text += `${text === '' ? '' : `\n${indent}`}${key}:${written}`;
  }
  return text;
}

const KEY = /^(?!(?:true|false|null|y|n|yes|no|on|off)$)[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/i;

/** What stands behind the colon of a key. */
function writeMember(title: string, value: JsonValue, start: number, indent: string): string | null {
  if (typeof value !== 'object' || value === null) return spaced(writeScalar(value, indent, start));
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    let text = '';
    for (const item of value as readonly JsonValue[]) {
      const written = writeItem(title, item, `${indent}  `);
      if (written === null) return null;
      text += `\n${indent}- ${written}`;
    }
    return text;
  }
  if (!isObject(value)) return null;
  if (Object.keys(value).length === 0) return ' {}';
  const text = writeMap(title, value, indent);
  return text === null ? null : `\n${indent}${text}`;
}

function writeItem(title: string, item: JsonValue, indent: string): string | null {
  if (isObject(item)) return Object.keys(item).length === 0 ? '{}' : writeMap(title, item, indent);
  return typeof item === 'object' ? null : writeScalar(item, indent, undefined);
}

function spaced(text: string | null): string | null {
  return text === null ? null : ` ${text}`;
}

function writeScalar(
  value: string | number | boolean | null,
  indent: string,
  start: number | undefined,
): string | null {
  if (typeof value === 'boolean') return String(value);
  // A document keeps how a number is written, which its value does not tell of all.
  if (typeof value === 'number')
    return /^-?\d+(?:\.\d+)?$/.test(String(value)) && !Object.is(value, -0) ? String(value) : null;
  if (typeof value !== 'string' || value.includes('\n')) return null;
  // As most values are: nothing in them needs quotation marks, and they fit on a line.
  if (value.length <= SHORT && EASY.test(value) && !WORDS.test(value)) return value;
  context ??= newContext();
  const { stringify } = stringTag;
  const text = stringify?.(new Scalar(value), {
    ...context,
    indent,
    ...(start !== undefined && { indentAtStart: start }),
  });
  return text === undefined || text.startsWith('\n') ? null : text;
}

const SHORT = 60;
const EASY = /^[A-Za-z][A-Za-z0-9.]*(?:[ -][A-Za-z0-9.]+)*$/;
const WORDS = /^(?:true|false|null|y|n|yes|no|on|off)$/i;

let context: StringifyContext | null = null;

/** As a document in this form has it while it is written. */
function newContext(): StringifyContext {
  return {
    anchors: new Set(),
    doc: new Document(null, { version: '1.2', schema: 'core', compat: olderReaders }),
    flowCollectionPadding: '',
    indent: '',
    indentStep: '  ',
    implicitKey: false,
    inFlow: null,
    options: {
      blockQuote: true,
      commentString: (text) => `#${text}`,
      defaultKeyType: null,
      defaultStringType: 'PLAIN',
      directives: null,
      doubleQuotedAsJSON: false,
      doubleQuotedMinMultiLineLength: 40,
      falseStr: 'false',
      flowCollectionPadding: false,
      indentSeq: true,
      lineWidth: LINE_WIDTH,
      minContentWidth: 20,
      nullStr: 'null',
      simpleKeys: false,
      singleQuote: null,
      trailingComma: false,
      trueStr: 'true',
      verifyAliasOrder: true,
    },
  };
}
