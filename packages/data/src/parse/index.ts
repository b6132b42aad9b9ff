/** `@summit/data/parse`: from text to records with positions, the fixers of their form and faults, changes to them, and new ones. No I/O. */
export type { DataDiagnostic } from '../diagnostics/catalogue.ts';
export { type EvidencePlace, evidencePlaces, withEvidence } from '../edit/evidence-places.ts';
export { fieldPath } from '../edit/field-path.ts';
export { type FieldFault, type FieldSetting, setFields } from '../edit/set-fields.ts';
export { type FixResult, fix, type Mended } from '../fix/fix.ts';
export type { Change, MendContext } from '../fix/mends.ts';
export type { FieldValue } from '../scaffold/given.ts';
export type {
  Scaffold,
  ScaffoldFault,
  ScaffoldField,
  ScaffoldQuestion,
  ScaffoldRequest,
} from '../scaffold/request.ts';
export { scaffold } from '../scaffold/scaffold.ts';
export {
  type FieldSchema,
  type PlacedSchema,
  resolve as resolveSchema,
  type Schemas,
} from '../scaffold/schema-reader.ts';
export { type Cells, type ColumnField, columnField, type RecordTable, tableOf } from '../table/columns.ts';
export { recordOfRow } from '../table/record-of-row.ts';
export { canonicalForm } from './canonical-form.ts';
export { editRecord, type RecordEdit } from './edit-record.ts';
export { MAX_FILE_LENGTH, type ParseResult, parse } from './parse.ts';
export { type ParseAllResult, parseAll } from './parse-all.ts';
export {
  type JsonObject,
  type JsonValue,
  type NodeSpans,
  type RawRecord,
  type SourceFile,
  type Span,
  valueAt,
} from './raw-record.ts';
export { replaceRecord } from './replace-record.ts';
