/** Signs and references, which stand in all parts of a report and in its charts. */

/** Names of drawn signs; a test holds that each has a drawing. */
export type SymbolName =
  | 'act-agreed'
  | 'act-announced'
  | 'act-discussed'
  | 'act-stated'
  | 'one-source'
  | 'partly'
  | 'corroborated'
  | 'refined'
  | 'contradicted'
  | 'status-fulfilled'
  | 'status-in-progress'
  | 'status-late'
  | 'status-rescoped'
  | 'status-impaired'
  | 'status-lapsed'
  | 'status-unclear'
  | 'status-pending'
  | 'differ'
  | 'caution'
  | 'stance-with'
  | 'stance-author'
  | 'stance-reserved'
  | 'stance-apart'
  | 'stance-left'
  | 'stance-unknown';

/** A reference to a source of the report's list. */
export interface CiteView {
  readonly number: string;
  readonly href: string;
}
