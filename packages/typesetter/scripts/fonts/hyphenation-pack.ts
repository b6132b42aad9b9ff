/** Builds hyphenation.bin from the pattern tries of the npm package `hyphen` (patterns of the TeX project). */
import { createRequire } from 'node:module';
import type { HyphenationMeta, Minima } from '../../src/text/hyphenate.ts';
import { writePack } from '../../src/text/pack.ts';

const require = createRequire(import.meta.url);

/** A node of the package's tries: children, or the index of the levels of a pattern that ends here, or both. */
type Node = { readonly [letter: string]: Node } | number | readonly [Node, number];
/** Levels of all patterns, the trie, and exceptions with the offsets of their hyphens. */
type Patterns = readonly [
  levels: readonly (readonly number[])[],
  trie: Node,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

const LANGUAGES: readonly {
  readonly language: string;
  readonly patterns: string;
  readonly minima: Minima;
}[] = [
  { language: 'en', patterns: 'en-gb', minima: { left: 2, right: 3 } },
  { language: 'ru', patterns: 'ru', minima: { left: 2, right: 2 } },
];

export function buildHyphenationPack(): Uint8Array {
  const arrays: Record<string, Uint8Array | Uint16Array | Uint32Array> = {};
  const languages: Record<string, HyphenationMeta['languages'][string]> = {};
  for (const { language, patterns, minima } of LANGUAGES) {
    const [levels, trie, exceptions] = require(`hyphen/patterns/${patterns}`) as Patterns;
    const { firstEdge, letters, targets, ends } = flatten(trie);
    arrays[`${language}/firstEdge`] = Uint32Array.from(firstEdge);
    arrays[`${language}/letters`] = Uint16Array.from(letters);
    arrays[`${language}/targets`] = Uint32Array.from(targets);
    arrays[`${language}/ends`] = Uint16Array.from(ends);
    let start = 0;
    arrays[`${language}/levelStart`] = Uint32Array.from([0, ...levels.map((list) => (start += list.length))]);
    arrays[`${language}/levels`] = Uint8Array.from(levels.flat());
    languages[language] = { minima, exceptions: exceptions ?? {} };
  }
  return writePack('hyphenation', { languages } satisfies HyphenationMeta, arrays);
}

interface FlatTrie {
  readonly firstEdge: number[];
  readonly letters: number[];
  readonly targets: number[];
  readonly ends: number[];
}

/** Numbers the nodes breadth first, so that the edges of a node lie together. */
function flatten(root: Node): FlatTrie {
  const flat: FlatTrie = { firstEdge: [], letters: [], targets: [], ends: [] };
  const queue: Node[] = [root];
  for (let i = 0; i < queue.length; i++) {
    const { children, end } = partsOf(queue[i] ?? {});
    flat.ends.push(end + 1);
    flat.firstEdge.push(flat.letters.length);
    const edges = Object.entries(children).sort(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0));
    for (const [letter, child] of edges) {
      if (letter.length !== 1) throw new Error(`a pattern trie has the edge "${letter}"`);
      flat.letters.push(letter.charCodeAt(0));
      flat.targets.push(queue.length);
      queue.push(child);
    }
  }
  flat.firstEdge.push(flat.letters.length);
  return flat;
}

function partsOf(node: Node): { children: Readonly<Record<string, Node>>; end: number } {
  if (typeof node === 'number') return { children: {}, end: node };
  if (Array.isArray(node)) {
    const [children, end] = node as readonly [Record<string, Node>, number];
    return { children, end };
  }
  return { children: node as Readonly<Record<string, Node>>, end: -1 };
}
