import { currentId, recordKinds, recordsOf } from '../dataset/build.ts';
import { dayAsked, dayRange } from '../derive/edtf.ts';
import { type Standing, standing } from '../derive/standing.ts';
import { type StatusReport, status } from '../derive/status.ts';
import { type FieldFilters, fieldCriteria } from '../generated/filters.ts';
import type * as Open from '../generated/open.ts';
import type { Dataset, EdtfDate, RecordKind, SummitRecord } from '../generated/open.ts';
import { references } from '../model/references.ts';
import { type CommitmentFilter, figureCriteria } from './criteria.ts';
import { recordOf } from './graph.ts';
import { type Criteria, type Moved, type OneOf, selects } from './match.ts';

/** What can be asked of records of any kind. */
export interface CommonFilter<Id extends string = string> {
  /** A record that is referred to, anywhere in the record; a source counts where evidence names it. */
  readonly mentions?: OneOf<Id>;
}

/** What can be asked of claims beyond their own fields. */
export interface ClaimContextFilter<Place extends string = string> {
  readonly standing?: OneOf<Standing>;
  /** A place that it is about, or in which something that it is about lies. */
  readonly place?: OneOf<Place>;
  /**
   * The day as of which is asked: claims of what happened later are left out, and their standing rests on the
   * sources published by then. A source without a date counts.
   */
  readonly asOf?: EdtfDate;
}

/** What can be asked of figures and quotations by the claim to which they belong. */
export interface OfClaimFilter<C extends Open.Claim = Open.Claim> {
  /** Meeting to which its claim belongs. */
  readonly summit?: OneOf<C['summit']>;
  /** Theme of its claim. */
  readonly theme?: OneOf<C['theme']>;
}

/** What can be asked of commitments beyond their own fields: both, or neither. */
export type StatusFilter =
  | { readonly status: OneOf<StatusReport['status']>; readonly asOf: EdtfDate }
  | { readonly status?: never; readonly asOf?: never };

/** What can be asked of the records of some kinds by way of other records. */
interface ContextFilters<R extends SummitRecord> {
  readonly claim: ClaimContextFilter<Extract<R, Open.Place>['id']>;
  readonly figure: OfClaimFilter<Extract<R, Open.Claim>>;
  readonly quotation: OfClaimFilter<Extract<R, Open.Claim>>;
  readonly commitment: StatusFilter;
}

/** What can be asked of the records of each kind. */
export type Filters<R extends SummitRecord = SummitRecord> = {
  readonly [K in RecordKind]: FieldFilters<R>[K] &
    (K extends keyof ContextFilters<R> ? ContextFilters<R>[K] : unknown);
};

/** Records of one kind that meet all that is asked. */
export type OneKind<K extends RecordKind, R extends SummitRecord = SummitRecord> = {
  readonly kind: K;
} & Filters<R>[K] &
  CommonFilter<R['id']>;

/** Records of several kinds, or of all, that meet all that is asked. */
export interface SeveralKinds<K extends RecordKind, Id extends string = string> extends CommonFilter<Id> {
  readonly kind?: readonly K[];
}

/** The records that meet all that a filter asks, by kind and id. Asking for one kind gives its type. */
export function records<K extends RecordKind = RecordKind>(
  dataset: Dataset,
  filter?: SeveralKinds<K>,
): readonly Open.RecordOf<K>[];
export function records<K extends RecordKind>(
  dataset: Dataset,
  filter: OneKind<K>,
): readonly Open.RecordOf<K>[];
export function records(
  dataset: Dataset,
  filter: { readonly kind?: OneOf<RecordKind>; readonly asOf?: EdtfDate } = {},
): readonly SummitRecord[] {
  const { kind, asOf, ...asked } = filter;
  const [beyond] = typeof kind === 'string' ? [] : Object.keys(asked).filter((name) => name !== 'mentions');
  if (beyond !== undefined)
    throw new TypeError(`${beyond} can be asked of the records of one kind alone: say which by kind`);
  // Told also where no record is there to compare it with.
  if (asOf !== undefined) dayAsked(asOf);
  const kinds = kind === undefined ? recordKinds : recordKinds.filter((one) => [kind].flat().includes(one));
  const moved = movedIn(dataset);
  return kinds.flatMap((one) => {
    const criteria = {
      ...fieldCriteria[one],
      ...contextCriteria(dataset, one, asOf),
    } as Criteria<SummitRecord>;
    const found = [...recordsOf(dataset, one).values()].filter(selects(asked, criteria, moved));
    return asOf === undefined || one !== 'claim'
      ? found
      : found.filter((claim) => happenedBy(dataset, claim as Open.Claim, asOf));
  });
}

