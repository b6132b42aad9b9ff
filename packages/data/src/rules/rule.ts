import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Dataset, RecordKind, RecordOf, SourceId, SummitRecord } from '../generated/open.ts';
import { type Part, titleOfKind, walk } from '../model/walk.ts';
import type { JsonValue, RawRecord, SourceFile } from '../parse/raw-record.ts';

/** A record that its schema accepts, with the text that it was read from. */
export interface SoundRecord<R extends SummitRecord = SummitRecord> {
  readonly raw: RawRecord;
  readonly record: R;
}

/**
 * A rule beyond the schema: gives all faults that it finds, in any order. One rule, one file, and every file of this
 * folder but this one is a rule: `claims-are-supported.ts` exports `claimsAreSupported`, and as `ClaimsAreSupported`
 * the faults that it tells. The build puts them together (scripts/generate/rules.ts).
 *
 * @typeParam F the codes of its faults, each with what the words for it are made of.
 */
export type Rule<F extends object> = RuleOf<Diagnostic<F>>;

interface RuleOf<D> {
  (context: RuleContext): D[];
  /** What it finds in one record, where it looks at one after the other. */
  readonly ofEach?: (context: RuleContext) => (one: SoundRecord) => D[];
}

/**
 * A rule that looks at one record after the other. All such rules are asked of a record before the next one, so that its
 * parts are found once and need not be kept: those of all records would take most of the memory.
 *
 * @param prepare is called once, before the first record.
 */
export function ofEachRecord<F extends object>(
  prepare: (context: RuleContext) => (one: SoundRecord) => Diagnostic<F>[],
): Rule<F> {
  const rule = (context: RuleContext) => context.records.flatMap(prepare(context));
  return Object.assign(rule, { ofEach: prepare });
}

/** All that some rules find. */
export function applyRules<F extends object>(
  rules: readonly Rule<F>[],
  context: RuleContext,
): readonly Diagnostic<F>[] {
  const checks = rules.flatMap(({ ofEach }) => (ofEach ? [ofEach(context)] : []));
  return [
    ...rules.flatMap((rule) => (rule.ofEach ? [] : rule(context))),
    ...context.records.flatMap((one) => checks.flatMap((check) => check(one))),
  ];
}

export interface RuleInput {
  readonly dataset: Dataset;
  readonly records: readonly SoundRecord[];
  /** Ids of records with faults of their own, so that references to them are not told as well. */
  readonly unsoundIds: ReadonlySet<string>;
  readonly texts: ReadonlyMap<SourceId, string>;
  readonly canonicalForm: CanonicalForm | null;
}

/** The fixer of a file's form; null where it cannot be read. */
export type CanonicalForm = (file: SourceFile, record: RawRecord) => string | null;

const MAX_SUGGESTIONS = 200;

/** The kinds of which every record belongs to one meeting. */
type KindOfMeetings = 'commitment' | 'discrepancy';

/** The items of a list by a text that each has, in their order. */
function grouped<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What rules look things up in. */
export class RuleContext {
  /** The parts of the record that was looked at last. */
  #parts: { readonly one: SoundRecord; readonly byTitle: ReadonlyMap<string, readonly Part[]> } | undefined;
  readonly #byId = new Map<string, SoundRecord>();
  readonly #byKind = new Map<RecordKind, SoundRecord[]>();
  readonly #byMeeting = new Map<RecordKind, ReadonlyMap<string, readonly SoundRecord[]>>();
  readonly #suggestions = new Map<string, string | null>();

  constructor(private readonly input: RuleInput) {
    for (const one of input.records) {
      const { kind } = one.record;
      const same = this.#byKind.get(kind);
      if (same) same.push(one);
      else this.#byKind.set(kind, [one]);
      const known = this.#byId.get(one.record.id);
      // An id that is both redirected and in use means the record in use.
      if (!known || known.record.kind === 'redirect') this.#byId.set(one.record.id, one);
    }
  }

