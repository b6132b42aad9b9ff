/** In what the topics of several meetings stand: a bar for each meeting. */
import { message } from '../../messages/message.ts';
import { INSTRUMENT_KINDS, type InstrumentsOfMeeting } from '../../reports/comparison/instruments.ts';
import { figure, words } from './cells.ts';
import type { ChartView } from './types.ts';

/** null where nobody said anything at any of them. */
export function instrumentsChart(meetings: readonly InstrumentsOfMeeting[]): ChartView | null {
  const told = meetings.filter(({ all }) => all > 0);
  if (told.length === 0) return null;
  const title = ({ meeting, all }: InstrumentsOfMeeting) =>
    message('instruments-bar', { meeting, count: all });
  const parts = ({ counts, all }: InstrumentsOfMeeting) =>
    INSTRUMENT_KINDS.filter((kind) => counts[kind] > 0).map((kind) => ({
      holder: message(`instruments-${kind}`),
      share: (100 * counts[kind]) / all,
      label: message('amount', { digits: String(counts[kind]) }),
      hollow: kind === 'words',
    }));
  return {
    name: 'instruments',
    anchor: 'figure-instruments',
    number: '',
    title: message('instruments-title'),
    caption: message('instruments-caption'),
    alt: message('shares-alt', {
      bars: told.map((one) =>
        message('shares-bar', {
          title: title(one),
          parts: parts(one).map(({ holder, label }) => message('shares-part', { holder, share: label })),
        }),
      ),
    }),
    note: null,
    cites: [],
    table: {
      columns: [
        words(message('column-meeting')),
        ...INSTRUMENT_KINDS.map((kind) => figure(message(`instruments-${kind}`))),
      ],
      rows: told.map(({ meeting, counts }) => ({
        head: meeting,
        claims: '',
        cells: INSTRUMENT_KINDS.map((kind) => figure(message('amount', { digits: String(counts[kind]) }))),
      })),
    },
    drawing: {
      kind: 'shares',
      bars: told.map((one) => ({ title: title(one), parts: parts(one), brackets: [] })),
    },
  };
}
