/** The page of an edition: what the editors put first, each sentence with the claims on which it rests. */
import { isOneSided } from '@summit/data/validate';
import { actView } from '../../facts/codes.ts';
import type { Edition, Sentence } from '../../facts/records.ts';
import { titleOf } from '../../facts/titles.ts';
import { message } from '../../messages/message.ts';
import type { PageContext } from '../context.ts';
import { wordMark } from '../marks.ts';
import type { Portrait } from '../types.ts';

export function editionPortrait(edition: Edition, context: PageContext): Portrait {
  const { dataset, name, names, lookup } = context;
  const sentences = (list: readonly Sentence[]) =>
    list.map(({ text, claims }) => ({ text, claims: names(claims) }));
  const state = message('capital', { words: message(`edition-status-${edition.status}`) });
  const confidence = message(`confidence-${edition.confidence}`);
  return {
    band: {
      title: titleOf(edition, lookup),
      sentence: true,
      lead: edition.finding?.text ?? edition.bottomLine.text,
      marks: [wordMark(state), wordMark(message('as-of-date', { date: edition.asOf })), wordMark(confidence)],
    },
    view: {
      meeting: name(edition.summit),
      number: edition.number,
      state,
      asOf: edition.asOf,
      confidence,
      confidenceReason: edition.confidenceReason,
      finding: names(edition.finding?.claims ?? []),
      bottomLine: {
        text: edition.finding ? edition.bottomLine.text : null,
        claims: names(edition.bottomLine.claims),
      },
      figures: names(edition.figures),
      keyPoints: edition.keyPoints.map(({ label, text, commitment, claims }) => ({
        label: label ?? null,
        text,
        commitment: commitment === undefined ? null : name(commitment),
        oneSideOnly: claims.some((id) => isOneSided(dataset, lookup.get('claim', id))),
        claims: names(claims),
      })),
      summary: sentences(edition.summary),
      caution: sentences(edition.caution),
      watch: (edition.watch ?? []).map(({ text, due, claims }) => ({
        text,
        due: due ?? null,
        claims: names(claims),
      })),
      outcomes: edition.outcomes.map(({ claim, text }) => ({
        act: actView(lookup.get('claim', claim).speechAct),
        text,
        claim: name(claim),
      })),
    },
  };
}
