import { codePointOffsets } from './code-points.ts';
import { digest } from './sha256.ts';
import { isEdge } from './whole-words.ts';

/** Digests taken at most in one search: some seconds. A longer text is searched around the expected place only. */
const MAX_DIGESTS = 400_000;

/** What is left of the digests that several searches may take together. */
export interface DigestBudget {
  left: number;
}

export interface DigestSearch {
  /** Length of the passage in code points, and its digest. */
  readonly length: number;
  readonly sha256: string;
  /** The code point at which it is expected to begin: the search goes outwards from there. */
  readonly near: number;
  /** Whether stretches of whole words alone are tried, of which there are few. */
  readonly wholeWords?: boolean;
}

/**
 * The code point at which a passage begins of which only length and digest are known. `nowhere` where the whole text
 * was searched, `given-up` where it was too long for that. Stretches of whole words are tried first, since hardly any
 * passage is something else.
 */
export function searchDigest(
  text: string,
  { length, sha256, near, wholeWords = false }: DigestSearch,
  budget: DigestBudget = { left: MAX_DIGESTS },
): number | 'nowhere' | 'given-up' {
  const offsets = codePointOffsets(text);
  const last = offsets.length - 1 - length;
  if (length < 1 || last < 0) return 'nowhere';
  const centre = Math.min(Math.max(near, 0), last);
  const isWhole = (start: number): boolean =>
    isEdge(text, offsets[start] ?? 0, 'start') && isEdge(text, offsets[start + length] ?? 0, 'end');
  let left = Math.min(MAX_DIGESTS, budget.left);
  for (const whole of wholeWords ? [true] : [true, false])
    for (let distance = 0; distance <= Math.max(centre, last - centre); distance++)
      for (const start of distance === 0 ? [centre] : [centre - distance, centre + distance]) {
        if (start < 0 || start > last || isWhole(start) !== whole) continue;
        if (left-- === 0) return 'given-up';
        budget.left--;
        if (digest(text.slice(offsets[start], offsets[start + length])) === sha256) return start;
      }
  return 'nowhere';
}
