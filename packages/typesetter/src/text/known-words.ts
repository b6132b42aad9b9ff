/**
 * What has been measured already: words as they stand between spaces, by their style. Most words of a text are met
 * again and again, in it and in the next document, so that a paragraph is put together rather than set.
 */
import type { FontSet, InlineBox, InlineItem, TextStyle } from './types.ts';

/** Most are one box. */
export type Word = InlineBox | WordParts;

export interface WordParts {
  readonly kind: 'parts';
  readonly parts: readonly InlineItem[];
  /** Code points that no face has. */
  readonly missing: readonly number[];
}

/** The words of one style. */
export interface KnownWords {
  /** The space between two of them. */
  space: InlineItem | undefined;
  get(word: string): Word | undefined;
  /** Remembers a word and returns it. */
  add(word: string, measured: Word): Word;
}

/** Words kept of one style; a server that meets ever new words must not grow for ever. */
const LIMIT = 4_000;

function makeKnownWords(): KnownWords {
  const words = new Map<string, Word>();
  return {
    space: undefined,
    get: (word) => words.get(word),
    add(word, measured) {
      if (words.size >= LIMIT) words.clear();
      words.set(word, measured);
      return measured;
    },
  };
}

const known = new WeakMap<FontSet, Map<string, KnownWords>>();

/** The words of a style that these faces have set so far, whole or with the places at which they may be hyphenated. */
export function knownWords(fonts: FontSet, style: TextStyle, hyphens: boolean): KnownWords {
  const byStyle = known.get(fonts) ?? new Map<string, KnownWords>();
  known.set(fonts, byStyle);
  const { face, size, lang, figures, hyphenate } = style;
  const key = [face, size, lang, figures, hyphenate, hyphens].join(' ');
  const words = byStyle.get(key) ?? makeKnownWords();
  byStyle.set(key, words);
  return words;
}
