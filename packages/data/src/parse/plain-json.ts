import type { Bounds } from './plain-yaml.ts';
import type { JsonValue } from './raw-record.ts';

/**
 * The value of a text of JSON that says nothing but what its value says: it comes out of it again, white space aside,
 * so no key is given twice and no number is lost. Texts with rarer escapes, which can hide characters, or with keys
 * that reach a prototype are left to the whole parser.
 *
 * @returns undefined where the text is not plain; that is no fault.
 */
export function readPlainJson(text: string, bounds: Bounds): JsonValue | undefined {
  if (/\\[^"\\/nrt]|"(?:__proto__|constructor|prototype)"/.test(text)) return undefined;
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  if (countValues(value, 0, bounds) > bounds.maxValues) return undefined;
  const whole =
    text === `${JSON.stringify(value, null, 2)}\n` || withoutSpace(text) === JSON.stringify(value);
  return whole ? value : undefined;
}

function withoutSpace(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
}

/** How many values there are, the whole included; beyond the bounds, some number larger than allowed. */
function countValues(value: JsonValue, depth: number, bounds: Bounds): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (depth >= bounds.maxDepth) return Number.POSITIVE_INFINITY;
  let count = 1;
  for (const member of Object.values(value)) count += countValues(member, depth + 1, bounds);
  return count;
}
