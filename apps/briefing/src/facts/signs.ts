/** Signs and references, which stand in all parts of a report and in its charts. */
import type { Status } from './records.ts';

/** Names of drawn signs; each has a drawing in `theme/symbols`. */
export type SymbolName =
  | `act-${'agreed' | 'announced' | 'discussed' | 'stated'}`
  | `status-${Exclude<Status, 'reported-fulfilled'>}`
  | `stance-${'with' | 'author' | 'reserved' | 'apart' | 'left' | 'unknown'}`
  | 'one-source'
  | 'partly'
  | 'corroborated'
  | 'refined'
  | 'contradicted'
  | 'differ'
  | 'caution';

/** A reference to a source of the report's list. */
export interface CiteView {
  readonly number: string;
  readonly href: string;
}
