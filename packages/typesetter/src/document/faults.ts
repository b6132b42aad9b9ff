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
  | 'unknown-entity'
  /** An element that nothing closes, an end tag that closes nothing; its name. */
  | 'unclosed'
  | 'unexpected-end-tag'
  | 'duplicate-id'
  /** A reference to an id that nothing has; the id. */
  | 'dangling-link'
  /** A link that leads neither to an id nor to an http(s) address; where it leads. */
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
  /** The place in a template that wrote the element. */
  readonly origin: Origin;
} & (
  | { readonly code: FaultCode; readonly detail: string }
  /** Something that the element cannot do without. */
  | { readonly code: 'incomplete'; readonly detail: Missing }
);
