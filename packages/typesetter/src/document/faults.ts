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
  | 'missing-attribute'
  /** Something that the element cannot do without; what. */
  | 'incomplete';

export interface DocumentFault {
  readonly code: FaultCode;
  /** The place in a template that wrote the element. */
  readonly origin: Origin;
  readonly detail: string;
}
