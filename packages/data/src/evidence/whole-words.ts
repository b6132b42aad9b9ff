import { codePointOffsets, type TextRange } from './code-points.ts';

/** Whether a stretch may begin or end at a UTF-16 offset without cutting a word or taking in white space. */
export function isEdge(text: string, at: number, side: 'start' | 'end'): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at] ?? ' '];
  return !SPACE.test(side === 'start' ? after : before) && !isInWord(text, at);
}

/** Whether a UTF-16 offset lies between two letters or digits. */
export function isInWord(text: string, at: number): boolean {
  return WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
}

/** A stretch drawn out to whole words, without white space around it; null where it holds nothing else. */
export function inWholeWords(text: string, { start, end }: TextRange): TextRange | null {
  const offsets = codePointOffsets(text);
  const at = (point: number): number => offsets[point] ?? text.length;
  let [from, to] = [start, end];
  while (from < to && SPACE.test(text[at(from)] ?? '')) from++;
  while (to > from && SPACE.test(text[at(to) - 1] ?? '')) to--;
  if (from === to) return null;
  while (from > 0 && isInWord(text, at(from))) from--;
  while (to < offsets.length - 1 && isInWord(text, at(to))) to++;
  return { start: from, end: to };
}

const SPACE = /\s/;
/** Half of a surrogate pair counts as a letter, as most characters beyond U+FFFF are. */
const WORD = /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u;
