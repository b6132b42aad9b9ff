/** The record types, named once for the views, and access to a dataset's records by kind and id. */
import {
  currentId,
  type Dataset,
  type RecordOf,
  recordsOf,
  type Standing,
  type StatusReport,
  type SummitRecord,
} from '@summit/data/validate';
import { primary } from '../messages/locale.ts';

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
export type Stance = NonNullable<Instrument['positions']>[number]['stance'];
export type Theme = Claim['theme'];
export type Topic = NonNullable<Claim['topic']>;
export type Sentence = Edition['bottomLine'];
export type Status = StatusReport['status'];
/** What a mark can say of a claim: its standing, or that none but one side confirms it. */
export type Support = Standing | 'one-sided';

export interface Lookup {
  /** The dataset that is looked up, for what is derived from the whole of it. */
  readonly dataset: Dataset;
  all<K extends Kind>(kind: K): readonly RecordOf<K>[];
  /** A record that another refers to; its absence is a fault of validation, and a bug here. */
  get<K extends Kind>(kind: K, id: string): RecordOf<K>;
  find<K extends Kind>(kind: K, id: string): RecordOf<K> | null;
  /** In which names are told. */
  readonly lang: string;
  name(names: Names): string;
}

/** @param lang in which names are told */
export function createLookup(dataset: Dataset, lang: string): Lookup {
  const find = <K extends Kind>(kind: K, id: string): RecordOf<K> | null => {
    const records = recordsOf(dataset, kind);
    return records.get(id) ?? records.get(currentId(dataset, id)) ?? null;
  };
  return {
    dataset,
    all: (kind) => [...recordsOf(dataset, kind).values()],
    find,
    lang,
    name: (names) => nameIn(names, lang),
    get: (kind, id) => {
      const record = find(kind, id);
      if (!record) throw new Error(`No ${kind} record "${id}": the dataset was not validated`);
      return record;
    },
  };
}

/** The form of a name in a language; of "zh-Hans" that of "zh", where the record has no closer one. */
export function formIn(names: Names, lang: string): string | undefined {
  const forms: { readonly [lang: string]: string | undefined } = { ...names };
  return forms[lang] ?? forms[primary(lang)];
}

/** The form of a name in a language, or in English where the record has none. */
function nameIn(names: Names, lang: string): string {
  return formIn(names, lang) ?? names.en;
}
