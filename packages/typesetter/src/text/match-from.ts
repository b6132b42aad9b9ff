/**
 * The first match of a global pattern at or after an offset. To go from match to match with `matchAll` takes longer
 * where there are few: it makes a pattern of its own at each call.
 */
export function matchFrom(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
