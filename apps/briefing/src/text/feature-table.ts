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

/** @param features in ascending order of their tags */
export function featureTable(features: readonly FontFeature[]): Uint8Array {
  const count = features.length;
  const langSys = words(0, 0xffff, count, ...features.keys());
  const script = concat([words(4, 0), langSys]);
  const scripts = concat([words(1), tagged('DFLT', 8), script]);
  const featureList = concat([
    words(count),
    ...features.map(({ tag }, index) => tagged(tag, 2 + 6 * count + 6 * index)),
    ...features.map((_, index) => words(0, 1, index)),
  ]);
  const lookups: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 2 + 2 * count;
  for (const { lookupType, subtable } of features) {
    const lookup = concat([words(lookupType, 0, 1, 8), subtable]);
    offsets.push(at);
    lookups.push(lookup);
    at += lookup.length;
  }
  const lookupList = concat([words(count, ...offsets), ...lookups]);
  const header = words(1, 0, 10, 10 + scripts.length, 10 + scripts.length + featureList.length);
  return concat([header, scripts, featureList, lookupList]);
}

/** Coverage, format 1. @param glyphs in ascending order */
export const coverage = (glyphs: readonly number[]): Uint8Array => words(1, glyphs.length, ...glyphs);

/** Class definition, format 1: the class of every glyph of the font. */
export const classDefinition = (classes: readonly number[]): Uint8Array =>
  words(1, 0, classes.length, ...classes);

export function words(...values: readonly number[]): Uint8Array {
  const out = new Uint8Array(2 * values.length);
  const view = viewOf(out);
  values.forEach((value, index) => {
    view.setUint16(2 * index, value & 0xffff);
  });
  return out;
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function tagged(tag: string, offset: number): Uint8Array {
  return concat([Uint8Array.from(tag, (letter) => letter.charCodeAt(0)), words(offset)]);
}
