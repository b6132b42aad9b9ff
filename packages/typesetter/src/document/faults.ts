import type { Origin } from './types.ts';

/** What can be wrong with the HTML of a document, with what `detail` names. */
export type FaultCode =
  /** An element, an attribute or a class that is not in the vocabulary; its name. */
  | 'unknown-element'
  | 'unknown-attribute'
  | 'unknown-class'
  /** An attribute that is written twice; its name. */
  | 'repeated-attribute'
  /** An element in a place where it may not stand; its tag. */
  | 'not-allowed-here'
  /** Text where only elements may stand; its beginning. */
  | 'text-not-allowed'
  /** What is neither a tag nor text; its beginning. */
  | 'stray-markup'
  /** A character that no text may have (HTML, 13.2.3.5), such as U+0007, which is left out; its code point. */
  | 'control-character'
  | 'unknown-entity'
  /** An element that nothing closes, an end tag that closes nothing; its name. */
  | 'unclosed'
  | 'unexpected-end-tag'
  | 'duplicate-id'
  /** A reference to an id that nothing has; the id. */
  | 'dangling-link'
  /** A link that leads neither to an id nor to an address of http(s), mail or telephone; where it leads. */
  | 'bad-link'
  /** An attribute with a value that it may not have; both. */
  | 'bad-value'
  | 'missing-attribute';

/** What an element cannot do without. */
export type Missing =
  | 'table-rows'
  | 'table-head'
  /** Rows of one length. */
  | 'equal-rows'
  /** A caption at the head of the figure. */
  | 'figcaption'
  | 'img'
  | 'list-items'
  /** A term before its description, a description after its term, one of each at least. */
  | 'dt'
  | 'dd'
  | 'entries'
  /** One link in each item of the contents, which are two levels deep. */
  | 'contents-link'
  | 'heading-words'
  | 'link-words'
  | 'footnote-words'
  /** Words that stand in a slot until it is filled. */
  | 'slot-words';

export type DocumentFault = {
  /** The place that wrote what is wrong. */
  readonly origin: Origin;
} & (
  | {
      readonly code: FaultCode;
      readonly detail: string;
      /** Of an unknown element: what says the same in this vocabulary, where there is such a thing. */
      readonly instead?: string;
    }
  /** Something that the element cannot do without. */
  | { readonly code: 'incomplete'; readonly detail: Missing }
);

/** What people write, and what says the same in the vocabulary. */
export const INSTEAD: Readonly<Record<string, string>> = {
  ...{ b: 'strong', u: 'em', mark: 'em', cite: 'em', dfn: 'em', var: 'em' },
  ...{ h5: 'h4', h6: 'h4' },
  ...{ main: 'section', article: 'section', footer: 'section', hgroup: 'header', fieldset: 'section' },
  ...{ center: 'p', pre: 'p', address: 'p', blockquote: 'p' },
  ...{ code: 'span', kbd: 'span', samp: 'span', abbr: 'span', font: 'span', sup: 'span', sub: 'span' },
  ...{ s: 'del', label: 'span' },
  ...{ svg: 'img', canvas: 'img', object: 'img', embed: 'img', picture: 'img' },
  ...{ menu: 'ul', dir: 'ul', tfoot: 'tbody' },
};
