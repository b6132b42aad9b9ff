import { shapes } from '../generated/model.ts';
import { codesOf, type FieldSchema, standardCodesOf } from './schema-reader.ts';

/** What a comment says of a field: what it is for, and what it may hold. */
export function wordsOf(schema: FieldSchema): string {
  const codes = codesOf(schema) ?? standardCodesOf(schema);
  const shape = shapes[schema.title ?? ''];
  const description = schema.description ?? '';
  if (codes) return `${description} One of: ${codes.join(', ')}.`;
  if (shape?.is === 'reference' && shape.target !== 'any' && !description.startsWith('Id of'))
    return `${description} Id of a record of the kind ${shape.target.replaceAll('|', ' or ')}.`;
  return description;
}
