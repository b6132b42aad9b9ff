/** The parties of a new meeting: the members that a body has on its day. */
import type { FieldValue, RawRecord } from '@summit/data/parse';
import { bodies, dayRange, isRealDate, membersOn, nearest } from '@summit/data/validate';
import { CommandFault, commandFault } from '../faults.ts';
import { say } from '../words.ts';

/** A member that has no record yet, with what its record is to say. */
export interface NewParty {
  readonly id: string;
  readonly values: readonly FieldValue[];
}

export interface Parties {
  /** Values of the meeting: its parties, and the body where that has a record. */
  readonly values: readonly FieldValue[];
  readonly added: readonly NewParty[];
}

/**
 * The members of a body on the day of a meeting. A record of the body that names its members goes before what is known
 * of some bodies without one (`bodies`); their members are found by ISO 3166-1 code or by id, and made where they have
 * no record.
 *
 * @param given values of the meeting, among which is its first day.
 */
export function partiesOf(
  body: string,
  given: readonly FieldValue[],
  records: readonly RawRecord[],
): Parties {
  const day: unknown = given.find(({ field }) => field === 'date.start')?.text;
  if (!isDate(day)) throw commandFault(2, 'of-without-day');
  const organizations = records.filter(({ kind, id }) => kind === 'organization' && id !== null);
  const named = new Set(given.filter(({ field }) => field === 'parties').map(({ text }) => text));
  const record = organizations.find(({ id }) => id === body.toLowerCase());
  const recorded = record ? membersIn(record, day) : [];
  const about = record ? [{ field: 'body', text: body.toLowerCase() }] : [];
  if (recorded.length > 0) return { values: [...about, ...asParties(recorded, named)], added: [] };
  const preset = bodies.find((one) => one === body.toLowerCase());
  if (!preset) throw noBody(body, organizations);
  const members = membersOn(preset, day).map(({ code }) => memberOf(code, organizations));
  return {
    values: [
      ...about,
      ...asParties(
        members.map(({ id }) => id),
        named,
      ),
    ],
    added: members.filter(({ isNew }) => isNew),
  };
}

/** Without those that were named beside the body. */
function asParties(ids: readonly string[], named: ReadonlySet<string>): FieldValue[] {
  return ids.filter((id) => !named.has(id)).map((text) => ({ field: 'parties', text }));
}

/** Ids of the members that a record names for a day; of a faulty record, so far as it can be read. */
function membersIn({ value }: RawRecord, day: EdtfDate): string[] {
  const { members } = value as { readonly members?: unknown };
  const asked = dayRange(day);
  return (Array.isArray(members) ? members : []).flatMap((one: unknown) => {
    const { organization, from, to } = (one ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof organization !== 'string') return [];
    const isIn =
      (!isDate(from) || dayRange(from).first <= asked.last) &&
      (!isDate(to) || dayRange(to).last >= asked.first);
    return isIn ? [organization] : [];
  });
}

type EdtfDate = Parameters<typeof membersOn>[1];

function isDate(value: unknown): value is EdtfDate {
  return (
    typeof value === 'string' &&
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value) &&
    isRealDate(value)
  );
}

/** The two members of the G20 that are no states. */
const UNIONS: Readonly<Record<string, string>> = { EU: 'European Union', XA: 'African Union' };

function memberOf(code: string, organizations: readonly RawRecord[]): NewParty & { readonly isNew: boolean } {
  const union = UNIONS[code];
  // Names of regions by CLDR; what stands in brackets there is another name.
  const name =
    union ?? (new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code).replace(/ \(.*\)$/, '');
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const known =
    organizations.find(({ value }) => value['organizationType'] === 'state' && codeOf(value) === code) ??
    organizations.find((one) => one.id === id);
  return {
    id: known?.id ?? id,
    isNew: known === undefined,
    values: [
      { field: 'name.en', text: name },
      { field: 'organizationType', text: union === undefined ? 'state' : 'international-body' },
      ...(union === undefined ? [{ field: 'externalIds.iso3166', text: code }] : []),
    ],
  };
}

function codeOf({ externalIds }: RawRecord['value']): unknown {
  return (externalIds as { readonly iso3166?: unknown } | undefined)?.iso3166;
}

function noBody(body: string, organizations: readonly RawRecord[]): CommandFault {
  const known = [
    ...bodies,
    ...organizations.flatMap(({ id, value }) => (id !== null && Array.isArray(value['members']) ? [id] : [])),
  ];
  const near = nearest(body, known);
  return new CommandFault(
    2,
    say('no-body', { body }),
    near ? say('did-you-mean', { words: [near] }) : say('no-body.hint', { known }),
  );
}
