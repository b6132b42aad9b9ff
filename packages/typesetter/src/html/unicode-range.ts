/** Code points in ascending order as CSS has them (CSS Fonts Level 4, 4.5): `U+4E00-4E02,U+4E0A`. */
export function unicodeRange(codePoints: readonly number[]): string {
  const ranges: string[] = [];
  for (let at = 0; at < codePoints.length; at++) {
    const first = codePoints[at] ?? 0;
    while (codePoints[at + 1] === (codePoints[at] ?? 0) + 1) at++;
    const last = codePoints[at] ?? 0;
    ranges.push(first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`);
  }
  return ranges.join();
}

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
