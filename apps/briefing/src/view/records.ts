/** The record types, named once for the views, and access to a dataset's records by kind and id. */
import type { Dataset, RecordOf, SummitRecord } from '@summit/data/validate';

export type { Dataset, RecordOf };
export type Kind = SummitRecord['kind'];
export type Claim = RecordOf<'claim'>;
export type Figure = RecordOf<'figure'>;
export type Quotation = RecordOf<'quotation'>;
export type Summit = RecordOf<'summit'>;
export type Edition = RecordOf<'edition'>;
export type Source = RecordOf<'source'>;
export type Instrument = RecordOf<'document'>;
export type Person = RecordOf<'person'>;
export type Organization = RecordOf<'organization'>;
export type Names = Person['name'];
export type Evidence = Claim['evidence'][number];
export type SpeechAct = Claim['speechAct'];
export type Theme = Claim['theme'];
export type Sentence = Edition['bottomLine'];

export interface Lookup {
  all<K extends Kind>(kind: K): readonly RecordOf<K>[];
  /** A record that another refers to; its absence is a fault of validation, and a bug here. */
  get<K extends Kind>(kind: K, id: string): RecordOf<K>;
  find<K extends Kind>(kind: K, id: string): RecordOf<K> | null;
}

const COLLECTION = {
  source: 'sources',
  person: 'persons',
  organization: 'organizations',
  place: 'places',
  summit: 'summits',
  document: 'documents',
  project: 'projects',
  claim: 'claims',
  figure: 'figures',
  quotation: 'quotations',
  commitment: 'commitments',
  discrepancy: 'discrepancies',
  edition: 'editions',
  redirect: 'redirects',
} as const satisfies Record<Kind, keyof Dataset>;

export function createLookup(dataset: Dataset): Lookup {
  const records = <K extends Kind>(kind: K) =>
    dataset[COLLECTION[kind]] as unknown as ReadonlyMap<string, RecordOf<K>>;
  return {
    all: (kind) => [...records(kind).values()],
    find: (kind, id) => records(kind).get(id) ?? null,
    get: (kind, id) => {
      const record = records(kind).get(id);
      if (!record) throw new Error(`No ${kind} record "${id}": the dataset was not validated`);
      return record;
    },
  };
}
