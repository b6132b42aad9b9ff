/** JavaScript expressions of texts, as a pattern becomes them. */

export const elementCode = (name: string, words: readonly string[]): string =>
  `{ name: ${JSON.stringify(name)}, words: ${joined(words)} }`;

/** Whether the expression is a text as it stands. */
export const isText = (expression: string): boolean => /^"(?:[^"\\]|\\.)*"$/.test(expression);

/** Texts that stand beside each other become one. */
export function joined(parts: readonly string[]): string {
  const merged: string[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && isText(last) && isText(part))
      merged[merged.length - 1] = JSON.stringify(JSON.parse(last) + JSON.parse(part));
    else merged.push(part);
  }
  return merged.join(' + ') || '""';
}
