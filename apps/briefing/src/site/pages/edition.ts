/** The page of an edition: what the editors put first, each sentence with the claims on which it rests. */
import { actView, CONFIDENCE, dateInWords, EDITION_STATUS } from '../../facts/english.ts';
import type { Edition, Sentence } from '../../facts/records.ts';
import { type PageContext, titleOf } from '../context.ts';
import { capital, sign, small, words } from '../phrases.ts';
import { entry, fact, factSection, section } from '../sections.ts';
import type { EntryView, Portrait } from '../types.ts';

export function editionPortrait(edition: Edition, context: PageContext): Portrait {
  const { name, names, lookup } = context;
  const sentences = (list: readonly Sentence[]): EntryView[] =>
    list.map(({ text, claims }) => entry([words(text)], ...names(claims)));
  return {
    title: titleOf(edition, lookup),
    sentence: true,
    lead: [words(edition.bottomLine.text)],
    marks: [
      [words(capital(EDITION_STATUS[edition.status]))],
      [words(`As of ${dateInWords(edition.asOf)}`)],
      [words(CONFIDENCE[edition.confidence])],
    ],
    sections: [
      factSection('facts', 'About', [
        fact('Meeting', name(edition.summit)),
        fact('Number', [words(String(edition.number))]),
        fact('State', [words(capital(EDITION_STATUS[edition.status]))]),
        fact('As of', [words(dateInWords(edition.asOf))]),
        fact('Confidence', [words(CONFIDENCE[edition.confidence])], [small(edition.confidenceReason)]),
        fact('Bottom line rests on', ...names(edition.bottomLine.claims)),
        fact('Figures', ...names(edition.figures)),
      ]),
      section('key-points', 'Key points', {
        entries: edition.keyPoints.map(({ text, claims, oneSideOnly }) =>
          entry(
            [words(text), ...(oneSideOnly ? [words(' '), sign('one-source', 'One side only')] : [])],
            ...names(claims),
          ),
        ),
      }),
      section('summary', 'Summary', { entries: sentences(edition.summary) }),
      section('caution', 'Caution', { entries: sentences(edition.caution) }),
      section('watch', 'What to watch', {
        entries: (edition.watch ?? []).map(({ text, due, claims }) =>
          entry([...(due ? [words(`${dateInWords(due)}: `)] : []), words(text)], ...names(claims)),
        ),
      }),
      section('outcomes', 'Outcomes on the one-page brief', {
        entries: edition.outcomes.map(({ claim, text }) => {
          const act = actView(lookup.get('claim', claim).speechAct);
          return entry([sign(act.symbol, act.word), words(`: ${text}`)], name(claim));
        }),
      }),
    ],
  };
}
