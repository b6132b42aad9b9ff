import {
  type Claim,
  type Commitment,
  type Dataset,
  lineage,
  origins,
  type Source,
  type Standing,
  type SummitRecord,
  standing,
  status,
  witnesses,
} from '@summit/data/validate';
import { count } from './terminal.ts';

/** What follows from the records and is stored in none of them, as label and words. */
export type DerivedFact = readonly [label: string, words: string];

const STANDINGS: Readonly<Record<Standing, string>> = {
  corroborated: 'corroborated: a witness of another origin says the same',
  'corroborated-and-refined': 'corroborated and refined: a witness of another origin says it more precisely',
  partly: 'partly corroborated',
  'contradicted-in-a-detail': 'contradicted in a detail: some evidence says otherwise',
  uncorroborated: 'uncorroborated: nothing of another origin speaks for it',
};

/** @param asOf The day for which the status of a commitment is told; the current edition's own where undefined. */
export function derivedFacts(
  dataset: Dataset,
  record: SummitRecord,
  asOf: string | undefined,
): DerivedFact[] {
  const disputes = [...dataset.discrepancies.values()]
    .filter(({ subjects }) => subjects.some((subject) => subject.record === record.id))
    .map(({ label, state, question }): DerivedFact => ['disputed', `${label} (${state}): ${question}`]);
  switch (record.kind) {
    case 'claim':
      return [...claimFacts(dataset, record), ...disputes];
    case 'source':
      return sourceFacts(dataset, record);
    case 'commitment':
      return [...commitmentFacts(dataset, record, asOf), ...disputes];
    default:
      return disputes;
  }
}

function claimFacts(dataset: Dataset, claim: Claim): DerivedFact[] {
  const groups = witnesses(dataset, claim.evidence);
  const refining = [...dataset.claims.values()].filter(({ refines }) => refines?.includes(claim.id));
  return [
    ['standing', STANDINGS[standing(dataset, claim)]],
    ['origins', `${count(claim.evidence.length, 'piece')} of evidence of ${count(groups.length, 'origin')}`],
    ...refining.map(({ id, statement }): DerivedFact => ['refined by', `${id}: ${statement}`]),
  ];
}

function sourceFacts(dataset: Dataset, source: Source): DerivedFact[] {
  const ends = [...origins(dataset, source.id)];
  const chain = [...lineage(dataset, source.id)].filter((id) => id !== source.id);
  const made = [...dataset.sources.values()].filter(({ derivedFrom }) =>
    derivedFrom?.some((derivation) => derivation.source === source.id),
  );
  const title = (id: string) => `${id} (${dataset.sources.get(id)?.publisher ?? 'unknown'})`;
  return [
    chain.length === 0
      ? ['origin', 'itself: it was made from no other source, so far as known']
      : ['goes back to', `${ends.map(title).join(', ')}, by way of ${count(chain.length, 'source')}`],
    ...made.map(({ id }): DerivedFact => ['taken over by', title(id)]),
  ];
}

function commitmentFacts(dataset: Dataset, commitment: Commitment, asOf: string | undefined): DerivedFact[] {
  const editions = [...dataset.editions.values()].filter(
    ({ summit, status: state }) => summit === commitment.summit && state === 'current',
  );
  const day = asOf ?? editions[0]?.asOf;
  if (day === undefined) return [];
  const report = status(commitment, day);
  const since = report.since ? `, since ${report.since}` : '';
  return [['status', `${report.status}${since}${report.overdue ? ', overdue' : ''} (as of ${day})`]];
}
