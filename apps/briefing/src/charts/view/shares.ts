/** Who holds what of a project, as recorded for a day. */
import type { Context } from '../../facts/common.ts';
import { dated } from '../../facts/dates.ts';
import { compare, partiesInOrder, shortName, stateOf } from '../../facts/names.ts';
import type { RecordOf } from '../../facts/records.ts';
import type { Message } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import { figure, words } from './cells.ts';
import { chartView } from './chart-view.ts';
import type { ChartView, SharesDrawing } from './types.ts';

type Project = RecordOf<'project'>;
type Holding = NonNullable<Project['shareholdings']>[number];
interface Part {
  readonly holding: Holding;
  readonly holder: string;
  readonly state: string | null;
}

/** The projects of the meeting's claims that have shares recorded. null where none has. */
export function sharesChart(context: Context): ChartView | null {
  const { lookup, claims, citations } = context;
  const about = new Set<string>(claims.flatMap((claim) => [...claim.about]));
  const projects = lookup
    .all('project')
    .filter(({ id, shareholdings }) => about.has(id) && shareholdings !== undefined);
  const bars = projects.flatMap((project) => barsOf(project, context));
  if (bars.length === 0) return null;
  // Of all that is told of a project the first claim names it.
  const told = (id: string) =>
    claims.find((claim) => (claim.about as readonly string[]).includes(id))?.id ?? '';
  return chartView('shares', {
    title: message('shares-title'),
    caption: message('sentences', { items: bars.map(({ drawn }) => sentenceOf(drawn)) }),
    alt: message('shares-alt', {
      bars: bars.map(({ drawn: { title, parts } }) =>
        message('shares-bar', {
          title,
          parts: parts.map(({ holder, label }) => message('shares-part', { holder, share: label })),
        }),
      ),
    }),
    note: message('shares-note'),
    cites: citations.citeEach(bars.flatMap(({ parts }) => parts.map(({ holding }) => holding.evidence))),
    table: {
      columns: [
        words(message('shares-holder')),
        words(message('shares-project')),
        words(message('shares-as-of')),
        figure(message('shares-per-cent')),
      ],
      rows: bars.flatMap(({ project, parts }) =>
        parts.map(({ holder, holding }) => ({
          head: holder,
          claims: told(project.id),
          cells: [
            words(context.lookup.name(project.name)),
            words(dated(holding.asOf)),
            figure(shareTold(holding.share)),
          ],
        })),
      ),
    },
    drawing: { kind: 'shares', bars: bars.map(({ drawn }) => drawn) },
  });
}

/** One bar for each day for which shares are recorded; the latest of the day of the report. */
function barsOf(project: Project, context: Context) {
  const { lookup, summit, asOf } = context;
  const holdings = (project.shareholdings ?? []).filter((one) => one.asOf <= asOf);
  const day = holdings
    .map((one) => one.asOf)
    .sort(compare)
    .at(-1);
  if (day === undefined) return [];
  const parties = partiesInOrder(summit, lookup).map(({ id }) => id as string);
  const rank = ({ state }: Part): number =>
    state === null ? parties.length : parties.indexOf(state) + 0.5 || 0;
  // Holders of one state stand together, so that their sum can be shown; states in the order of the parties.
  const parts = holdings
    .filter((one) => one.asOf === day)
    .map((holding): Part => {
      const body = lookup.get('organization', holding.holder);
      const state = stateOf(body, lookup);
      return {
        holding,
        holder: shortName(body, lookup),
        state: state !== null && parties.includes(state) ? state : null,
      };
    })
    .sort((a, b) => rank(a) - rank(b) || Number(b.holding.share) - Number(a.holding.share));
  const drawn: SharesDrawing['bars'][number] = {
    title: message('shares-bar-title', { project: lookup.name(project.name), day }),
    parts: parts.map(({ holder, holding: { share } }) => ({
      holder,
      share: Number(share),
      label: shareTold(share),
    })),
    brackets: parties.flatMap((party) => {
      const [from, to] = [
        parts.findIndex(({ state }) => state === party),
        parts.findLastIndex(({ state }) => state === party),
      ];
      if (to <= from) return [];
      const sum = shareTold(sumOf(parts.slice(from, to + 1).map(({ holding }) => holding.share)));
      const name = shortName(lookup.get('organization', party), lookup);
      return [{ from, to, sum, label: message('shares-bracket', { party: name, share: sum }) }];
    }),
  };
  return [{ project, parts, drawn }];
}

/** A sum of decimals, exact. */
function sumOf(values: readonly string[]): string {
  const places = Math.max(...values.map((value) => value.split('.')[1]?.length ?? 0));
  const digits = values.map((value) => BigInt(Number(value).toFixed(places).replace('.', '')));
  const sum = String(digits.reduce((total, value) => total + value, 0n)).padStart(places + 1, '0');
  return places === 0 ? sum : `${sum.slice(0, -places)}.${sum.slice(-places)}`;
}

const shareTold = (share: string): Message => message('amount', { digits: share });

function sentenceOf({ title, parts, brackets }: SharesDrawing['bars'][number]): Message {
  const largest = parts.reduce((best, one) => (one.share > best.share ? one : best));
  const together = brackets.map(({ from, to, sum }) =>
    message('shares-together', {
      holders: parts.slice(from, to + 1).map(({ holder }) => holder),
      share: sum,
    }),
  );
  return message('shares-caption', {
    parts: [message('shares-largest', { title, holder: largest.holder, share: largest.label }), ...together],
  });
}
