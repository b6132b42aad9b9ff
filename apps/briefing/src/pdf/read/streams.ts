/** What streams hold (ISO 32000-1, 7.4.4): deflated or plain, with or without PNG prediction. */
import { Unzlib } from 'fflate';
import { Name, type Value } from './lexer.ts';
import { damaged, LIMITS, Malformed } from './malformed.ts';

/** Bytes that may still be inflated. */
export interface Inflation {
  left: number;
}

/** Little at a time, so that a few bytes that stand for many are noticed before they have filled the memory. */
const PIECE = 2 ** 9;

export function inflate(data: Uint8Array, inflation: Inflation): Uint8Array {
  const pieces: Uint8Array[] = [];
  let ended = false;
  const stream = new Unzlib((piece, final) => {
    inflation.left -= piece.length;
    if (inflation.left < 0)
      throw new Malformed({ code: 'too-much', what: `data: more than ${LIMITS.inflated / 2 ** 20} MB` });
    pieces.push(piece);
    ended ||= final;
  });
  try {
    for (let at = 0; at < data.length && !ended; at += PIECE)
      stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  } catch (error) {
    if (error instanceof Malformed) throw error;
    throw damaged('compressed data that cannot be inflated');
  }
  return Buffer.concat(pieces);
}

/** Undoes PNG prediction (RFC 2083, 6), a row of which starts with the number of its filter. */
export function unpredict(data: Uint8Array, columns: number): Uint8Array {
  if (!Number.isInteger(columns) || columns < 1 || columns > 64) throw damaged('rows of a strange length');
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
      if (predicted === undefined) throw damaged('an unknown prediction');
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
