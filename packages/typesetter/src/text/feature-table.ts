/**
 * The frame that GPOS and GSUB share (OpenType specification, "OpenType Layout Common Table Formats"): features
 * that are on for every script and language, each with one lookup of one subtable. Numbers are big-endian.
 */
import { viewOf } from './sfnt.ts';

export interface FontFeature {
  /** Four letters: "kern". */
  readonly tag: string;
  readonly lookupType: number;
  readonly subtable: Uint8Array;
}

/** Of the one script for all, with its language system, up to the numbers of the features. */
const SCRIPTS = 18;
const LOOKUP = 8;

/** @param features in ascending order of their tags */
export function featureTable(features: readonly FontFeature[]): Uint8Array {
  const count = features.length;
  const featureList = 10 + SCRIPTS + 2 * count;
  const lookupList = featureList + 2 + 12 * count;
  let length = lookupList + 2 + 2 * count;
  for (const { subtable } of features) length += LOOKUP + subtable.length;
  const out = new Uint8Array(length);
  const view = viewOf(out);
  // Header; the script with its offset; its default language system, without another; what that asks for: nothing.
  put(view, 0, [1, 0, 10, featureList, lookupList, 1, 0x4446, 0x4c54, 8, 4, 0, 0, 0xffff, count]);
  view.setUint16(featureList, count);
  view.setUint16(lookupList, count);
  let at = lookupList + 2 + 2 * count;
  for (let index = 0; index < count; index++) {
    const feature = features[index];
    if (feature === undefined) continue;
    const { tag, lookupType, subtable } = feature;
    view.setUint16(10 + SCRIPTS + 2 * index, index);
    const record = featureList + 2 + 6 * index;
    for (let letter = 0; letter < 4; letter++) out[record + letter] = tag.charCodeAt(letter);
    view.setUint16(record + 4, 2 + 6 * count + 6 * index);
    put(view, featureList + 2 + 6 * count + 6 * index, [0, 1, index]);
    view.setUint16(lookupList + 2 + 2 * index, at - lookupList);
    put(view, at, [lookupType, 0, 1, LOOKUP]);
    out.set(subtable, at + LOOKUP);
    at += LOOKUP + subtable.length;
  }
  return out;
}

function put(view: DataView, at: number, values: readonly number[]): void {
  for (let index = 0; index < values.length; index++) view.setUint16(at + 2 * index, values[index] ?? 0);
}

/** Numbers of 16 bits as bytes. */
export function words(values: readonly number[]): Uint8Array {
  const out = new Uint8Array(2 * values.length);
  put(viewOf(out), 0, values);
  return out;
}
