import { isObject, type JsonObject, type JsonValue } from '../../parse/raw-record.ts';
import { compact, type Dataset1, joinNotes, list, objects, text } from './dataset.ts';

/** What changes in the fields of a record of each kind, evidence aside. */
export const byKind: Readonly<Record<string, (record: JsonObject, dataset: Dataset1) => JsonObject>> = {
  source: ({ access, side, organization, ...rest }) =>
    compact({ ...rest, note: joinNotes(rest['note'], isObject(access) ? access['note'] : undefined) }),
  summit: ({ place, ...rest }) => compact({ ...rest, places: place === undefined ? undefined : [place] }),
  document: ({ signed, ...rest }, dataset) =>
    compact({
      ...rest,
      conclusion: isObject(signed) ? { how: howConcluded(rest, dataset), ...signed } : undefined,
    }),
  claim: ({ attribution, ...rest }) =>
    compact({ ...rest, attribution: isObject(attribution) ? newAttribution(attribution) : attribution }),
  figure: ({ authority, ...rest }) =>
    compact({ ...rest, authority: isObject(authority) ? newAuthority(authority) : authority }),
  commitment: tested,
  edition: ({ keyPoints, ...rest }) =>
    compact({ ...rest, keyPoints: objects(keyPoints).map(({ oneSideOnly, ...point }) => point) }),
  discrepancy: ({ subjects, ...rest }, dataset) => ({
    ...rest,
    subjects: objects(subjects).map((one) => ({
      ...one,
      pointer: newPointer(text(one['pointer']), text(dataset.find(one['record'])?.['kind'])),
    })),
  }),
};

/** The firmer word only where a signature is known. */
function howConcluded(document: JsonObject, dataset: Dataset1): string {
  if (list(document['signatories']).length > 0) return 'signed';
  const isSigned = dataset
    .ofKind('claim')
    .some((claim) => claim['speechAct'] === 'signed' && list(claim['about']).includes(document['id'] ?? ''));
  return isSigned ? 'signed' : 'concluded';
}

function newAttribution(by: JsonObject): JsonObject {
  switch (by['voice']) {
    case 'person': {
      const { voice, speaker, ...rest } = by;
      return { voice: 'persons', speakers: [speaker ?? ''], ...rest };
    }
    case 'leaders': {
      const { voice, ...rest } = by;
      // What several are said to have said is told in other words than those of any of them.
      return { voice: 'persons', ...rest, manner: 'paraphrase' };
    }
    case 'organization':
      return { voice: 'organizations', organizations: [by['organization'] ?? ''] };
    default:
      return by;
  }
}

function newAuthority(by: JsonObject): JsonObject {
  if (by['type'] === 'leader') return { type: 'persons', persons: [by['person'] ?? ''] };
  if (by['type'] === 'leaders') return { type: 'persons', persons: by['persons'] ?? [] };
  return by;
}

/** What version 1 called fulfilled was the undertaking itself, carried out: that is the test that it met. */
function tested({ events, ...rest }: JsonObject): JsonObject {
  const all = objects(events);
  const isFulfilled = (event: JsonObject) => event['status'] === 'fulfilled';
  if (!all.some(isFulfilled)) return { ...rest, events: events ?? [] };
  return compact({
    ...rest,
    test: rest['undertaking'],
    events: all.map((event) => (isFulfilled(event) ? { ...event, meetsTest: true } : event)),
  });
}

/** Where a field of version 1 stands in version 2. */
function newPointer(pointer: string, kind: string): string {
  for (const [of, old, now] of POINTERS)
    if (of === kind && (pointer === old || pointer.startsWith(`${old}/`)))
      return `${now}${pointer.slice(old.length)}`;
  return pointer.replace(/(\/evidence\/\d+)\/(?:independence|limit)$/, '$1');
}

const POINTERS: readonly (readonly [kind: string, old: string, now: string])[] = [
  ['document', '/signed', '/conclusion'],
  ['summit', '/place', '/places/0'],
  ['claim', '/attribution/speaker', '/attribution/speakers/0'],
  ['claim', '/attribution/organization', '/attribution/organizations/0'],
  ['figure', '/authority/person', '/authority/persons/0'],
  ['source', '/organization', '/publisher'],
  ['source', '/side', '/publisher'],
  ['source', '/access', '/note'],
];

/** The metrics of version 1, which every dataset named as it liked, as codes of its own, by the first figure of each. */
export function ownMetrics(dataset: Dataset1): ReadonlyMap<string, JsonObject> {
  const seen = new Set<string>();
  const added = new Map<string, JsonObject>();
  for (const figure of dataset.ofKind('figure')) {
    const metric = text(figure['metric']);
    if (seen.has(metric) || STANDARD_METRICS.has(metric)) continue;
    seen.add(metric);
    const id = [`metric-${metric}`, `code-metric-${metric}`].find((one) => !dataset.has(one)) ?? '';
    const labels = dataset.ofKind('figure').filter((one) => one['metric'] === metric);
    const [first, ...others] = labels.map(({ label }) => text(label));
    const spoken = metric.replaceAll('-', ' ');
    const alike = first !== undefined && others.every((label) => label === first);
    const title: JsonValue = { en: alike ? first : `${spoken.charAt(0).toUpperCase()}${spoken.slice(1)}` };
    added.set(text(figure['id']), {
      kind: 'code',
      id,
      list: 'metric',
      code: metric,
      title,
      description: `What the figures of the metric ${metric} measure.`,
    });
  }
  return added;
}

/** The metrics that version 2 knows. */
const STANDARD_METRICS: ReadonlySet<string> = new Set(
  (
    'trade-value trade-growth exports imports investment contract-value fund-size aid debt share capacity ' +
    'production volume price jobs duration agreements meetings participants population economic-growth ' +
    'emissions temperature-rise'
  ).split(' '),
);
