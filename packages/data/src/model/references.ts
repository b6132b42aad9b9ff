import { shapes } from '../generated/model.ts';
import type { SummitRecord } from '../generated/open.ts';
import type { JsonObject } from '../parse/raw-record.ts';
import { titleOfKind, walk } from './walk.ts';

/** A reference from one record to another. */
export interface Reference {
  /** JSON Pointer (RFC 6901) to the field within the record. */
  readonly pointer: string;
  readonly id: string;
}

/** All references that a record makes, in the order of its fields; its own id is none. */
export function references(record: SummitRecord): Reference[] {
  const found: Reference[] = [];
  walk(titleOfKind(record.kind) ?? '', record as unknown as JsonObject, ({ pointer, title, value }) => {
    if (pointer !== '/id' && shapes[title]?.is === 'reference') found.push({ pointer, id: String(value) });
  });
  return found;
}
