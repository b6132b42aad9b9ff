import type { JsonObject } from '../parse/raw-record.ts';
import { compact, Dataset1, joinNotes, text } from './from-1/dataset.ts';
import { claimEvidence, withEvidence } from './from-1/evidence.ts';
import { publishersOf } from './from-1/publishers.ts';
import { byKind, ownMetrics } from './from-1/records.ts';
import type { Migration } from './migration.ts';

/**
 * Version 2 has room for any number of parties, and computes what version 1 was told by hand: sides follow from who
 * controls a publisher, independence from origins and sides, the mark of one side from both.
 */
export const anyNumberOfParties: Migration = {
  to: 2,
  title:
    'Publishers are organizations, pages say when they were seen, and speakers, places and authorities may be several',
  migrate: (all) => {
    // Of a folder that does not say what it follows it is assumed that it follows version 1.
    if (!all.some(followsVersion1)) return (record) => [record];
    const dataset = new Dataset1(all);
    const publishers = publishersOf(dataset);
    const metrics = ownMetrics(dataset);
    const context = { dataset, publishers };
    return (record) => {
      const id = text(record['id']);
      const fields = byKind[text(record['kind'])]?.(record, dataset) ?? record;
      const now = withEvidence(fields, context) as JsonObject;
      switch (record['kind']) {
        case 'claim':
          return [{ ...now, evidence: claimEvidence(record, context) }];
        case 'source':
          return [
            compact({
              ...now,
              publisher: publishers.of(record),
              note: joinNotes(now['note'], publishers.note(record)),
            }),
            ...found(publishers.added.get(id)),
          ];
        case 'figure':
          return [now, ...found(metrics.get(id))];
        case 'organization': {
          const controlledBy = publishers.controllers.get(id);
          return [controlledBy === undefined ? now : { ...now, controlledBy }];
        }
        default:
          return [now];
      }
    };
  },
};

/** By what version 1 asks for and version 2 has not; of records that hold no fact there is nothing to migrate. */
function followsVersion1(record: JsonObject): boolean {
  switch (record['kind']) {
    case 'source':
      return 'access' in record || 'side' in record;
    case 'summit':
      return 'place' in record;
    case 'document':
      return 'signed' in record;
    default:
      return JSON.stringify(record).includes('"independence":');
  }
}

function found(record: JsonObject | undefined): JsonObject[] {
  return record ? [record] : [];
}
