import {
  type Claim,
  type ClaimId,
  claim,
  claims,
  commitmentsOn,
  type Document,
  dataset,
  dossier,
  expand,
  type Figure,
  figuresByAuthority,
  meta,
  type Person,
  type Project,
  record,
  records,
  type SummitRecord,
  type Theme,
} from '@summit/data';
import { claims as ofClaims } from '@summit/data/claims';
import claimsJson from '@summit/data/claims.json' with { type: 'json' };
import { compare } from '@summit/data/compare';
import whole from '@summit/data/dataset';
import { records as ask, datasetOf } from '@summit/data/query';
import { assertRecord, type Dataset, isRecord, type SummitRecord as OpenRecord } from '@summit/data/validate';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const check = <T extends true>(): T | undefined => undefined;

// Ids are literal; any other text may have no record.
check<Equal<string extends ClaimId ? true : false, false>>();
const known: Project = record('yamal-lng');
const perhaps: Claim | undefined = claim(known.id as string);
// @ts-expect-error there is no such claim
const none: ClaimId = 'there-is-no-such-claim';

// Asking for one kind yields that kind.
const documents: readonly Document[] = records({ kind: 'document', signedBy: 'vladimir-putin' });
const mixed: readonly (Claim | Figure)[] = records({ kind: ['claim', 'figure'] });
// @ts-expect-error documents are no claims
const wrong: readonly Claim[] = records({ kind: 'document' });
// @ts-expect-error there is no such theme
claims({ theme: 'sports' });
// @ts-expect-error documents have no theme
records({ kind: 'document', theme: 'energy' });
// @ts-expect-error a status is that of a day
records({ kind: 'commitment', status: 'late' });

// What is given out cannot be changed.
const [first] = claims({ theme: 'energy', speechAct: ['signed', 'agreed'] });
if (first) {
  // @ts-expect-error readonly
  first.statement = 'other';
  // @ts-expect-error readonly
  first.about.push('yamal-lng');
}

// JSON keeps its literals.
const theme: Theme | undefined = claimsJson[0]?.theme;
check<Equal<(typeof claimsJson)[number]['kind'], 'claim'>>();
check<Equal<(typeof whole.documents)[number]['kind'], 'document'>>();

// A union of records narrows by its kind.
function name(one: SummitRecord): string {
  switch (one.kind) {
    case 'person':
      return one.name.en;
    case 'claim':
      return one.statement;
    default:
      return one.id;
  }
}

// References are resolved with their types.
const everything = dossier('yamal-lng');
const speakers: readonly Person[] = records({ kind: 'quotation' }).map((one) => expand(one).speaker);
const groups: readonly string[] = [...figuresByAuthority('trade-value').keys()];
// @ts-expect-error there is no such metric
figuresByAuthority('trade-turnover');
const status: string | undefined = commitmentsOn('2026-01-01')[0]?.status;

// The canonical dataset is a dataset like any other, and values of one's own become records.
const open: Dataset = dataset();
const found: readonly OpenRecord[] = ask(open, { mentions: 'anything' });
ask(datasetOf(whole), { kind: 'place' });
compare(whole, open);
const value: unknown = JSON.parse('{}');
if (isRecord('claim', value)) check<Equal<typeof value.kind, 'claim'>>();
assertRecord('figure', value);
const metric: string = value.metric;

export default [
  perhaps,
  none,
  documents,
  mixed,
  wrong,
  theme,
  name,
  everything.claims,
  speakers,
  groups,
  status,
  found,
  metric,
  ofClaims(),
  meta.schemaVersion,
];
