import { Document } from 'yaml';
import { canonicalForm } from '../parse/canonical-form.ts';
import { gather } from './given.ts';
import { RecordWriter } from './record-writer.ts';
import type { Scaffold, ScaffoldRequest } from './request.ts';

/** Makes a new record from the schema of its kind. */
export function scaffold(request: ScaffoldRequest): Scaffold {
  const { schemas, kind, id, values, schemaAddress } = request;
  const file = `${kind}.schema.json`;
  const schema = schemas.get(file);
  if (!schema) throw new RangeError(`there is no schema of ${kind}`);
  const writer = new RecordWriter(request);
  const legible = values.filter(({ field, text }) => writer.isLegible(field, text));
  const given = gather([...legible, { field: 'id', text: id }]);
  const map = writer.mapping({ schema, file }, given, { field: '', pointer: '' });
  writer.tellUnused();
  const first = map.items[0]?.key;
  if (schemaAddress !== undefined && first)
    first.commentBefore = ` yaml-language-server: $schema=${schemaAddress}`;
  const document = new Document(map);
  const text = canonicalForm({ name: `${id}.yml`, text: document.toString({ lineWidth: 0 }) });
  // Each value was looked at, so that it cannot be read for its size alone.
  if (text === null) writer.faults.push({ code: 'too-large' });
  const { questions, references, uncited, faults } = writer;
  const blanks = questions.filter(({ taken }) => taken === null);
  return { text: text ?? '', blanks, questions, references, uncited, faults };
}