function movedIn(dataset: Dataset): Moved {
  const list = [...dataset.redirects.values()];
  return Object.fromEntries(list.flatMap((one) => (one.reason === 'moved' ? [[one.id, one.to]] : [])));
}

/** What is asked of a record by way of other records. */
function contextCriteria(dataset: Dataset, kind: RecordKind, asOf: EdtfDate | undefined): object {
  const mentions = { mentions: (r: SummitRecord) => references(r).map(({ id }) => id) };
  const claimOf = (id: string) => dataset.claims.get(currentId(dataset, id));
  switch (kind) {
    case 'claim':
      return {
        ...mentions,
        standing: (r: Open.Claim) => [standing(dataset, asOf === undefined ? r : knownBy(dataset, r, asOf))],
        place: (r: Open.Claim) => r.about.flatMap((id) => [...placesOf(dataset, id)]),
      };
    case 'figure':
    case 'quotation':
      return {
        ...mentions,
        summit: (r: Open.Figure | Open.Quotation) => [claimOf(r.claim)?.summit],
        theme: (r: Open.Figure | Open.Quotation) => [claimOf(r.claim)?.theme],
      };
    case 'commitment':
      return {
        ...mentions,
        ...(asOf !== undefined && { status: (r: Open.Commitment) => [status(dataset, r, asOf).status] }),
      };
    default:
      return mentions;
  }
}

/** Whether what is claimed had happened by the end of a day: on its own date, or else at the meeting. */
function happenedBy(dataset: Dataset, claim: Open.Claim, asOf: EdtfDate): boolean {
  const meeting = dataset.summits.get(currentId(dataset, claim.summit))?.date;
  const date = claim.date ?? meeting?.end ?? meeting?.start;
  return date === undefined || dayRange(date).first <= dayAsked(asOf);
}

/** A claim with that evidence alone whose sources had been published by a day. */
function knownBy(dataset: Dataset, claim: Open.Claim, asOf: EdtfDate): Open.Claim {
  const day = dayAsked(asOf);
  const evidence = claim.evidence.filter(({ source }) => {
    const published = dataset.sources.get(currentId(dataset, source))?.published;
    return published === undefined || dayRange(published).first <= day;
  });
  return { ...claim, evidence } as unknown as Open.Claim;
}

/** A place, or where a body, project or document lies, and the places around it. */
function placesOf(dataset: Dataset, id: string, seen = new Set<string>()): ReadonlySet<string> {
  const record = recordOf(dataset, id);
  if (!record || seen.has(record.id)) return seen;
  const next: (string | undefined)[] = [];
  if (record.kind === 'place') {
    seen.add(record.id);
    next.push(record.within, record.country);
  } else if (record.kind === 'summit') next.push(...record.places, record.venue);
  else if (record.kind === 'project' || record.kind === 'organization') next.push(record.place);
  else if (record.kind === 'document') next.push(record.conclusion?.place);
  for (const one of next) if (one !== undefined) placesOf(dataset, one, seen);
  return seen;
}

/** A commitment with its status on a day. */
export interface CommitmentOnDay<C = Open.Commitment> extends StatusReport {
  readonly commitment: C;
}

/** Commitments, each with its status on a day. */
export function commitmentsOn(
  dataset: Dataset,
  day: EdtfDate,
  filter: CommitmentFilter = {},
): readonly CommitmentOnDay[] {
  dayAsked(day);
  return records(dataset, { kind: 'commitment', ...filter }).map((commitment) => ({
    commitment,
    ...status(dataset, commitment, day),
  }));
}

/** The figures of a metric by whose number they are: ids of bodies, persons and documents, or `unstated`. */
export function figuresByAuthority(
  dataset: Dataset,
  metric: string,
): ReadonlyMap<string, readonly Open.Figure[]> {
  const groups = new Map<string, Open.Figure[]>();
  for (const figure of records(dataset, { kind: 'figure', metric }))
    for (const who of figureCriteria['authority']?.(figure) ?? []) {
      const key = currentId(dataset, who ?? 'unstated');
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(figure);
    }
  return groups;
}
