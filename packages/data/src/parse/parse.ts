import type { Document, ErrorCode } from 'yaml';
import { parseDocument } from 'yaml';
import type { DataDiagnostic } from '../diagnostics/catalogue.ts';
import { isBinary, textFaults } from './characters.ts';
import { composeValue } from './compose.ts';
import { Lines } from './lines.ts';
import { readPlainJson } from './plain-json.ts';
import { readPlainYaml } from './plain-yaml.ts';
import {
  isObject,
  type JsonObject,
  type NodeSpans,
  type RawRecord,
  type SourceFile,
  type Span,
} from './raw-record.ts';

export interface ParseResult {
  /** The record; null where the text is not one. */
  readonly record: RawRecord | null;
  readonly diagnostics: readonly DataDiagnostic[];
}

/** The longest text that is read as a record, in UTF-16 units. */
export const MAX_FILE_LENGTH = 400_000;

/**
 * Reads one record from YAML 1.2 (core schema, so dates stay texts) or, by the file's name, from JSON.
 * Bad input gives diagnostics and never an exception. What could be read is returned beside the faults,
 * marked as not sound.
 */
export function parse({ name, text }: SourceFile): ParseResult {
  const fail = (code: 'file-too-large' | 'nested-too-deep', args: DataDiagnostic['args']): ParseResult => ({
    record: null,
    diagnostics: [
      { code, severity: 'error', args, place: { file: name, pointer: '', ...START } } as DataDiagnostic,
    ],
  });
  if (text.length > MAX_FILE_LENGTH)
    return fail('file-too-large', { size: text.length, limit: MAX_FILE_LENGTH });
  const json = /\.json$/i.test(name);
  const lines = new Lines(text);
  const diagnostics: DataDiagnostic[] = textFaults(name, text, lines);
  // A binary file would have a fault of syntax at each of its bytes.
  if (isBinary(text)) return { record: null, diagnostics };
  // Programs write JSON, which is YAML too, into files of either name.
  const readPlain = json || text.startsWith('{') ? readPlainJson : readPlainYaml;
  const plain = diagnostics.length > 0 ? undefined : readPlain(text, BOUNDS);
  if (isObject(plain)) {
    // Places are asked for where there is a fault; most records have none.
    let spans: ReadonlyMap<string, NodeSpans> | undefined;
    const record = recordOf({ name, text }, plain, true, () => (spans ??= spansOf(text, lines)));
    return { record, diagnostics };
  }
  const document = nestsTooDeep(text) ? null : read(text);
  if (!document) return fail('nested-too-deep', { limit: MAX_DEPTH });
  diagnostics.push(...(json ? jsonFaults(name, text, document, lines) : yamlFaults(name, document, lines)));
  const spans = new Map<string, NodeSpans>();
  const value = composeValue(document, { file: name, lines, spans, diagnostics, ...BOUNDS });
  if (!isObject(value)) {
    const readable = diagnostics.length === 0;
    const notRecord: DataDiagnostic = {
      code: 'not-a-record',
      severity: 'error',
      args: { actual: Array.isArray(value) ? 'list' : value === null ? 'nothing' : typeof value },
      place: { file: name, pointer: '', ...(spans.get('')?.value ?? START) },
    };
    return { record: null, diagnostics: readable ? [notRecord] : diagnostics };
  }
  const sound = diagnostics.every(({ severity }) => severity !== 'error');
  return { record: recordOf({ name, text }, value, sound, () => spans), diagnostics };
}

const START: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function recordOf(
  { name, text }: SourceFile,
  value: JsonObject,
  sound: boolean,
  spans: () => ReadonlyMap<string, NodeSpans>,
): RawRecord {
  const textOf = (member: string) => {
    const own = Object.hasOwn(value, member) ? value[member] : undefined;
    return typeof own === 'string' ? own : null;
  };
  return {
    file: name,
    text,
    kind: textOf('kind'),
    id: textOf('id'),
    value,
    get spans() {
      return spans();
    },
    sound,
  };
}

/** Where the values of a sound text stand. */
function spansOf(text: string, lines: Lines): ReadonlyMap<string, NodeSpans> {
  const spans = new Map<string, NodeSpans>();
  const document = read(text);
  if (document) composeValue(document, { file: '', lines, spans, diagnostics: [], ...BOUNDS });
  return spans;
}

