import type { DataDiagnostic } from '../diagnostics/catalogue.ts';
import { compareText } from '../diagnostics/diagnostic.ts';
import type { Dataset } from '../generated/open.ts';
import { baseName, type JsonValue, type RawRecord } from '../parse/raw-record.ts';
import { type ValidateOptions, validate } from './validate.ts';

/** A summit that cannot be told of, and the files whose faults are the reason. */
export interface LeftOutSummit {
  readonly id: string;
  readonly files: readonly string[];
}

export interface SoundPart {
  /** Everything about the summits that no fault touches; null where that is nothing. */
  readonly dataset: Dataset | null;
  /** The other summits, in order of their ids. */
  readonly leftOut: readonly LeftOutSummit[];
}

/**
 * The summits of a faulty dataset that its faults do not touch, with all that belongs to them. A summit is left out
 * as a whole: without a claim of its own, or with one that refers to nothing, a briefing would be silent about
 * something, and nobody would see it. A record of which nothing could be read might belong to any summit.
 *
 * @param diagnostics what `parseAll` and `validate` found in these records.
 */
export function soundPart(
  records: readonly RawRecord[],
  diagnostics: readonly DataDiagnostic[],
  options: ValidateOptions,
): SoundPart {
  const graph = new RecordGraph(records);
  const causes = new Map<string, Set<string>>();
  let faults = diagnostics;
  // The rest may have faults of its own, now that records which others leant on are gone.
  for (;;) {
    for (const { severity, place } of faults)
      if (severity === 'error') for (const id of graph.idsOf(place.file)) note(causes, id, place.file);
    graph.spread(causes);
    const rest = records.filter((raw) => !graph.idsOf(raw.file).some((id) => causes.has(id)));
    const { unreadable: _, ...checks } = options;
    const checked = validate(rest, checks);
    if (checked.dataset === null && rest.length > 0) {
      faults = checked.diagnostics;
      continue;
    }
    const leftOut = graph.summits
      .filter((id) => causes.has(id))
      .sort(compareText)
      .map((id) => ({ id, files: [...(causes.get(id) ?? [])].sort(compareText) }));
    return { dataset: leftOut.length < graph.summits.length ? checked.dataset : null, leftOut };
  }
}

function note(causes: Map<string, Set<string>>, id: string, file: string): boolean {
  const files = causes.get(id);
  if (files?.has(file)) return false;
  causes.set(id, (files ?? new Set()).add(file));
  return true;
}

/** Who refers to whom among records of which some are faulty, so that every text which is an id counts as a reference. */
class RecordGraph {
  readonly summits: readonly string[];
  private readonly ids = new Map<string, string[]>();
  private readonly kinds = new Map<string, string | null>();
  private readonly targets = new Map<string, Set<string>>();
  private readonly referrers = new Map<string, Set<string>>();

  constructor(records: readonly RawRecord[]) {
    for (const raw of records) {
      const id = raw.id ?? baseName(raw.file);
      this.ids.set(raw.file, [...(this.ids.get(raw.file) ?? []), id]);
      this.kinds.set(id, raw.kind);
    }
    for (const raw of records) {
      const id = raw.id ?? baseName(raw.file);
      for (const target of textsOf(raw.value))
        if (target !== id && this.kinds.has(target)) {
          add(this.targets, id, target);
          add(this.referrers, target, id);
        }
    }
    this.summits = records.flatMap(({ kind, id }) => (kind === 'summit' && id !== null ? [id] : []));
  }

  /** Ids of the records of a file. Of a file that gave no record, every summit may be one that it belongs to. */
  idsOf(file: string): readonly string[] {
    return this.ids.get(file) ?? [baseName(file), ...this.summits];
  }

  /** Adds the records that cannot do without those already there: who refers to them, and the summits they belong to. */
  spread(causes: Map<string, Set<string>>): void {
    const open = [...causes.keys()];
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const next of [...(this.referrers.get(id) ?? []), ...this.summitsOf(id)]) {
        let news = false;
        for (const file of causes.get(id) ?? []) news = note(causes, next, file) || news;
        if (news) open.push(next);
      }
  }

  /** The summits that a record names, itself or through a claim that it is about. */
  private *summitsOf(id: string): Generator<string> {
    for (const target of this.targets.get(id) ?? []) {
      if (this.kinds.get(target) === 'summit') yield target;
      else if (this.kinds.get(target) === 'claim')
        for (const further of this.targets.get(target) ?? [])
          if (this.kinds.get(further) === 'summit') yield further;
    }
  }
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

function* textsOf(value: JsonValue): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* textsOf(item);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* textsOf(item);
}
