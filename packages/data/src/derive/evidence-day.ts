import { allRecords, currentId } from '../dataset/build.ts';
import { isSeen } from '../evidence/origins.ts';
import type { Dataset, EdtfDate, SeenExtent, SourceId, Summit, SummitId } from '../generated/open.ts';
import { evidencePieces } from '../model/evidence-pieces.ts';
import { recordsOfMeeting } from './belonging.ts';
import { dayAsked, dayRange } from './edtf.ts';

/** How far a source was seen, and when last; a text that is held was seen as a whole. */
export interface SeenOfSource {
  readonly extent: SeenExtent;
  /** Null where the text is held and nobody says when it was read. */
  readonly on: EdtfDate | null;
}

/** How far a source was seen, by all evidence that names it; null where nobody saw it. */
export function seenOf(dataset: Dataset, source: SourceId): SeenOfSource | null {
  let seen = seenIn(dataset).get(currentId(dataset, source)) ?? null;
  if (dataset.sources.get(currentId(dataset, source))?.text) seen = { extent: 'whole', on: seen?.on ?? null };
  return seen;
}

const known = new WeakMap<Dataset, ReadonlyMap<SourceId, SeenOfSource>>();

function seenIn(dataset: Dataset): ReadonlyMap<SourceId, SeenOfSource> {
  const cached = known.get(dataset);
  if (cached) return cached;
  const found = new Map<SourceId, SeenOfSource>();
  for (const { evidence } of allRecords(dataset).flatMap(evidencePieces)) {
    if (evidence.type !== 'page' || !evidence.seen) continue;
    const id = currentId(dataset, evidence.source);
    const { extent, on } = evidence.seen;
    const before = found.get(id);
    found.set(id, {
      extent: before && FURTHEST.indexOf(before.extent) < FURTHEST.indexOf(extent) ? before.extent : extent,
      on: before?.on != null && dayRange(before.on).last > dayRange(on).last ? before.on : on,
    });
  }
  known.set(dataset, found);
  return found;
}

const FURTHEST: readonly SeenExtent[] = ['whole', 'beginning', 'excerpt'];

/**
 * The newest day of the evidence of a meeting that was seen: the day on which the latest of its sources was
 * published, of those published by `asOf`; null where none of them says. What happened since then is not in the
 * records, whatever their editions are as of.
 */
export function evidenceUpTo(dataset: Dataset, summit: SummitId | Summit, asOf?: string): EdtfDate | null {
  const meeting = typeof summit === 'string' ? summit : summit.id;
  const last = asOf === undefined ? null : dayAsked(asOf);
  let newest: EdtfDate | null = null;
  for (const { evidence } of recordsOfMeeting(dataset, meeting).flatMap(evidencePieces)) {
    const day = dataset.sources.get(currentId(dataset, evidence.source))?.published;
    if (day === undefined || !isSeen(evidence)) continue;
    if (last !== null && dayRange(day).last > last) continue;
    if (newest === null || dayRange(day).last > dayRange(newest).last) newest = day;
  }
  return newest;
}