/** Nesting of values beyond this depth is refused; records need about eight. */
const MAX_DEPTH = 40;

/** More values than this in one record are refused: schemas compare items of lists pair by pair. Records need a few hundred. */
const MAX_VALUES = 10_000;

export const BOUNDS = { maxDepth: MAX_DEPTH, maxValues: MAX_VALUES } as const;

/**
 * Whether a text could nest beyond all reason. The YAML composer recurses and does not survive it, so this
 * looks at the characters alone: brackets left open, and the indentation with its list marks. What slips through,
 * such as a bracket in a comment before such marks, is caught when the stack ends.
 */
function nestsTooDeep(text: string): boolean {
  let open = 0;
  let marks = 0;
  let indent = 0;
  let indenting = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) {
      marks = 0;
      indent = 0;
      indenting = true;
      continue;
    }
    // Within brackets marks do not nest, so a record of JSON may stand on one line.
    const mark =
      open === 0 && (unit === DASH || unit === QUESTION || unit === COLON) && isBlank(text, at + 1);
    if (mark) marks++;
    indenting &&= mark || unit === SPACE || unit === TAB;
    if (indenting) indent++;
    if (unit === OPEN_BRACKET || unit === OPEN_BRACE) open++;
    else if ((unit === CLOSE_BRACKET || unit === CLOSE_BRACE) && open > 0) open--;
    if (open > 100 || marks > 100 || indent > 200) return true;
  }
  return false;
}

function isBlank(text: string, at: number): boolean {
  const unit = at < text.length ? text.charCodeAt(at) : LINE_FEED;
  return unit === SPACE || unit === TAB || unit === LINE_FEED || unit === 0x0d;
}

const [TAB, LINE_FEED, SPACE, DASH, COLON, QUESTION] = [0x09, 0x0a, 0x20, 0x2d, 0x3a, 0x3f];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** @returns null where the text nests so deep that the composer, which recurses, runs out of stack. */
function read(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      strict: true,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function yamlFaults(file: string, document: Document.Parsed, lines: Lines): DataDiagnostic[] {
  const { version, explicit } = document.directives.yaml;
  const other: DataDiagnostic[] =
    explicit && version !== '1.2'
      ? [
          {
            code: 'invalid-syntax',
            severity: 'error',
            args: { format: 'YAML', reason: `version ${version} is declared, and only 1.2 is read` },
            place: { file, pointer: '', ...lines.span(0, 0) },
          },
        ]
      : [];
  const errors = document.errors.slice(0, MAX_FAULTS).map(({ code, message, pos }): DataDiagnostic => {
    const place = { file, pointer: '', ...lines.span(pos[0], pos[1]) };
    return code === 'MULTIPLE_DOCS'
      ? { code: 'several-documents', severity: 'error', args: { count: 2 }, place }
      : {
          code: 'invalid-syntax',
          severity: 'error',
          args: { format: 'YAML', reason: REASONS[code] ?? message.replace(/\s+/g, ' ').slice(0, 120) },
          place,
        };
  });
  return [...other, ...errors];
}

/** Most syntax faults of one file that are reported: what the parser makes of the rest is guesswork. */
const MAX_FAULTS = 10;

/** Clearer words for the most frequent faults. */
const REASONS: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'tabs cannot indent',
  BAD_INDENT: 'the indentation does not fit what stands around it',
  MISSING_CHAR: 'a closing character, a comma or a space is missing',
  BLOCK_AS_IMPLICIT_KEY: 'a key has two colons on its line; texts with ": " inside need quotation marks',
};

/** JSON is read by the YAML parser, for the positions; what only YAML allows is found by the strict parser. */
function jsonFaults(file: string, text: string, document: Document.Parsed, lines: Lines): DataDiagnostic[] {
  try {
    JSON.parse(text);
    return [];
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : '';
    const stated = /position (\d+)/.exec(message)?.[1];
    const offset = stated === undefined ? (document.errors[0]?.pos[0] ?? text.length) : Number(stated);
    const reason = message
      .replace(/ in JSON at position.*| \(line.*/, '')
      .replace(/\s+/g, ' ')
      .slice(0, 120);
    const place = { file, pointer: '', ...lines.span(offset, offset + 1) };
    return [{ code: 'invalid-syntax', severity: 'error', args: { format: 'JSON', reason }, place }];
  }
}
