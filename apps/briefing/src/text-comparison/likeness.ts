/** How alike the paragraphs of two texts in one language are: the cosine of what they are made of, rare words first. */
import { bareWords, featuresOf } from './tokens.ts';

/** Of every paragraph of one text with every paragraph of the other, and with two of them taken together. */
export interface Likeness {
  /** From 0, nothing in common, to 1, the same words. */
  of(row: number, column: number): number;
  /** Of one paragraph with two that follow upon one another. */
  ofOneWithTwo(row: number, column: number): number;
  ofTwoWithOne(row: number, column: number): number;
  /** Of any number taken together with any number. */
  ofAll(rows: readonly number[], columns: readonly number[]): number;
  /** How much of a paragraph stands in those of the other text, from 0 to 1. */
  rowHeldIn(row: number, columns: readonly number[]): number;
  columnHeldIn(column: number, rows: readonly number[]): number;
}

type Weights = ReadonlyMap<string, number>;

export function likenessOf(rows: readonly string[], columns: readonly string[]): Likeness {
  const [a, b] = weighed(rows.map(featuresOf), columns.map(featuresOf));
  const [aBare, bBare] = [rows.map(bareWords), columns.map(bareWords)];
  const dots = products(a, b);
  const width = columns.length;
  const dot = (row: number, column: number): number => dots[row * width + column] ?? 0;
  const [aNorms, bNorms] = [a, b].map((all) => all.map((one) => product(one, one))) as [number[], number[]];
  const [aPairs, bPairs] = [a, b].map(pairNorms) as [number[], number[]];
  const cosine = (shared: number, one = 0, other = 0) =>
    shared === 0 ? 0 : Math.min(1, shared / Math.sqrt(one * other));
  return {
    of: (row, column) =>
      aBare[row] === bBare[column] ? 1 : cosine(dot(row, column), aNorms[row], bNorms[column]),
    ofOneWithTwo: (row, column) =>
      cosine(dot(row, column) + dot(row, column + 1), aNorms[row], bPairs[column]),
    ofTwoWithOne: (row, column) =>
      cosine(dot(row, column) + dot(row + 1, column), aPairs[row], bNorms[column]),
    ofAll: (rows, columns) => {
      const [one, other] = [together(rows, a), together(columns, b)];
      return cosine(product(one, other), product(one, one), product(other, other));
    },
    rowHeldIn: (row, columns) => held(a[row], together(columns, b)),
    columnHeldIn: (column, rows) => held(b[column], together(rows, a)),
  };
}

function together(indices: readonly number[], all: readonly Weights[]): Weights {
  const sum = new Map<string, number>();
  for (const index of indices)
    for (const [feature, weight] of all[index] ?? []) sum.set(feature, (sum.get(feature) ?? 0) + weight);
  return sum;
}

function held(one: Weights = new Map(), other: Weights): number {
  let [all, shared] = [0, 0];
  for (const [feature, weight] of one) {
    all += weight;
    if (other.has(feature)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Each feature by how often it stands there and how few paragraphs have it. */
function weighed(a: readonly string[][], b: readonly string[][]): [Weights[], Weights[]] {
  const all = [...a, ...b];
  const holders = new Map<string, number>();
  for (const features of all)
    for (const feature of new Set(features)) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  const weigh = (features: readonly string[]): Weights => {
    const counts = new Map<string, number>();
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    return new Map(
      [...counts].map(([feature, count]) => [
        feature,
        (1 + Math.log(count)) * Math.log(1 + all.length / (holders.get(feature) ?? 1)),
      ]),
    );
  };
  return [a.map(weigh), b.map(weigh)];
}

/** The products of all rows with all columns, by way of the features that they share. */
function products(a: readonly Weights[], b: readonly Weights[]): Float32Array {
  const holders = new Map<string, { readonly column: number; readonly weight: number }[]>();
  b.forEach((weights, column) => {
    for (const [feature, weight] of weights) {
      const known = holders.get(feature);
      if (known) known.push({ column, weight });
      else holders.set(feature, [{ column, weight }]);
    }
  });
  const dots = new Float32Array(a.length * b.length);
  a.forEach((weights, row) => {
    const start = row * b.length;
    for (const [feature, own] of weights)
      for (const { column, weight } of holders.get(feature) ?? [])
        dots[start + column] = (dots[start + column] ?? 0) + own * weight;
  });
  return dots;
}

function product(a: Weights, b: Weights): number {
  let sum = 0;
  for (const [feature, weight] of a) sum += weight * (b.get(feature) ?? 0);
  return sum;
}

/** Square of the length of each paragraph taken together with the next. */
function pairNorms(all: readonly Weights[]): number[] {
  return all.slice(1).map((next, index) => {
    const one = all[index] as Weights;
    return product(one, one) + product(next, next) + 2 * product(one, next);
  });
}
