import type { JsonObject } from '../parse/raw-record.ts';
import { Dataset1, text } from './from-1/dataset.ts';
import { claimEvidence, withEvidence } from './from-1/evidence.ts';
import { publishersOf } from './from-1/publishers.ts';
import { byKind, ownMetrics } from './from-1/records.ts';
import type { Migration } from './migrations.ts';

/**
 * Version 2 has room for any number of parties, and computes what version 1 was told by hand: sides follow from who
 * controls a publisher, independence from origins and sides, the mark of one side from both.
 */
export const anyNumberOfParties: Migration = {
  to: 2,
  title:
    'Publishers are organizations, pages say when they were seen, and speakers, places and authorities may be several',
  migrate: (all) => {
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
          return [{ ...now, publisher: publishers.of(record) }, ...found(publishers.added.get(id))];
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

function found(record: JsonObject | undefined): JsonObject[] {
  return record ? [record] : [];
}
