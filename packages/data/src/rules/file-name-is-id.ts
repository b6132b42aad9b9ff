import { fault } from '../diagnostics/fault.ts';
import { baseName } from '../parse/raw-record.ts';
import type { Rule } from './rule.ts';

export interface FileNameIsId {
  'file-name-differs': { readonly id: string; readonly file: string };
}

/** The file name is the id. */
export const fileNameIsId: Rule<FileNameIsId> = (context) =>
  context.records
    .filter(({ raw, record }) => baseName(raw.file) !== record.id)
    .map(({ raw, record }) =>
      fault('file-name-differs', { id: record.id, file: baseName(raw.file) }, context.place(raw, '/id')),
    );
