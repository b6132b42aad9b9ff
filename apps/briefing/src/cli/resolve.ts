import { references, type SummitRecord } from '@summit/data/validate';

/** What a record is called when it is spoken of. */
export function nameOf(record: SummitRecord): string {
  switch (record.kind) {
    case 'source':
      return `${record.title}, ${record.publisher}`;
    case 'person':
    case 'organization':
    case 'place':
    case 'document':
    case 'project':
      return record.name.en;
    case 'summit':
      return record.title.en;
    case 'claim':
      return record.statement;
    case 'figure':
      return `${record.label}: ${record.value}`;
    case 'quotation':
      return `“${record.phrase}”`;
    case 'commitment':
      return record.title;
    case 'discrepancy':
      return `${record.label}: ${record.question}`;
    case 'edition':
      return `Edition ${record.number}`;
    case 'redirect':
      return `${record.reason} to ${typeof record.to === 'string' ? record.to : record.to.join(', ')}`;
  }
}

/** A copy of the record in which every reference is replaced by the record it names, one step deep. */
export function resolveReferences(record: SummitRecord, records: ReadonlyMap<string, SummitRecord>): object {
  const targets = new Map(references(record).map(({ pointer, id }) => [pointer, id]));
  const walk = (value: unknown, pointer: string): unknown => {
    const target = targets.get(pointer);
    if (target !== undefined) return records.get(target) ?? value;
    if (Array.isArray(value)) return value.map((item, i) => walk(item, `${pointer}/${i}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, walk(inner, `${pointer}/${key}`)]),
    );
  };
  return walk(record, '') as object;
}
