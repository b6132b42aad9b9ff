import type { Dataset, RecordId, RecordKind, Sha256, SourceId } from '../generated/open.ts';
import { codePointOffsets, countCodePoints } from './code-points.ts';
import { passages } from './passages.ts';
import { digest } from './sha256.ts';

/**
 * - `ok`: the passage stands where the record says, letter by letter.
 * - `digest-differs`: the text is the one recorded, and the passage is another.
 * - `out-of-range`: the position lies outside the text.
 * - `text-changed`: the text as a whole is not the one recorded, and the passage is not found at its place.
 * - `text-not-held`: the text is not at hand.
 */
export type PassageOutcome = 'ok' | 'digest-differs' | 'out-of-range' | 'text-changed' | 'text-not-held';

export interface PassageCheck {
  readonly record: RecordId;
  readonly kind: RecordKind;
  readonly pointer: string;
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
  readonly outcome: PassageOutcome;
}

export interface SourceCheck {
  readonly source: SourceId;
  readonly outcome: 'ok' | 'text-changed' | 'text-not-held';
  /** Length and digest of the text at hand; null where there is none. */
  readonly length: number | null;
  readonly sha256: Sha256 | null;
}

export interface Verification {
  /** One for each source that records a text, in order of ids. */
  readonly sources: readonly SourceCheck[];
  /** One for each position, furniture included, in order of the records. */
  readonly passages: readonly PassageCheck[];
  readonly summary: { readonly [K in PassageOutcome]: number };
}

/** Checks every position and digest of a dataset against the texts that are at hand. */
export function verifyEvidence(dataset: Dataset, texts: ReadonlyMap<SourceId, string>): Verification {
  const held = new Map<SourceId, { readonly check: SourceCheck; readonly slice: Slice }>();
  for (const [id, { text }] of dataset.sources) {
    if (!text) continue;
    const own = texts.get(id);
    const sha256 = own === undefined ? null : digest(own);
    const outcome = sha256 === null ? 'text-not-held' : sha256 === text.sha256 ? 'ok' : 'text-changed';
    const length = own === undefined ? null : countCodePoints(own);
    held.set(id, { check: { source: id, outcome, length, sha256 }, slice: slicer(own ?? '') });
  }
  const summary = { ok: 0, 'digest-differs': 0, 'out-of-range': 0, 'text-changed': 0, 'text-not-held': 0 };
  const checks = passages(dataset).map(
    ({ record, kind, pointer, source, selector, sha256 }): PassageCheck => {
      const { start, end } = selector;
      const text = held.get(source);
      const outcome: PassageOutcome =
        text === undefined || text.check.outcome === 'text-not-held'
          ? 'text-not-held'
          : checkPassage(text.slice(start, end), sha256, text.check.outcome === 'ok');
      summary[outcome]++;
      return { record, kind, pointer, source, start, end, outcome };
    },
  );
  return { sources: [...held.values()].map(({ check }) => check), passages: checks, summary };
}

function checkPassage(passage: string | null, sha256: Sha256, textIsRecorded: boolean): PassageOutcome {
  if (passage !== null && digest(passage) === sha256) return 'ok';
  if (!textIsRecorded) return 'text-changed';
  return passage === null ? 'out-of-range' : 'digest-differs';
}

/** Takes passages by code points; null for a position outside the text. */
export type Slice = (start: number, end: number) => string | null;

export function slicer(text: string): Slice {
  const offsets = codePointOffsets(text);
  return (start, end) => {
    const [from, to] = [offsets[start], offsets[end]];
    return from === undefined || to === undefined || to < from ? null : text.slice(from, to);
  };
}
