/** Classes of UAX #14: what a character is to line breaking. */
import { CLASS_RUNS } from './line-break-classes.ts';

/** The classes as numbers below 32, so that a set of them is one number. */
export const CLASS = {
  AL: 0,
  BK: 1,
  CR: 2,
  LF: 3,
  NL: 4,
  SP: 5,
  ZW: 6,
  WJ: 7,
  GL: 8,
  CL: 9,
  CP: 10,
  EX: 11,
  SY: 12,
  OP: 13,
  QU: 14,
  IS: 15,
  NS: 16,
  B2: 17,
  CB: 18,
  BA: 19,
  HH: 20,
  HY: 21,
  BB: 22,
  IN: 23,
  NU: 24,
  PR: 25,
  PO: 26,
  ID: 27,
  CM: 28,
  AI: 29,
} as const;
type ClassName = keyof typeof CLASS;

/** A set of classes, one bit each. */
export const set = (...names: readonly ClassName[]): number =>
  names.reduce((bits, name) => bits | (1 << CLASS[name]), 0);
export const has = (classes: number, type: number): boolean => ((classes >> type) & 1) === 1;

/** Classes of the code points below this are looked up directly: nearly all that is ever asked for. */
export const DIRECT = 0x530;
let table:
  | { readonly starts: Uint32Array; readonly classes: Uint8Array; readonly direct: Uint8Array }
  | undefined;

function readTable(): NonNullable<typeof table> {
  const runs = CLASS_RUNS.split(' ');
  const starts = new Uint32Array(runs.length);
  const classes = new Uint8Array(runs.length);
  runs.forEach((run, index) => {
    starts[index] = Number.parseInt(run.slice(0, -2), 36);
    classes[index] = CLASS[run.slice(-2) as ClassName];
  });
  const direct = new Uint8Array(DIRECT);
  for (let run = 0; run < runs.length && (starts[run] ?? 0) < DIRECT; run++) {
    direct.fill(classes[run] ?? CLASS.AL, starts[run], starts[run + 1]);
  }
  return { starts, classes, direct };
}

/** Line_Break class of a code point. */
export function classOf(codePoint: number): number {
  table ??= readTable();
  if (codePoint < DIRECT) return table.direct[codePoint] ?? CLASS.AL;
  if (codePoint >= 0x20000) return codePoint < 0x40000 ? CLASS.ID : CLASS.AL;
  if (codePoint >= 0x10000) return codePoint >= 0x1f000 && codePoint < 0x1fb00 ? CLASS.ID : CLASS.AL;
  let low = 0;
  let high = table.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((table.starts[middle] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return table.classes[low] ?? CLASS.AL;
}
