/** What the signs, words and grades of a report mean: those that it uses. */

import { orderRule } from '../reports/full/positions.ts';
import { publisherOfFirst } from '../reports/full/refinements.ts';
import type { Context } from './common.ts';
import { MARKS } from './standings.ts';
import type { LegendView, SourceView } from './types.ts';
import { actView, CREDIBILITY, EDITION_STATUS, RELIABILITY, SPEECH_ACTS } from './words.ts';

export function legendView(
  { claims }: Context,
  standings: ReadonlySet<string>,
  sources: readonly SourceView[],
): LegendView {
  const acts = new Set(claims.map(({ speechAct }) => speechAct));
  const grades = new Set(sources.map(({ grade }) => grade));
  const items = new Set<string>(claims.map(({ credibility }) => credibility.grade));
  const scale = (words: Readonly<Record<string, string>>, used: ReadonlySet<string>) =>
    Object.entries(words)
      .filter(([grade]) => used.has(grade))
      .map(([grade, meaning]) => ({ grade, words: meaning }));
  return {
    acts: SPEECH_ACTS.filter((act) => acts.has(act)).map(actView),
    standings: MARKS.filter(({ word }) => standings.has(word)),
    reliability: scale(RELIABILITY, grades),
    credibility: scale(CREDIBILITY, items),
  };
}

export function aboutEdition(context: Context): readonly string[] {
  const { edition, dataVersion, claims } = context;
  const first = publisherOfFirst(context);
  return [
    `Edition ${edition.number}, ${EDITION_STATUS[edition.status]}, made from version ${dataVersion} of the Summit dataset.`,
    `It tells ${claims.length} claims in our own words; ${first} is the source from which the meeting was first recorded.`,
    'Short quotations stand in quotation marks. No source text is reproduced beyond them.',
    orderRule(context),
    'The data may be used under the licence CC BY 4.0.',
  ];
}
