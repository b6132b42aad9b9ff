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

/** Words kept of one set of faces; a server that meets ever new words must not grow for ever. */
const LIMIT = 20_000;

class Memory {
  #count = 0;
  #byStyle = new WeakMap<TextStyle, [whole: KnownWords, hyphenated: KnownWords]>();
  /** Styles are made anew for every document: those that ask for the same share their words. */
  readonly #byValue = new Map<string, KnownWords>();

  of(style: TextStyle, hyphens: boolean): KnownWords {
    let both = this.#byStyle.get(style);
    if (both === undefined) {
      both = [this.#find(style, false), this.#find(style, style.hyphenate)];
      this.#byStyle.set(style, both);
    }
    return both[hyphens ? 1 : 0];
  }

  #find({ face, size, lang, figures, hyphenate }: TextStyle, hyphens: boolean): KnownWords {
    const value = `${face} ${size} ${lang} ${figures} ${hyphenate} ${hyphens}`;
    const known = this.#byValue.get(value) ?? this.#make();
    this.#byValue.set(value, known);
    return known;
  }

  #make(): KnownWords {
    const words = new Map<string, Word>();
    return {
      space: undefined,
      get: (word) => words.get(word),
      add: (word, measured) => {
        if (++this.#count > LIMIT) this.#forget();
        words.set(word, measured);
        return measured;
      },
    };
  }

  #forget(): void {
    this.#count = 0;
    this.#byStyle = new WeakMap();
    this.#byValue.clear();
  }
}

const memories = new WeakMap<FontSet, Memory>();

/** The words of a style that these faces have set so far, whole or with the places at which they may be hyphenated. */
export function knownWords(fonts: FontSet, style: TextStyle, hyphens: boolean): KnownWords {
  let memory = memories.get(fonts);
  if (memory === undefined) {
    memory = new Memory();
    memories.set(fonts, memory);
  }
  return memory.of(style, hyphens);
}
