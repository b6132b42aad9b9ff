/** What the signs, words and grades of a report mean: those that it uses. */
import type { Message } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { actView, CREDIBILITIES, RELIABILITIES, SPEECH_ACTS } from './codes.ts';
import type { Context } from './common.ts';
import { versionTold } from './edition.ts';
import { partiesInOrder, shortName } from './names.ts';
import type { Support } from './records.ts';
import { firstRecord } from './refinements.ts';
import { SUPPORTS, supportView } from './standings.ts';
import type { LegendView, SourceView, Words } from './types.ts';

export function legendView(
  { claims }: Context,
  standings: ReadonlySet<Support>,
  sources: readonly SourceView[],
): LegendView {
  const acts = new Set(claims.map(({ speechAct }) => speechAct));
  const grades = new Set(sources.map(({ grade }) => grade));
  const items = new Set(claims.map(({ credibility }) => credibility.grade));
  return {
    acts: SPEECH_ACTS.filter((act) => acts.has(act)).map(actView),
    standings: SUPPORTS.filter((one) => standings.has(one)).map(supportView),
    reliability: RELIABILITIES.filter((grade) => grades.has(grade)).map((grade) => ({
      grade,
      words: message(`reliability-${grade}`),
    })),
    credibility: CREDIBILITIES.filter((grade) => items.has(grade)).map((grade) => ({
      grade,
      words: message(`credibility-${grade}`),
    })),
  };
}

export function aboutEdition(context: Context): readonly Words[] {
  const { edition, claims } = context;
  const first = firstRecord(context);
  return [
    message('about-made', {
      edition: String(edition.number),
      status: message(`edition-status-${edition.status}`),
      version: versionTold(context),
    }),
    first === null
      ? message('about-claims-many', { claims: claims.length })
      : message('about-claims', { claims: claims.length, publisher: first.publisher }),
    message('about-quotations'),
    orderRule(context),
    message('about-licence'),
  ];
}

/** "China and Russia, in alphabetical order": a rule, not a rank. */
export function orderRule({ summit, lookup }: Pick<Context, 'summit' | 'lookup'>): Message {
  const parties = partiesInOrder(summit, lookup).map((party) => shortName(party, lookup));
  return message('about-order', { parties });
}
