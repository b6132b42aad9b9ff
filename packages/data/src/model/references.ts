import { shapes } from '../generated/model.ts';
import type { SummitRecord } from '../generated/open.ts';
import type { JsonObject } from '../parse/raw-record.ts';
import { type Part, titleOfKind, titlesOver, walk } from './walk.ts';

/** A reference from one record to another. */
export interface Reference {
  /** JSON Pointer (RFC 6901) to the field within the record. */
  readonly pointer: string;
  readonly id: string;
}

/** All references that a record makes, in the order of its fields; its own id is none. */
export function references(record: SummitRecord): Reference[] {
  const found: Reference[] = [];
  const title = titleOfKind(record.kind) ?? '';
  const collect = ({ pointer, title, value }: Part): void => {
    if (pointer !== '/id' && shapes[title]?.is === 'reference') found.push({ pointer, id: String(value) });
  };
  referring ??= titlesOver((shape) => shape.is === 'reference');
  walk(title, record as unknown as JsonObject, collect, '', referring);
  return found;
}

/** Most of a record is text, and nothing is looked for there. */
let referring: ReadonlySet<string> | undefined;
