import type { Place, Severity, Words } from './diagnostic.ts';
import { type Diagnostic, sortDiagnostics, type Wording, wordsFor } from './diagnostic.ts';
import { visible } from './visible.ts';

/** Escape sequences around parts of the text; the plain style has none. */
export interface FormatStyle {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const plain: FormatStyle = { error: same, warning: same, strong: same, faint: same };

function same(text: string): string {
  return text;
}

export interface FormatOptions<C extends object> {
  readonly wording: Wording<C>;
  /** The text of a file, for the caret frame; undefined where it is not at hand. */
  readonly source?: (file: string) => string | undefined;
  readonly style?: FormatStyle;
}

type Known = { readonly code: string; readonly severity: Severity; readonly place: Place } & {
  readonly related?: readonly { readonly place: Place; readonly note: string }[];
};

/** One diagnostic as lines of text: head, caret frame, why, how to mend it. No line break at the end. */
export function formatDiagnostic<C extends object>(
  diagnostic: Diagnostic<C>,
  { wording, source, style = plain }: FormatOptions<C>,
): string {
  const lines = linesOf(source?.((diagnostic as unknown as Known).place.file));
  return format(diagnostic, lines, wording, style);
}

function format<C extends object>(
  diagnostic: Diagnostic<C>,
  lines: readonly string[] | undefined,
  wording: Wording<C>,
  style: FormatStyle,
): string {
  const { code, severity, place, related } = diagnostic as unknown as Known;
  const words: Words = wordsFor(diagnostic, wording);
  const paint = severity === 'error' ? style.error : style.warning;
  return [
    `${style.strong(at(place))} ${paint(severity)} ${style.faint(`[${code}]`)} ${visible(words.what)}`,
    ...(lines === undefined ? [] : caretFrame(lines, place, paint)),
    `  why:  ${visible(words.why)}`,
    `  mend: ${visible(words.mend)}`,
    ...(related ?? []).map((one) => `  see:  ${at(one.place)} ${visible(one.note)}`),
  ].join('\n');
}

/** All diagnostics, sorted by file, line and column, an empty line between two; '' for none. */
export function formatDiagnostics<C extends object>(
  diagnostics: readonly Diagnostic<C>[],
  { wording, source, style = plain }: FormatOptions<C>,
): string {
  const known = diagnostics as unknown as readonly Known[];
  // Sorted by file, so that a file with thousands of faults is divided into lines but once.
  let file: string | undefined;
  let lines: readonly string[] | undefined;
  return sortDiagnostics(known)
    .map((one) => {
      if (one.place.file !== file) lines = linesOf(source?.(one.place.file));
      file = one.place.file;
      return `${format<C>(one as unknown as Diagnostic<C>, lines, wording, style)}\n`;
    })
    .join('\n');
}

function linesOf(text: string | undefined): readonly string[] | undefined {
  return text?.split(/\r\n|\r|\n/);
}

function at({ file, line, column }: Place): string {
  return `${visible(file)}:${line}:${column}`;
}

/** The line at fault with the value underlined; long lines are cut around the place. */
function caretFrame(lines: readonly string[], place: Place, paint: (text: string) => string): string[] {
  const line = lines[place.line - 1];
  if (line === undefined) return [];
  const start = Math.min(place.column - 1, line.length);
  const sameLine = place.endLine === place.line && place.endColumn !== undefined;
  const end = sameLine ? Math.max(start + 1, Math.min(place.endColumn - 1, line.length)) : start + 1;
  const from = start > WIDTH - 20 ? start - 20 : 0;
  const to = Math.min(line.length, from + WIDTH);
  const shown = (from > 0 ? '…' : '') + line.slice(from, to) + (to < line.length ? '…' : '');
  const before = (from > 0 ? '…' : '') + line.slice(from, start);
  const marked = line.slice(start, Math.min(end, to)) || ' ';
  const number = String(place.line);
  return [
    `  ${number} | ${visible(shown)}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(displayWidth(visible(before)))}${paint('^'.repeat(displayWidth(visible(marked))))}`,
  ];
}

const WIDTH = 100;

/** Columns that a text takes on a terminal: East Asian wide characters take two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{20000}-\u{3FFFD}]/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
}
