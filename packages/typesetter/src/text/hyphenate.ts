/**
 * Hyphenation by Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", Stanford 1983), read from packed tries.
 * English uses the British patterns (breaks by etymology, which readers on both sides accept); Russian the
 * AMS-TeX ones.
 */
import { type ByteSource, type Pack, readPack } from './pack.ts';

/** Fewest letters before and after a hyphen, as the patterns' authors ask. */
export interface Minima {
  readonly left: number;
  readonly right: number;
}

export interface Hyphenator {
  /** Offsets (UTF-16 units, ascending) at which the word may be broken; none for a language without patterns. */
  points(word: string, lang: string, minima?: Minima): readonly number[];
}

/** One language's patterns: a trie whose edges are sorted by letter. */
interface Trie {
  /** Edges of node n are firstEdge[n] up to firstEdge[n + 1]. */
  readonly firstEdge: Uint32Array;
  readonly letters: Uint16Array;
  readonly targets: Uint32Array;
  /** 1 + index of the levels of the pattern that ends at a node; 0 where none ends. */
  readonly ends: Uint16Array;
  /** Levels of pattern p are levels[levelStart[p]] up to levelStart[p + 1]. */
  readonly levelStart: Uint32Array;
  readonly levels: Uint8Array;
  readonly exceptions: Readonly<Record<string, readonly number[]>>;
  readonly minima: Minima;
}

export interface HyphenationMeta {
  readonly languages: Readonly<
    Record<
      string,
      { readonly minima: Minima; readonly exceptions: Readonly<Record<string, readonly number[]>> }
    >
  >;
}

const SHORTEST_WORD = 5;

/** Opens fonts/prepared/hyphenation.bin. Throws when the bytes are something else. */
export function openHyphenator(bytes: Uint8Array | ByteSource): Hyphenator {
  const pack = readPack(bytes, 'hyphenation');
  const tries = new Map<string, Trie | undefined>();
  return {
    points(word, lang, minima) {
      if (word.length < SHORTEST_WORD) return [];
      const language = lang.split('-', 1)[0]?.toLowerCase() ?? '';
      if (!tries.has(language)) tries.set(language, readTrie(pack, language));
      const trie = tries.get(language);
      if (trie === undefined) return [];
      const { left, right } = minima ?? trie.minima;
      return breakPoints(trie, word).filter((at) => at >= left && at <= word.length - right);
    },
  };
}

function readTrie(pack: Pack, language: string): Trie | undefined {
  const entry = (pack.meta as HyphenationMeta).languages[language];
  if (entry === undefined) return undefined;
  const own = pack.section(`${language}/`);
  return {
    ...entry,
    firstEdge: own.array(`${language}/firstEdge`, 'u32'),
    letters: own.array(`${language}/letters`, 'u16'),
    targets: own.array(`${language}/targets`, 'u32'),
    ends: own.array(`${language}/ends`, 'u16'),
    levelStart: own.array(`${language}/levelStart`, 'u32'),
    levels: own.array(`${language}/levels`, 'u8'),
  };
}

/** All odd-levelled positions of a word, before the minima are applied. */
function breakPoints(trie: Trie, word: string): number[] {
  const lowered = word.toLowerCase();
  if (lowered.length !== word.length) return []; // case folding moved the letters (İ)
  // Own ones alone: "constructor" is a word too.
  if (Object.hasOwn(trie.exceptions, lowered)) return [...(trie.exceptions[lowered] ?? [])];
  const levels = levelsOf(trie, lowered);
  const points: number[] = [];
  for (let at = 1; at < word.length; at++) if (((levels[at] ?? 0) & 1) === 1) points.push(at);
  return points;
}

function levelsOf(trie: Trie, word: string): Uint8Array {
  const letters = `.${word}.`;
  const levels = new Uint8Array(letters.length + 1);
  for (let start = 0; start < letters.length; start++) {
    let node = 0;
    for (let i = start; i < letters.length; i++) {
      node = follow(trie, node, letters.charCodeAt(i));
      if (node < 0) break;
      const pattern = (trie.ends[node] ?? 0) - 1;
      if (pattern < 0) continue;
      const from = trie.levelStart[pattern] ?? 0;
      const to = trie.levelStart[pattern + 1] ?? 0;
      // Levels of patterns at the word's start count from its first letter, not from the full stop before it.
      const base = start === 0 ? 0 : start - 1;
      for (let k = from; k < to; k++) {
        const at = base + k - from;
        levels[at] = Math.max(levels[at] ?? 0, trie.levels[k] ?? 0);
      }
    }
  }
  return levels;
}

/** The node that a letter leads to, -1 when there is none. */
function follow(trie: Trie, node: number, letter: number): number {
  let low = trie.firstEdge[node] ?? 0;
  let high = (trie.firstEdge[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = trie.letters[middle] ?? 0;
    if (found === letter) return trie.targets[middle] ?? -1;
    if (found < letter) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
