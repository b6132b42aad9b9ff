/** Where a fault is. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** End of the value at fault, exclusive, where known: the caret frame underlines up to it. */
  readonly endLine?: number;
  readonly endColumn?: number;
  /** JSON Pointer (RFC 6901) to the value; '' for the whole file. */
  readonly pointer: string;
}

/** Another place that has to do with the fault, with a word on why. */
export interface Related {
  readonly place: Place;
  readonly note: string;
}

/** An error stops what depends on the data; a warning is told and stops nothing. */
export type Severity = 'error' | 'warning';

/**
 * A fault as data: code and arguments only. The wording is in one place per catalogue.
 *
 * `C` maps each code to the type of its arguments; the union over it is discriminated by `code`.
 */
export type Diagnostic<C extends object> = {
  readonly [K in keyof C & string]: {
    readonly code: K;
    readonly severity: Severity;
    readonly args: C[K];
    readonly place: Place;
    readonly related?: readonly Related[];
  };
}[keyof C & string];

/** The words for one fault. */
export interface Words {
  /** What is wrong, naming the value. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
}

/** The words for each code of a catalogue. */
export type Wording<C extends object> = { readonly [K in keyof C & string]: (args: C[K]) => Words };

/** Looks up the words for a diagnostic. */
export function wordsFor<C extends object>(diagnostic: Diagnostic<C>, wording: Wording<C>): Words {
  const one = diagnostic as { readonly code: keyof C & string; readonly args: C[keyof C & string] };
  return wording[one.code](one.args);
}

/** The order in which faults are told: by file, line, column, then code. */
export function compareDiagnostics(a: Diagnostic<object>, b: Diagnostic<object>): number {
  const [left, right] = [a as AnyDiagnostic, b as AnyDiagnostic];
  return (
    compareText(left.place.file, right.place.file) ||
    left.place.line - right.place.line ||
    left.place.column - right.place.column ||
    compareText(left.code, right.code) ||
    compareText(left.place.pointer, right.place.pointer)
  );
}

/** A copy in the order in which faults are told. */
export function sortDiagnostics<D extends { readonly code: string; readonly place: Place }>(
  diagnostics: readonly D[],
): D[] {
  return [...diagnostics].sort((a, b) => compareDiagnostics(a as never, b as never));
}

type AnyDiagnostic = { readonly code: string; readonly place: Place };

/** Compares by code units, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
