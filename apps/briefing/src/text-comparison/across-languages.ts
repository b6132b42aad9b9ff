/**
 * The odds that paragraphs in two languages say the same, without a dictionary: by their lengths (Gale and Church,
 * Computational Linguistics 19, 1993), by how they are numbered, and by what is the same in both languages: figures,
 * dates, names that the dataset knows, words in Latin letters.
 */
import type { Odds } from './align.ts';
import { type Figures, figuresOf } from './figures.ts';
import { labelOf } from './labels.ts';
import type { Tongue } from './language.ts';
import type { FindNames } from './names.ts';

/** What the odds are made of, measured on pairs of treaties: see docs/texts.md. */
const LINK = 2.5;
const MERGE = 0.7;
/** Spread of the logarithm of the ratio of lengths, for paragraphs of the same content. */
const SPREAD = 0.22;
/** Lengths of a few characters say little. */
const FEW = 6;
const SAME_LABEL = 1.5;
const OTHER_LABEL = -3;
/** What an anchor that only one has takes away, in relation to what it would have given. */
const MISSING = 0.35;
const MOST_OF_AN_ANCHOR = 3;

/** What of a paragraph is the same in every language. */
export interface ForeignParagraph {
  /** In Unicode code points. */
  readonly length: number;
  /** The number that it has in the text; null for none. */
  readonly label: number | null;
  readonly anchors: ReadonlySet<string>;
}

export function foreignParagraph(text: string, tongue: Tongue, findNames: FindNames): ForeignParagraph {
  const label = labelOf(text);
  const body = text.slice(label?.length ?? 0);
  const latin = tongue === 'en' ? /\p{Lu}{2,}[\p{L}\p{N}]*/gu : /\p{Script=Latin}{2,}/gu;
  return {
    length: Array.from(text).length,
    label: label?.number ?? null,
    anchors: new Set([
      ...anchorsOf(figuresOf(body, tongue)),
      ...Array.from(findNames(body), (id) => `name ${id}`),
      ...(body.match(latin) ?? []),
    ]),
  };
}

/** "One" and "two" stand everywhere. */
const anchorsOf = ({ printed, inWords }: Figures): string[] => [
  ...printed.map(({ value }) => value),
  ...Array.from(inWords).filter((value) => Number.parseInt(value, 10) > 2),
];

/** A paragraph, or two taken together, with the weights of its anchors. */
interface Weighed {
  readonly length: number;
  readonly label: number | null;
  /** Whether a second one has a number of its own. */
  readonly labelWithin: boolean;
  readonly anchors: ReadonlyMap<string, number>;
  readonly weight: number;
}

export function oddsAcross(rows: readonly ForeignParagraph[], columns: readonly ForeignParagraph[]): Odds {
  const weights = anchorWeights(rows, columns);
  const lengthsAgree = lengthOdds(rows, columns);
  const [ones, twos] = singlesAndPairs(rows, weights);
  const [others, pairs] = singlesAndPairs(columns, weights);
  const odds = (a: Weighed | undefined, b: Weighed | undefined, prior: number): number =>
    a && b ? prior + lengthsAgree(a, b) + labelsAgree(a, b) + anchorsAgree(a, b) : Number.NEGATIVE_INFINITY;
  return {
    one: (row, column) => odds(ones[row], others[column], LINK),
    oneWithTwo: (row, column) => odds(ones[row], pairs[column], MERGE),
    twoWithOne: (row, column) => odds(twos[row], others[column], MERGE),
  };
}

function singlesAndPairs(
  all: readonly ForeignParagraph[],
  weights: ReadonlyMap<string, number>,
): [Weighed[], Weighed[]] {
  const weighed = (length: number, parts: readonly ForeignParagraph[]): Weighed => {
    const own = parts.flatMap(({ anchors }) =>
      Array.from(anchors, (one) => [one, weights.get(one) ?? 0] as const),
    );
    const anchors = new Map(own);
    return {
      length,
      label: parts[0]?.label ?? null,
      labelWithin: (parts[1]?.label ?? null) !== null,
      anchors,
      weight: [...anchors.values()].reduce((sum, one) => sum + one, 0),
    };
  };
  return [
    all.map((one) => weighed(one.length, [one])),
    all.slice(1).map((next, index) => {
      const one = all[index] as ForeignParagraph;
      return weighed(one.length + next.length, [one, next]);
    }),
  ];
}

/** A second part with a number of its own is no part of the first. */
function labelsAgree(a: Weighed, b: Weighed): number {
  const within = a.labelWithin || b.labelWithin ? OTHER_LABEL : 0;
  if (a.label === null && b.label === null) return within;
  if (a.label === null || b.label === null) return within + OTHER_LABEL / 3;
  return within + (a.label === b.label ? SAME_LABEL : OTHER_LABEL);
}

function anchorsAgree(a: Weighed, b: Weighed): number {
  let shared = 0;
  for (const [anchor, weight] of a.anchors) if (b.anchors.has(anchor)) shared += weight;
  return shared - MISSING * (a.weight + b.weight - 2 * shared);
}

/** How much better the lengths go together than those of two paragraphs taken at random. */
function lengthOdds(rows: readonly ForeignParagraph[], columns: readonly ForeignParagraph[]) {
  const sum = (all: readonly ForeignParagraph[]) => all.reduce((total, { length }) => total + length, 0);
  const ratio = sum(columns) / Math.max(1, sum(rows));
  const logs = (all: readonly ForeignParagraph[], by: number) =>
    all.map(({ length }) => Math.log(length * by + FEW));
  const spreadAtRandom = Math.max(
    2 * SPREAD,
    Math.sqrt(variance(logs(rows, ratio)) + variance(logs(columns, 1))),
  );
  return (a: { readonly length: number }, b: { readonly length: number }): number => {
    const [own, other] = [a.length * ratio, b.length];
    const apart = Math.log((own + FEW) / (other + FEW));
    const spread = Math.sqrt(SPREAD ** 2 + 2 / (Math.min(own, other) + FEW));
    return (
      apart ** 2 / 2 / spreadAtRandom ** 2 - apart ** 2 / 2 / spread ** 2 + Math.log(spreadAtRandom / spread)
    );
  };
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
}

/** An anchor tells the more the fewer paragraphs have it; what only one of the texts has anywhere tells nothing. */
function anchorWeights(
  rows: readonly ForeignParagraph[],
  columns: readonly ForeignParagraph[],
): ReadonlyMap<string, number> {
  const [own, other] = [rows, columns].map(holdersOf) as [Map<string, number>, Map<string, number>];
  const all = rows.length + columns.length;
  return new Map(
    [...own].flatMap(([anchor, count]) => {
      const more = other.get(anchor);
      if (more === undefined) return [];
      return [[anchor, Math.min(MOST_OF_AN_ANCHOR, Math.log(all / (count + more)))] as const];
    }),
  );
}

function holdersOf(all: readonly ForeignParagraph[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { anchors } of all)
    for (const anchor of anchors) holders.set(anchor, (holders.get(anchor) ?? 0) + 1);
  return holders;
}
