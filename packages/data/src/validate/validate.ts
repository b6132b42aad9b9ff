import { allRecords, buildDataset } from '../dataset/build.ts';
import type { DataDiagnostic } from '../diagnostics/catalogue.ts';
import { sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { Dataset, SourceId, SummitRecord } from '../generated/open.ts';
import { rules } from '../generated/rules.ts';
import { baseName, type JsonObject, type RawRecord } from '../parse/raw-record.ts';
import { applyRules, type CanonicalForm, RuleContext, type SoundRecord } from '../rules/rule.ts';
import { diagnoseSchema } from './schema-faults.ts';

export interface ValidateOptions {
  /** Version of the data, for the dataset's `meta`. */
  readonly version?: string;
  /** Texts of sources that are at hand, by source id: their digests and passages are checked. */
  readonly texts?: ReadonlyMap<SourceId, string>;
  /** The fixer of `@summit/data/parse`: with it, the form of the files is checked. */
  readonly canonicalForm?: CanonicalForm;
  /**
   * Records that are sound already, such as `dataset()` of `@summit/data`: own records may refer to them. They are in the
   * dataset that comes back, and nothing is told of them; an own record that has the id of one is told.
   */
  readonly known?: Dataset;
  /**
   * Ids of records whose files could not be read at all, beside those that the files' names tell;
   * references to them are not told as well.
   */
  readonly unreadable?: Iterable<string>;
}

export interface ValidateResult {
  /** The dataset; null where any error was found. */
  readonly dataset: Dataset | null;
  /** The records that follow their schemas, whatever else is at fault: to look at, and not to publish. */
  readonly sound: Dataset;
  /** All faults, sorted by file, line and column. */
  readonly diagnostics: readonly DataDiagnostic[];
}

/** Before the name of the file that a known record would have. */
const KNOWN = '\0known/';

/** A known record among those that were read: it has no text, and no place in one. */
function knownRecord(record: SummitRecord): SoundRecord {
  const { kind, id } = record;
  const value = record as unknown as JsonObject;
  return { record, raw: { file: `${KNOWN}${id}`, text: '', kind, id, value, spans: NO_SPANS, sound: true } };
}
const NO_SPANS: RawRecord['spans'] = new Map();

/**
 * Checks records against their schemas and, those that are sound, against the rules, and puts them together.
 * Faults of parsing are not repeated; a record that was not parsed soundly is left out, and there is no dataset.
 */
export function validate(records: readonly RawRecord[], options: ValidateOptions = {}): ValidateResult {
  const diagnostics: DataDiagnostic[] = [];
  const sound: SoundRecord[] = [];
  const unsoundIds = new Set(options.unreadable);
  let complete = unsoundIds.size === 0;
  for (const raw of records) {
    const faults = raw.sound ? diagnoseSchema(raw) : [];
    diagnostics.push(...faults);
    if (raw.sound && faults.length === 0) {
      sound.push({ raw, record: raw.value as unknown as SummitRecord });
      continue;
    }
    complete = false;
    unsoundIds.add(raw.id ?? baseName(raw.file)).add(baseName(raw.file));
  }
  const known = options.known ? allRecords(options.known).map(knownRecord) : [];
  sound.unshift(...known);
  const dataset = buildDataset(
    sound.map(({ record }) => record),
    options.version ?? null,
  );
  const context = new RuleContext({
    dataset,
    records: sound,
    unsoundIds,
    texts: options.texts ?? new Map(),
    canonicalForm: options.canonicalForm ?? null,
  });
  for (const one of applyRules(rules, context)) if (!one.place.file.startsWith(KNOWN)) diagnostics.push(one);
  complete &&= diagnostics.every(({ severity }) => severity !== 'error');
  return { dataset: complete ? dataset : null, sound: dataset, diagnostics: sortDiagnostics(diagnostics) };
}
