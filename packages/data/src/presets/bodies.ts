import { dayRange } from '../derive/edtf.ts';
import type { EdtfDate } from '../generated/open.ts';

/** A member of a body that meets at summits. */
export interface BodyMember {
  /** ISO 3166-1 alpha-2 of a state; `EU` and `XA` of the two unions that are members of the G20, of which XA is ours. */
  readonly code: string;
  readonly from: string;
  /** The last day; null while a member. */
  readonly to: string | null;
}

/** Accessions by body: codes that came in on a day, and the day on which some of them left. */
const ACCESSIONS = {
  g7: [
    ['1975-11-15', 'FR DE IT JP GB US'],
    ['1976-06-27', 'CA'],
  ],
  g20: [
    ['1999-12-15', 'AR AU BR CA CN FR DE IN ID IT JP KR MX RU SA ZA TR GB US EU'],
    ['2023-09-09', 'XA'],
  ],
  brics: [
    ['2009-06-16', 'BR RU IN CN'],
    ['2010-12-24', 'ZA'],
    ['2024-01-01', 'EG ET IR AE'],
    ['2025-01-06', 'ID'],
  ],
  sco: [
    ['2001-06-15', 'CN KZ KG RU TJ UZ'],
    ['2017-06-09', 'IN PK'],
    ['2023-07-04', 'IR'],
    ['2024-07-04', 'BY'],
  ],
  nato: [
    ['1949-08-24', 'BE CA DK FR IS IT LU NL NO PT GB US'],
    ['1952-02-18', 'GR TR'],
    ['1955-05-06', 'DE'],
    ['1982-05-30', 'ES'],
    ['1999-03-12', 'CZ HU PL'],
    ['2004-03-29', 'BG EE LV LT RO SK SI'],
    ['2009-04-01', 'AL HR'],
    ['2017-06-05', 'ME'],
    ['2020-03-27', 'MK'],
    ['2023-04-04', 'FI'],
    ['2024-03-07', 'SE'],
  ],
  eu: [
    ['1958-01-01', 'BE DE FR IT LU NL'],
    ['1973-01-01', 'DK IE'],
    ['1973-01-01', 'GB', '2020-01-31'],
    ['1981-01-01', 'GR'],
    ['1986-01-01', 'ES PT'],
    ['1995-01-01', 'AT FI SE'],
    ['2004-05-01', 'CY CZ EE HU LT LV MT PL SK SI'],
    ['2007-01-01', 'BG RO'],
    ['2013-07-01', 'HR'],
  ],
  asean: [
    ['1967-08-08', 'ID MY PH SG TH'],
    ['1984-01-07', 'BN'],
    ['1995-07-28', 'VN'],
    ['1997-07-23', 'LA MM'],
    ['1999-04-30', 'KH'],
    ['2025-10-26', 'TL'],
  ],
} as const satisfies Record<string, readonly (readonly [from: string, codes: string, to?: string])[]>;

export type Body = keyof typeof ACCESSIONS;

export const bodies = Object.keys(ACCESSIONS) as readonly Body[];

/** The members that a body had on a day, in the order in which they came in: a start for the parties of a meeting. */
export function membersOn(body: Body, day: EdtfDate): readonly BodyMember[] {
  const { first, last } = dayRange(day);
  return ACCESSIONS[body]
    .map(([from, codes, to]: readonly [string, string, string?]) => ({ from, codes, to: to ?? null }))
    .filter(({ from, to }) => from <= last && (to === null || to >= first))
    .flatMap(({ from, codes, to }) => codes.split(' ').map((code) => ({ code, from, to })));
}
