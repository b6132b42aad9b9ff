/** The page of one number, with whose it is and the time for which it holds. */

import { codeLists } from '@summit/data/validate';
import { authorityInWords, dateInWords, periodInWords, qualifiedValue } from '../../facts/english.ts';
import type { Figure } from '../../facts/records.ts';
import { seriesPage } from '../addresses.ts';
import { type PageContext, titleOf } from '../context.ts';
import { disputeMarks } from '../marks.ts';
import { capital, joined, link, meaning, type Phrase, small, words } from '../phrases.ts';
import { fact, factSection, said } from '../sections.ts';
import { isSeries } from '../series.ts';
import type { FactView, Portrait } from '../types.ts';
import { restsOn } from './parts.ts';

export function figurePortrait(figure: Figure, context: PageContext): Portrait {
  const { name, to, lookup } = context;
  const { period, unit } = figure;
  return {
    title: titleOf(figure, lookup),
    marks: [
      [words(capital(authorityInWords(figure.authority, lookup)))],
      [words(capital(periodInWords(period)))],
      ...disputeMarks([figure.id], context),
    ],
    sections: [
      factSection('facts', 'About', [
        fact('What is measured', [words(figure.label)]),
        fact(
          'Value',
          [words(qualifiedValue(figure))],
          [
            small(
              `Recorded as ${figure.value}, ${unit.type === 'money' ? unit.currency : `${unit.type} of ${unit.of}`}.`,
            ),
          ],
          [small(codeLists.Comparator[figure.comparator])],
        ),
        fact(
          'Period',
          [words(periodInWords(period))],
          [small(meaning(codeLists.PeriodBasis, period.basis))],
          said(period.note),
        ),
        fact('Whose number it is', ...authority(figure, context)),
        fact('Given on', figure.asOf ? [words(dateInWords(figure.asOf))] : null),
        ...goalFacts(figure, context),
        fact('Stated by the claim', name(figure.claim)),
        fact(
          'Series',
          isSeries(figure.metric, lookup)
            ? [link('All figures of this measure', to(seriesPage(figure.metric)))]
            : [words('The only figure of its measure.')],
          [small(figure.metric)],
        ),
        fact('Note', said(figure.note)),
        restsOn(figure.evidence, context),
      ]),
    ],
  };
}

function authority({ authority: by }: Figure, { name, names }: PageContext): readonly Phrase[] {
  switch (by.type) {
    case 'statistics':
      return [[...name(by.organization), small(' (statistical authority)')]];
    case 'organization':
      return [[...name(by.organization), small(' (a body concerned)')]];
    case 'leader':
      return [[...name(by.person), small(' (without naming a statistical authority)')]];
    case 'leaders':
      return [[...joined(names(by.persons), ', '), small(' (together, undivided by the source)')]];
    case 'unstated':
      return [[words('Nobody is named.')], [small(by.note)]];
  }
}

function goalFacts({ goal }: Figure, { cite }: PageContext): readonly (FactView | null)[] {
  if (!goal) return [];
  const day = (value: string | undefined, without: string): Phrase => [
    words(value ? dateInWords(value) : without),
  ];
  return [
    fact(
      'A goal',
      [words('Set on '), ...day(goal.setOn, 'a day that is not stated'), ...cite(goal.evidence)],
      [words('Due '), ...day(goal.due, 'on no stated day')],
      [words('Met '), ...day(goal.metOn, 'on no recorded day')],
      said(goal.note),
    ),
  ];
}
