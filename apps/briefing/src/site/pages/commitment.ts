/** The page of a commitment: who took it upon themselves, how firmly, and what became of it. */

import { codeLists } from '@summit/data/validate';
import { dateInWords, STATUS, THEMES } from '../../facts/english.ts';
import type { RecordOf } from '../../facts/records.ts';
import type { PageContext } from '../context.ts';
import { asOfWords, claimMarks, disputeMarks, statusOf, statusSign } from '../marks.ts';
import { joined, meaning, sign, small, words } from '../phrases.ts';
import { entry, fact, factSection, said, section, table } from '../sections.ts';
import type { Portrait } from '../types.ts';
import { milestoneSection } from './parts.ts';

export function commitmentPortrait(commitment: RecordOf<'commitment'>, context: PageContext): Portrait {
  const { name, names, cite, lookup } = context;
  const report = statusOf(commitment, context);
  const { due, strength } = commitment;
  const theme = THEMES.find((one) => one.theme === commitment.theme)?.title ?? commitment.theme;
  const ordinal = (value: keyof typeof codeLists.Ordinal) => meaning(codeLists.Ordinal, value);
  return {
    title: commitment.title,
    lead: [words(commitment.undertaking)],
    marks: [
      [statusSign(report), ...(report ? [small(` ${asOfWords(report)}`)] : [])],
      ...disputeMarks([commitment.id, ...commitment.claims], context),
    ],
    sections: [
      factSection('facts', 'About', [
        fact('Meeting', name(commitment.summit)),
        fact('Status', [
          statusSign(report),
          words(`: ${STATUS[report?.status ?? 'pending'].meaning}`),
          ...(report ? [small(` Told ${asOfWords(report)}.`)] : []),
        ]),
        fact('Who is to do it', ...names(commitment.obligors)),
        fact('Towards whom', ...names(commitment.beneficiaries ?? [])),
        fact('Due', due ? [words(dateInWords(due.date))] : [words('no date known')], said(due?.note)),
        fact('Theme', [words(theme)]),
        fact('Document', commitment.document ? name(commitment.document) : null),
        fact('Project', commitment.project ? name(commitment.project) : null),
        fact(
          'How firmly it binds',
          [words(`Obligation: ${ordinal(strength.obligation).toLowerCase()}`)],
          [words(`Precision: ${ordinal(strength.precision).toLowerCase()}`)],
          [words(`Delegation: ${ordinal(strength.delegation).toLowerCase()}`)],
        ),
        fact('Note', said(commitment.note)),
      ]),
      section('events', 'What became of it', {
        tables: table(
          'Events that changed its status, in order of time.',
          ['Date', 'Status from then on', 'What happened'],
          commitment.events.map((event) => [
            [words(dateInWords(event.date))],
            [sign(STATUS[event.status].symbol, STATUS[event.status].word)],
            [words(event.note), ...cite(event.evidence)],
          ]),
        ),
      }),
      milestoneSection(commitment.milestones, context),
      section('claims', 'Claims on which it rests', {
        entries: commitment.claims.map((id) =>
          entry(name(id), joined(claimMarks(lookup.get('claim', id), context), ' · ')),
        ),
      }),
    ],
  };
}