  get dataset(): Dataset {
    return this.input.dataset;
  }

  /** All sound records, those with an id in common included. */
  get records(): readonly SoundRecord[] {
    return this.input.records;
  }

  get texts(): ReadonlyMap<SourceId, string> {
    return this.input.texts;
  }

  get canonicalForm(): CanonicalForm | null {
    return this.input.canonicalForm;
  }

  /** Whether an id belongs to a record that has faults of its own. */
  isUnsound(id: string): boolean {
    return this.input.unsoundIds.has(id);
  }

  /** The sound records of a kind. */
  ofKind<K extends RecordKind>(kind: K): readonly SoundRecord<RecordOf<K>>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly SoundRecord<RecordOf<K>>[];
  }

  /** Those of a kind that name a meeting as theirs: what looks at each meeting need not look at all records for each. */
  ofMeeting<K extends KindOfMeetings>(kind: K, summit: string): readonly SoundRecord<RecordOf<K>>[] {
    let meetings = this.#byMeeting.get(kind);
    if (!meetings) {
      const records: readonly SoundRecord<RecordOf<KindOfMeetings>>[] = this.ofKind(kind);
      meetings = grouped(records, ({ record }) => record.summit);
      this.#byMeeting.set(kind, meetings);
    }
    return (meetings.get(summit) ?? []) as unknown as readonly SoundRecord<RecordOf<K>>[];
  }

  /** The record of an id as it stands, a redirect included. */
  withId(id: string): SoundRecord | undefined {
    return this.#byId.get(id);
  }

  /**
   * The id of a record of a kind, of several, joined by `|`, or of `any`, that a wrong id most likely stands for; null for none. The search
   * compares with every id, so a dataset full of wrong ids gets suggestions for the first of them only.
   */
  suggest(id: string, kind: string): string | null {
    const key = `${kind} ${id}`;
    const known = this.#suggestions.get(key);
    if (known !== undefined) return known;
    if (this.#suggestions.size >= MAX_SUGGESTIONS) return null;
    const kinds = kind.split('|');
    const candidates = [...this.#byId].filter(
      ([, { record }]) => kind === 'any' || kinds.includes(record.kind),
    );
    const found = nearest(
      id,
      candidates.map(([candidate]) => candidate),
    );
    this.#suggestions.set(key, found);
    return found;
  }

  /** The record that an id leads to: redirects that were moved are followed, one step. */
  resolve(id: string): SummitRecord | undefined {
    const found = this.#byId.get(id)?.record;
    return found?.kind === 'redirect' && found.reason === 'moved' ? this.#byId.get(found.to)?.record : found;
  }

  /** The record of a kind that an id leads to. */
  find<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined {
    const found = this.resolve(id);
    return found?.kind === kind ? (found as RecordOf<K>) : undefined;
  }

  /** The values of a record that follow a definition, such as every `EdtfDate`. */
  parts(one: SoundRecord, title: string): readonly Part[] {
    return this.partsByTitle(one).get(title) ?? [];
  }

  /** All values of a record by the definition that they follow. */
  partsByTitle(one: SoundRecord): ReadonlyMap<string, readonly Part[]> {
    if (this.#parts?.one === one) return this.#parts.byTitle;
    const found = new Map<string, Part[]>();
    walk(titleOfKind(one.record.kind) ?? '', one.record as unknown as JsonValue, (part) => {
      const same = found.get(part.title);
      if (same) same.push(part);
      else found.set(part.title, [part]);
    });
    this.#parts = { one, byTitle: found };
    return found;
  }

  /** The place of a value in the file of its record, or of the nearest value around it. */
  place(raw: RawRecord, pointer: string): Place {
    let at = pointer;
    while (at !== '' && !raw.spans.has(at)) at = at.slice(0, at.lastIndexOf('/'));
    const span = raw.spans.get(at)?.value ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { file: raw.file, pointer, ...span };
  }
}
