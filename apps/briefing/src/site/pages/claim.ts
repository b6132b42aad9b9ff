/** The page of a claim: what is said, by whom, and everything on which that rests. */

import { witnesses } from '@summit/data/validate';
import { gradeOf } from '../../facts/claims.ts';
import { actView, themeTitle, topicTitle } from '../../facts/codes.ts';
import { claimsRefining, under } from '../../facts/indexes.ts';
import type { Claim } from '../../facts/records.ts';
import { standingView } from '../../facts/standings.ts';
import { message } from '../../messages/message.ts';
import { listed, type PageContext, reportsShowing } from '../context.ts';
import { claimEntry, claimMarks, wordMark } from '../marks.ts';
import type { NameView, Portrait } from '../types.ts';

export function claimPortrait(claim: Claim, context: PageContext): Portrait {
  const { name, names, cite, lookup, dataset } = context;
  const { act, standing, grade, disputes } = claimMarks(claim, context);
  return {
    band: {
      title: claim.statement,
      sentence: true,
      marks: [{ ...act, note: null }, { ...standing, note: null }, wordMark(message('grade', { grade }))],
      disputes,
    },
    view: {
      meeting: name(claim.summit),
      theme: themeTitle(claim.theme, lookup),
      topic: claim.topic ? topicTitle(claim.topic, lookup) : null,
      act: actView(claim.speechAct),
      by: attribution(claim, context),
      date: claim.date ?? null,
      about: names(claim.about),
      refines: names(claim.refines),
      inferred: claim.inference?.basis ?? null,
      unclear: claim.unclear ?? null,
      slips: claim.asPrinted ?? [],
      note: claim.note ?? null,
      reports: reportsShowing(claim.id, context),
      standing: standingView(claim, lookup),
      pieces: claim.evidence.length,
      origins: witnesses(dataset, claim.evidence).length,
      cites: cite(claim.evidence),
      grade: gradeOf(claim, lookup),
      credibility: message(`credibility-${claim.credibility.grade}`),
      reason: claim.credibility.reason,
      sought: (claim.sought ?? []).map(({ what, on }) => ({ what, on: on ?? null })),
      refinedBy: under(dataset, claimsRefining, claim.id).map((one) => claimEntry(one, context)),
    },
  };
}

/** Who says it: one field is filled, by the voice. */
interface AttributionView {
  readonly verbatim: NameView | null;
  readonly translated: NameView | null;
  readonly paraphrase: NameView | null;
  /** Several, without telling which of them said it. */
  readonly together: ReturnType<typeof listed>;
  readonly document: NameView | null;
  readonly organizations: ReturnType<typeof listed>;
  readonly unnamed: NameView | null;
  readonly narration: NameView | null;
  /** To whom, and in which session. */
  readonly to: NameView | null;
  readonly session: string | null;
}

const NOBODY: AttributionView = {
  verbatim: null,
  translated: null,
  paraphrase: null,
  together: [],
  document: null,
  organizations: [],
  unnamed: null,
  narration: null,
  to: null,
  session: null,
};

function attribution(
  claim: Claim,
  { name, names, nameOrNull, lookup, messages }: PageContext,
): AttributionView {
  const { attribution: by } = claim;
  const titleOf = (session: string | undefined) =>
    lookup.find('summit', claim.summit)?.sessions.find(({ id }) => id === session)?.title ?? null;
  switch (by.voice) {
    case 'persons': {
      const [speaker, ...others] = by.speakers;
      return {
        ...NOBODY,
        ...(others.length > 0
          ? { together: listed(names(by.speakers), messages) }
          : { [by.manner]: name(speaker) }),
        to: nameOrNull(by.to),
        session: titleOf(by.session),
      };
    }
    case 'document':
      return { ...NOBODY, document: name(by.document) };
    case 'organizations':
      return {
        ...NOBODY,
        organizations: listed(names(by.organizations), messages),
        document: nameOrNull(by.document),
        session: titleOf(by.session),
      };
    case 'quoted-unnamed':
      return { ...NOBODY, unnamed: name(by.source) };
    case 'narration':
      return { ...NOBODY, narration: name(by.source) };
  }
}
