/**
 * HTML -> document tree. The reader knows a closed vocabulary only; whatever is not in it becomes a fault that names the
 * template and line which wrote it. All faults are collected.
 */

import type { Theme } from '../theme/theme.ts';
import { withoutControls } from './controls.ts';
import type { DocumentFault } from './faults.ts';
import { readMarkup } from './markup.ts';
import { numbered } from './number.ts';
import { isLanguageTag } from './opening.ts';
import { Places } from './places.ts';
import { referenceFaults, referencesMended } from './references.ts';
import { TreeReader } from './tree-reader.ts';
import type { DocumentNode } from './types.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { titleOf } from './words.ts';

export interface DocumentParse {
  /** Whatever could be read, mended so far that it can be set. */
  readonly document: DocumentNode;
  /** In the order of the HTML; of references, which are looked at last, after all others. */
  readonly faults: readonly DocumentFault[];
}
export interface ParseOptions {
  /** Title of the document; without it, the words of the first h1. */
  readonly title?: string;
  /** BCP 47 tag of what the HTML gives none of its own (`lang`); English where nothing is said. */
  readonly lang?: string;
  /** Name of the HTML in places of faults where it does not tell who wrote it (`data-at`), such as that of its file. */
  readonly source?: string;
  /** Whose classes the HTML may have. */
  readonly theme: Theme;
  /** The elements that may be written; those of the theme where nothing is said. */
  readonly vocabulary?: Vocabulary;
  /** What may stand at the top; blocks where nothing is said. */
  readonly content?: 'blocks' | 'either';
}

/**
 * Reads HTML of the closed vocabulary (README, "What it takes") into a document: lists and footnotes are numbered, white
 * space is collapsed as browsers do it. Whatever is not in the vocabulary comes back as faults, all at once, with line and
 * column; nothing is thrown.
 *
 * @param html without `html`, `head` and `body`: what stands in the body
 */
export function parseDocument(html: string, options: ParseOptions): DocumentParse {
  const {
    lang = 'en',
    source = 'html',
    theme,
    vocabulary = vocabularyOf(theme),
    content = 'blocks',
  } = options;
  const reader = new TreeReader({
    lang,
    vocabulary,
    content,
    basis: theme.basis,
    places: new Places(html, source),
  });
  const told = (character: string, at: number) => reader.control(character, at);
  readMarkup(withoutControls(html, told), reader);
  const { root, faults } = reader.finish(isLanguageTag(lang) ? undefined : lang);
  // Viewers show soft hyphens in the title of a window.
  const title = (options.title ?? titleOf(root.blocks) ?? '').replaceAll('\u00ad', '');
  const document = numbered({ title, lang: root.base.lang, children: root.blocks });
  const broken = referenceFaults(document);
  if (broken.length === 0) return { document, faults };
  return { document: referencesMended(document), faults: [...faults, ...broken] };
}
