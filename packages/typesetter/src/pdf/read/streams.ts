/** What streams hold (ISO 32000-1, 7.4.4): deflated or plain, with or without PNG prediction. */
import { inflateSync } from 'node:zlib';
import { Name, type Value } from './lexer.ts';
import { damaged, tooMuch } from './malformed.ts';

/** Bytes that may still be inflated. */
export interface Inflation {
  left: number;
}

/**
 * What a zlib stream holds (RFC 1950), whose sum must be right. What stands behind the stream is passed over: the
 * length that some programs write counts the end of the line before `endstream`.
 */
export function inflate(data: Uint8Array, inflation: Inflation): Uint8Array {
  let inflated: Uint8Array;
  try {
    // It stops where there is more than this; zlib wants room for a byte at least.
    inflated = inflateSync(data, { maxOutputLength: Math.max(1, inflation.left) });
  } catch (error) {
    if (error instanceof RangeError) throw tooMuch('inflated');
    throw damaged('stream-packing');
  }
  inflation.left -= inflated.length;
  if (inflation.left < 0) throw tooMuch('inflated');
  return inflated;
}

/** Undoes PNG prediction (RFC 2083, 6), a row of which starts with the number of its filter. */
export function unpredict(data: Uint8Array, columns: number): Uint8Array {
  if (!Number.isInteger(columns) || columns < 1 || columns > 64) throw damaged('stream-rows');
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const left = column > 0 ? (out[at - 1] ?? 0) : 0;
      const up = row > 0 ? (out[at - columns] ?? 0) : 0;
      const corner = row > 0 && column > 0 ? (out[at - columns - 1] ?? 0) : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      if (predicted === undefined) throw damaged('stream-prediction');
      out[at] = (data[row * (columns + 1) + 1 + column] ?? 0) + predicted;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Names of the filters of a stream, in the order in which they are undone. */
export function filtersOf(value: Value): string[] {
  const list = Array.isArray(value) ? (value as readonly Value[]) : value === null ? [] : [value];
  return list.map((one) => (one instanceof Name ? one.text : '?'));
}
