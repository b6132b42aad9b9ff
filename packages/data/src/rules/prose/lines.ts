import type { Claim, Edition, EditorialSentence } from '../../generated/open.ts';
import type { RawRecord } from '../../parse/raw-record.ts';
import type { RuleContext, SoundRecord } from '../rule.ts';

/** A line of the editors' own words that rests on claims. */
export interface Line {
  readonly raw: RawRecord;
  readonly pointer: string;
  readonly text: string;
  /** The claims that it rests on; for a claim's statement, the claim itself. */
  readonly claims: readonly Claim[];
}

/** The lines of a claim or an edition. Lines that name a claim without a sound record are left out. */
export function linesOf({ raw, record }: SoundRecord, context: RuleContext): Line[] {
  if (record.kind === 'claim')
    return [{ raw, pointer: '/statement', text: record.statement, claims: [record] }];
  if (record.kind !== 'edition') return [];
  return editionLines(record).flatMap(({ pointer, text, claims }): Line[] => {
    const found = claims.flatMap((id) => context.find('claim', id) ?? []);
    return found.length === claims.length ? [{ raw, pointer, text, claims: found }] : [];
  });
}

interface EditionLine extends EditorialSentence {
  readonly pointer: string;
}

function editionLines(edition: Edition): EditionLine[] {
  const numbered = (field: 'keyPoints' | 'summary' | 'caution') =>
    edition[field].map((one, index) => ({ ...one, pointer: `/${field}/${index}/text` }));
  return [
    ...(edition.finding ? [{ ...edition.finding, pointer: '/finding/text' }] : []),
    { ...edition.bottomLine, pointer: '/bottomLine/text' },
    ...numbered('keyPoints'),
    ...numbered('summary'),
    ...numbered('caution'),
    ...(edition.watch ?? []).map(({ text, claims }, index) => {
      return { text, claims, pointer: `/watch/${index}/text` };
    }),
    ...edition.outcomes.map(({ text, claim }, index): EditionLine => {
      return { text, claims: [claim], pointer: `/outcomes/${index}/text` };
    }),
  ];
}
