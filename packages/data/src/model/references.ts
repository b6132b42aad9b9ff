import { shapes } from '../generated/model.ts';
import type { SummitRecord } from '../generated/open.ts';
import type { JsonObject } from '../parse/raw-record.ts';
import { type Part, titleOfKind, walk } from './walk.ts';

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
  walk(title, record as unknown as JsonObject, collect, '', referring());
  return found;
}

let known: ReadonlySet<string> | undefined;

/** Titles of the definitions that are references or hold some: most of a record is text, and nothing is looked for there. */
function referring(): ReadonlySet<string> {
  if (known) return known;
  const titles = new Set<string>();
  const refers = (title: string): boolean => {
    const shape = shapes[title];
    if (shape?.is === 'object') return Object.values(shape.fields).some(({ type }) => titles.has(type));
    if (shape?.is === 'union') return Object.values(shape.branches).some((branch) => titles.has(branch));
    return shape?.is === 'reference';
  };
  for (let before = -1; before < titles.size; ) {
    before = titles.size;
    for (const title of Object.keys(shapes)) if (refers(title)) titles.add(title);
  }
  known = titles;
  return titles;
}
