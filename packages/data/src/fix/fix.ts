import { parseDocument } from 'yaml';
import type { DataCode, DataDiagnostic } from '../diagnostics/catalogue.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { syntaxWords } from '../diagnostics/words/syntax.ts';
import { canonicalForm } from '../parse/canonical-form.ts';
import { type JsonValue, pointerPath, type SourceFile } from '../parse/raw-record.ts';
import { type Change, type MendContext, mends } from './mends.ts';

/** A fault that was mended; for `not-canonical` there is no single change to show. */
export interface Mended extends Change {
  readonly code: DataCode;
  /** Where the fault was, in the text before. */
  readonly place: Place;
}

export interface FixResult {
  readonly text: string;
  readonly mended: readonly Mended[];
}

/**
 * Mends what has one right answer: of the faults told of a file those in `mends`, then its form. A text whose
 * syntax cannot be read is left as it is. Mending can uncover further faults; check the result again.
 */
export function fix(
  file: SourceFile,
  diagnostics: readonly DataDiagnostic[],
  context: MendContext,
): FixResult {
  const { text, mended } = mendFaults(file, diagnostics, context);
  const canonical = canonicalForm({ name: file.name, text }) ?? text;
  if (canonical === text || mended.length > 0) return { text: canonical, mended };
  const found = diagnostics.find(({ code }) => code === 'not-canonical');
  const place = found?.place ?? { file: file.name, line: 1, column: 1, pointer: '' };
  return { text: canonical, mended: [{ code: 'not-canonical', place, from: null, to: null }] };
}

function mendFaults(
  file: SourceFile,
  diagnostics: readonly DataDiagnostic[],
  context: MendContext,
): FixResult {
  // Where nothing can be mended the text must stay as it is; printing its document anew could change it.
  const unreadable = diagnostics.some(({ code }) => code in syntaxWords && !(code in mends));
  if (unreadable || !diagnostics.some(({ code }) => code in mends)) return { text: file.text, mended: [] };
  const document = parseDocument(file.text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    logLevel: 'error',
  });
  if (document.errors.length > 0) return { text: file.text, mended: [] };
  const mended: Mended[] = [];
  // From the end, so that what is taken out of a list does not shift what is still to be mended.
  for (const { code, args, place } of [...diagnostics].reverse()) {
    const mend = mends[code] as
      | ((...input: [typeof document, readonly string[], typeof args, MendContext]) => Change | null)
      | undefined;
    const change = mend?.(document, pointerPath(place.pointer), args, context) ?? null;
    if (change) mended.unshift({ code, place, ...change });
  }
  if (mended.length === 0) return { text: file.text, mended };
  const json = /\.json$/i.test(file.name);
  const text = json
    ? `${JSON.stringify(document.toJS() as JsonValue, null, 2)}\n`
    : document.toString({ lineWidth: 0 });
  return { text, mended };
}
