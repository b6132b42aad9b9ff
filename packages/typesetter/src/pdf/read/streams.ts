/** What streams hold (ISO 32000-1, 7.4.4): deflated or plain, with or without PNG prediction. */
import { inflateSync } from 'node:zlib';
import { filtersAreKnown, unfiltered } from '../../image/png-rows.ts';
import type { Budget } from './budget.ts';
import { Name, type Value } from './lexer.ts';
import { damaged } from './malformed.ts';

/**
 * What a zlib stream holds (RFC 1950), whose sum must be right. What stands behind the stream is passed over: the
 * length that some programs write counts the end of the line before `endstream`.
 */
export function inflate(data: Uint8Array, budget: Budget): Uint8Array {
  let inflated: Uint8Array;
  try {
    // It stops where there is more than this; zlib wants room for a byte at least.
    inflated = inflateSync(data, { maxOutputLength: Math.max(1, budget.left('inflated')) });
  } catch (error) {
    if (error instanceof RangeError) budget.spend('inflated', Number.POSITIVE_INFINITY);
    throw damaged('stream-packing');
  }
  budget.spend('inflated', inflated.length);
  return inflated;
}

/** Undoes PNG prediction (RFC 2083, 6), a row of which starts with the number of its filter. */
export function unpredict(data: Uint8Array, columns: number): Uint8Array {
  if (!Number.isInteger(columns) || columns < 1 || columns > 64) throw damaged('stream-rows');
  const raster = { width: columns, height: Math.floor(data.length / (columns + 1)), bits: 8 };
  if (!filtersAreKnown(data, [raster])) throw damaged('stream-prediction');
  return unfiltered(data, raster);
}

/** Names of the filters of a stream, in the order in which they are undone. */
export function filtersOf(value: Value): string[] {
  const list = Array.isArray(value) ? (value as readonly Value[]) : value === null ? [] : [value];
  return list.map((one) => (one instanceof Name ? one.text : '?'));
}
