/** Plain data as JSON knows it. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

export type JsonObject = { readonly [key: string]: JsonValue };

/** A stretch of a text; lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a value stands, and its key where it has one. */
export interface NodeSpans {
  readonly key: Span | null;
  readonly value: Span;
}

/** A text and the name under which it is told of. The name is a path with forward slashes. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** A record as read, before any schema was applied to it. */
export interface RawRecord {
  readonly file: string;
  readonly text: string;
  /** The `kind` and `id` that it states, where they are texts. */
  readonly kind: string | null;
  readonly id: string | null;
  readonly value: JsonObject;
  /** Where each value stands, by JSON Pointer; '' is the whole record. */
  readonly spans: ReadonlyMap<string, NodeSpans>;
  /** false where the text has faults, so that the value may lack parts. */
  readonly sound: boolean;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds a member to a JSON Pointer. */
export function childPointer(pointer: string, member: string | number): string {
  const text = String(member);
  return `${pointer}/${text.includes('~') || text.includes('/') ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text}`;
}

/** The members that a JSON Pointer names, outermost first. */
export function pointerPath(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a JSON Pointer; undefined where there is none. */
export function valueAt(value: JsonValue, pointer: string): JsonValue | undefined {
  let at: JsonValue | undefined = value;
  for (const member of pointerPath(pointer)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, member)) return undefined;
    at = (at as JsonObject)[member];
  }
  return at;
}

/** The name of a file without folders and ending. */
export function baseName(file: string): string {
  return file.replace(/^[\s\S]*[\\/]/, '').replace(/\.(ya?ml|json)$/i, '');
}
