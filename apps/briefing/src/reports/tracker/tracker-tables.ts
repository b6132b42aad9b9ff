/** The tables of the tracker over all commitments: counts, what needs attention, year by year, what changed. */
import { status } from '@summit/data/validate';
import { STATUSES, statusView, themesInOrder, themeTitle } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { dated, datedOrNull, isBy } from '../../facts/dates.ts';
import { compare } from '../../facts/names.ts';
import type { Edition, Status } from '../../facts/records.ts';
import { statusTold } from '../../facts/status.ts';
import type { Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import { isAhead } from './milestones.ts';
import type { Tracked } from './tracked.ts';
import type {
  AttentionView,
  ChangesView,
  MatrixView,
  NextStepView,
  StatusCountsView,
} from './tracker-types.ts';

/** In which something is amiss, whether or not a date has passed. */
const AMISS: readonly Status[] = ['late', 'impaired', 'lapsed', 'rescoped'];

/** Statuses that occur, from the best to what is not known, against themes that occur. */
export function statusCounts(tracked: readonly Tracked[], { lookup }: Context): StatusCountsView {
  const used = STATUSES.filter((one) => tracked.some(({ report }) => report.status === one)).reverse();
  const row = (term: Words, of: readonly Tracked[]) => ({
    term,
    cells: used.map((one) => blankZero(of.filter(({ report }) => report.status === one).length)),
    all: String(of.length),
  });
  const rows = themesInOrder(lookup)
    .map((theme) => ({
      title: themeTitle(theme, lookup),
      of: tracked.filter(({ commitment }) => commitment.theme === theme),
    }))
    .filter(({ of }) => of.length > 0);
  return {
    statuses: used.map(statusView),
    rows: [...rows.map(({ title, of }) => row(title, of)), row(message('all'), tracked)],
  };
}

function blankZero(count: number): string {
  return count === 0 ? '–' : String(count);
}

/** "18 commitments: 8 fulfilled, 5 in progress, 3 no news; 2 overdue." */
export function headlineOf(tracked: readonly Tracked[]): Words {
  if (tracked.length === 0) return message('headline-none');
  const counts = STATUSES.map((one) => ({
    status: message(`status-${one}.within`),
    count: tracked.filter(({ report }) => report.status === one).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const overdue = tracked.filter(({ report }) => report.late).length;
  return message('headline', {
    commitments: tracked.length,
    counts: counts.map((one) => message('counted-status', one)),
    overdue,
  });
}

export function attentionViews(tracked: readonly Tracked[]): readonly AttentionView[] {
  return tracked
    .filter(({ report }) => report.late || AMISS.includes(report.status))
    .map(({ reference, report, commitment }) => ({
      ...reference,
      ...statusTold(report),
      overdue: report.late && commitment.due ? message('overdue-since', { date: commitment.due.date }) : null,
    }));
}

/** In which no further step is to be looked for. */
const SETTLED: readonly Status[] = ['fulfilled', 'reported-fulfilled', 'lapsed'];

/** Dated steps still to come of commitments that are open, the nearest first. */
export function nextSteps(tracked: readonly Tracked[], asOf: string): readonly NextStepView[] {
  const open = tracked.filter(({ report }) => !SETTLED.includes(report.status));
  return open
    .flatMap(({ reference, commitment: { due, milestones } }) => {
      const steps = (milestones ?? []).flatMap((milestone): { date: string; step: Words }[] =>
        milestone.due && isAhead(milestone, asOf) ? [{ date: milestone.due, step: milestone.label }] : [],
      );
      // The date of the whole is told by its last step where they are the same.
      const whole =
        due && !isBy(due.date, asOf) && !steps.some(({ date }) => date === due.date)
          ? [{ date: due.date, step: message('due-as-a-whole') }]
          : [];
      return [...steps, ...whole]
        .filter(({ date }) => !isBy(date, asOf))
        .map(({ date, step }) => ({ ...reference, date, due: dated(date), step }));
    })
    .sort((a, b) => compare(a.date, b.date) || Number(a.number) - Number(b.number));
}

/** The status at the end of each year since the meeting; in the last year as of the day of the report. */
export function matrixView(
  tracked: readonly Tracked[],
  { dataset, summit, asOf }: Context,
): MatrixView | null {
  if (tracked.length === 0) return null;
  const [first, last] = [Number(summit.date.start.slice(0, 4)), Number(asOf.slice(0, 4))];
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => String(first + i));
  return {
    years,
    rows: tracked.map(({ commitment, reference }) => ({
      ...reference,
      due: datedOrNull(commitment.due?.date),
      cells: years.map((year) => {
        const { symbol, word } = statusView(
          status(dataset, commitment, year === String(last) ? asOf : year).status,
        );
        return { symbol, word };
      }),
    })),
  };
}

/** What changed since the edition before; null where this is the first. */
export function changesView(tracked: readonly Tracked[], context: Context): ChangesView | null {
  const before = editionBefore(context);
  if (!before) return null;
  const rows = tracked.flatMap(({ commitment, reference, report }) => {
    const then = status(context.dataset, commitment, before.asOf);
    if (then.status === report.status) return [];
    return [
      {
        ...reference,
        before: statusView(then.status),
        now: statusView(report.status),
        because: report.lastEvent ? report.lastEvent.note : null,
      },
    ];
  });
  const same = tracked.length - rows.length;
  return {
    since: dated(before.asOf),
    edition: String(before.number),
    rows,
    unchanged: same > 0 ? message('changes-unchanged', { same, all: tracked.length }) : null,
  };
}

/** The last edition of the meeting that ends before the day of the report. */
function editionBefore({ lookup, summit, asOf }: Context): Edition | null {
  const earlier = lookup
    .all('edition')
    .filter((edition) => edition.summit === summit.id && isBy(edition.asOf, asOf) && edition.asOf !== asOf)
    .sort((a, b) => compare(b.asOf, a.asOf) || b.number - a.number);
  return earlier[0] ?? null;
}
