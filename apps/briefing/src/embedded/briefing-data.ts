/**
 * The file that every briefing carries: its records, what it is and from which data it was made. The records are as
 * they stand in the dataset, so each of them follows the published schema of its kind.
 */
import { createHash } from 'node:crypto';
import {
  type Dataset,
  isRecord,
  type RecordKind,
  recordKinds,
  type SummitRecord,
  schemaVersion,
} from '@summit/data/validate';
import { type ReportName, recordsOfReport } from './records-of-report.ts';

/** Name of the embedded file. */
export const BRIEFING_DATA = 'summit-records.json';

const FORMAT = 'summit-briefing-data';
/** Changes when an older reader could no longer make sense of the file. */
const FORMAT_VERSION = 1;

export interface BriefingData {
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
  readonly briefing: ReportName & {
    readonly title: string;
    /** Day up to which the briefing takes account of events. */
    readonly asOf: string;
  };
  readonly dataset: {
    /** Null for records of one's own, which have none. */
    readonly version: string | null;
    readonly schemaVersion: number;
    /** SHA-256 of all records of the dataset, as its `meta` tells it. */
    readonly digest: string;
  };
  readonly records: readonly SummitRecord[];
  /** SHA-256 of the rest of this object as compact JSON, its keys in this order. */
  readonly digest: string;
}

export type BriefingDataFault =
  | { readonly code: 'not-briefing-data' }
  | { readonly code: 'newer-format'; readonly version: number }
  /** The records follow another version of the record model than the one that this program knows. */
  | { readonly code: 'other-model'; readonly version: number; readonly known: number }
  /** @property records ids of those that do not follow their schema; null of one that has none. */
  | { readonly code: 'unsound-records'; readonly records: readonly (string | null)[] };

const encoder = new TextEncoder();

export function briefingData(dataset: Dataset, briefing: BriefingData['briefing']): BriefingData {
  const { version, schemaVersion, digest: all } = dataset.meta;
  const { summit, edition, report, subject, meetings, title, asOf } = briefing;
  const content = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    briefing: { summit, edition, report, subject, ...(meetings && { meetings }), title, asOf },
    dataset: { version, schemaVersion, digest: all },
    records: recordsOfReport(dataset, briefing),
  } as const;
  return { ...content, digest: digest(content) };
}

export function writeBriefingData(data: BriefingData): Uint8Array {
  return encoder.encode(JSON.stringify(data));
}

export type ReadBriefingData =
  | { readonly type: 'fault'; readonly fault: BriefingDataFault }
  | {
      readonly type: 'read';
      readonly data: BriefingData;
      /** Whether the content has the digest that it names. */
      readonly intact: boolean;
    };

/** Reads what `writeBriefingData` wrote, whatever became of it since. */
export function readBriefingData(bytes: Uint8Array): ReadBriefingData {
  const fault = (found: BriefingDataFault): ReadBriefingData => ({ type: 'fault', fault: found });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fault({ code: 'not-briefing-data' });
  }
  if (!isObject(value) || value['format'] !== FORMAT) return fault({ code: 'not-briefing-data' });
  const { formatVersion, records } = value;
  if (typeof formatVersion !== 'number' || !Array.isArray(records))
    return fault({ code: 'not-briefing-data' });
  if (formatVersion > FORMAT_VERSION) return fault({ code: 'newer-format', version: formatVersion });
  const briefing = briefingOf(value['briefing']);
  const dataset = originOf(value['dataset']);
  if (!briefing || !dataset) return fault({ code: 'not-briefing-data' });
  if (dataset.schemaVersion !== schemaVersion)
    return fault({ code: 'other-model', version: dataset.schemaVersion, known: schemaVersion });
  const list: readonly unknown[] = records;
  const unsound = list.filter((record) => !isSound(record));
  if (unsound.length > 0)
    return fault({
      code: 'unsound-records',
      records: unsound.map((record) =>
        isObject(record) && typeof record['id'] === 'string' ? record['id'] : null,
      ),
    });
  const content = {
    format: FORMAT,
    formatVersion,
    briefing,
    dataset,
    records: list as readonly SummitRecord[],
  } as const;
  const { digest: named } = value;
  return {
    type: 'read',
    data: { ...content, digest: typeof named === 'string' ? named : '' },
    // What was put in beside is not in the content, and so not in its digest.
    intact:
      named === digest(content) &&
      hasKeysOf(value, { ...content, digest: '' }) &&
      hasKeysOf(value['briefing'], briefing) &&
      hasKeysOf(value['dataset'], dataset),
  };
}

function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function isSound(value: unknown): value is SummitRecord {
  return isObject(value) && isKind(value['kind']) && isRecord(value['kind'], value);
}

function originOf(value: unknown): BriefingData['dataset'] | undefined {
  if (!isObject(value)) return undefined;
  const { version, schemaVersion: model, digest: all } = value;
  if ((version !== null && typeof version !== 'string') || typeof model !== 'number') return undefined;
  return typeof all === 'string' ? { version, schemaVersion: model, digest: all } : undefined;
}

function briefingOf(value: unknown): BriefingData['briefing'] | undefined {
  if (!isObject(value)) return undefined;
  const { summit, edition, report, subject, meetings, title, asOf } = value;
  if (meetings !== undefined && !isListOfTexts(meetings)) return undefined;
  if (subject !== null && typeof subject !== 'string') return undefined;
  if (typeof summit !== 'string' || typeof edition !== 'string' || typeof report !== 'string')
    return undefined;
  if (typeof title !== 'string' || typeof asOf !== 'string') return undefined;
  return { summit, edition, report, subject, ...(meetings && { meetings }), title, asOf };
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Whether an object has the keys of another one and no more. */
function hasKeysOf(value: unknown, other: object): boolean {
  return isObject(value) && Object.keys(value).sort().join() === Object.keys(other).sort().join();
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKind(value: unknown): value is RecordKind {
  return (recordKinds as readonly unknown[]).includes(value);
}
