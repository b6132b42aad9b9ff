/** The page of one number, with whose it is and the time for which it holds. */
import { authorityFirst, periodTold, qualifiedValue } from '../../facts/figures.ts';
import type { Figure } from '../../facts/records.ts';
import { titleOf } from '../../facts/titles.ts';
import type { Message } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import { seriesPage } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import { disputesOf, wordMark } from '../marks.ts';
import { isSeries } from '../series.ts';
import type { NameView, Portrait } from '../types.ts';

export function figurePortrait(figure: Figure, context: PageContext): Portrait {
  const { name, nameOrNull, to, cite, lookup } = context;
  const { period, goal } = figure;
  const told = periodTold(period);
  return {
    band: {
      title: titleOf(figure, lookup),
      marks: [
        wordMark(authorityFirst(figure.authority, lookup)),
        wordMark(message('capital', { words: told })),
      ],
      disputes: disputesOf([figure.id], context),
    },
    view: {
      label: figure.label,
      subject: nameOrNull(figure.subject),
      value: qualifiedValue(figure, lookup),
      recorded: recordedAs(figure),
      comparator: message(`comparator-${figure.comparator}`),
      period: told,
      periodBasis: message(`period-basis-${period.basis}`),
      periodNote: period.note ?? null,
      authorities: authorities(figure, context),
      authorityKind: authorityKind(figure),
      authorityNote: figure.authority.type === 'unstated' ? figure.authority.note : null,
      given: figure.asOf ?? null,
      goal: goal
        ? {
            setOn: goal.setOn ?? null,
            cites: cite(goal.evidence),
            due: goal.due ?? null,
            metOn: goal.metOn ?? null,
            note: goal.note ?? null,
          }
        : null,
      claim: name(figure.claim),
      series: isSeries(figure.metric, lookup) ? to(seriesPage(figure.metric)) : null,
      metric: figure.metric,
      note: figure.note ?? null,
      restsOn: cite(figure.evidence),
    },
  };
}

function recordedAs({ value, unit }: Figure): Message {
  switch (unit.type) {
    case 'money':
      return message('figure-recorded-money', { value, currency: unit.currency });
    case 'percent':
      return message('figure-recorded-percent', { value, of: unit.of });
    case 'percentage-point':
      return message('figure-recorded-percentage-point', { value, of: unit.of });
    case 'count':
      return message('figure-recorded-count', { value, of: unit.of });
    case 'measure':
      return unit.of === undefined
        ? message('figure-recorded-measure', { value, unit: unit.unit })
        : message('figure-recorded-measure-of', { value, unit: unit.unit, of: unit.of });
  }
}

function authorityKind({ authority: by }: Figure): Message {
  return by.type === 'persons' && by.persons.length > 1
    ? message('authority-persons-together')
    : message(`authority-${by.type}`);
}

function authorities({ authority: by }: Figure, { name, names }: PageContext): readonly NameView[] {
  switch (by.type) {
    case 'statistics':
    case 'organization':
      return [name(by.organization)];
    case 'persons':
      return names(by.persons);
    case 'document':
      return [name(by.document)];
    case 'unstated':
      return [];
  }
}
