/** All commitments of all meetings, in groups by status, theme, party or the year in which they are due. */
import { familyOf, STATUS_FAMILIES, type StatusFamily } from '@summit/data/validate';
import { pillOfStatus, STATUSES, themesInOrder, themeTitle } from '../facts/codes.ts';
import { commitmentsOfMeeting, under } from '../facts/indexes.ts';
import { meetingShort } from '../facts/meetings.ts';
import { compare, shortName } from '../facts/names.ts';
import type { RecordOf } from '../facts/records.ts';
import { statusTold } from '../facts/status.ts';
import type { PillView } from '../facts/types.ts';
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { GROUPINGS, type Grouping, PROMISES_DATA, pageOf, promisesBy } from './addresses.ts';
import type { PageContext, SiteContext } from './context.ts';
import { csvOf } from './csv.ts';
import { type DatedStatus, statusOf } from './marks.ts';
import type { LinkView, Portrait } from './types.ts';

export interface PromiseOf {
  readonly commitment: RecordOf<'commitment'>;
  readonly report: DatedStatus | null;
  readonly family: StatusFamily;
}

export interface PromiseGroup {
  /** What its promises have in common, as a code. */
  readonly key: string;
  /** By which links lead to it; unique on the page of its grouping. */
  readonly id: string;
  readonly title: Words;
  readonly promises: readonly PromiseOf[];
}

const known = new WeakMap<SiteContext['lookup'], readonly PromiseOf[]>();

/** What is in trouble first, then by title; found once for all pages that tell of them. */
export function promisesOf(site: SiteContext): readonly PromiseOf[] {
  const promises = known.get(site.lookup) ?? inOrder(site.lookup.all('commitment'), site);
  known.set(site.lookup, promises);
  return promises;
}

function inOrder(commitments: readonly RecordOf<'commitment'>[], site: SiteContext): readonly PromiseOf[] {
  const status = (one: PromiseOf) => one.report?.status ?? 'pending';
  return commitments
    .map((commitment): PromiseOf => {
      const report = statusOf(commitment, site);
      return { commitment, report, family: familyOf(report?.status ?? 'pending') };
    })
    .sort(
      (a, b) =>
        STATUSES.indexOf(status(a)) - STATUSES.indexOf(status(b)) ||
        compare(a.commitment.title, b.commitment.title),
    );
}

export function promiseGroups(grouping: Grouping, site: SiteContext): readonly PromiseGroup[] {
  const all = promisesOf(site);
  const { lookup } = site;
  const groups = (
    keys: readonly string[],
    title: (key: string) => Words,
    of: (one: PromiseOf) => string[],
  ) => {
    const promises = new Map<string, PromiseOf[]>(keys.map((key) => [key, []]));
    for (const one of all) for (const key of new Set(of(one))) promises.get(key)?.push(one);
    return [...promises]
      .map(([key, promises]) => ({ key, id: `${grouping}-${key}`, title: title(key), promises }))
      .filter(({ promises }) => promises.length > 0);
  };
  switch (grouping) {
    case 'status':
      return groups(
        [...STATUS_FAMILIES].reverse(),
        (family) => familyTitle(family as StatusFamily),
        ({ family }) => [family],
      );
    case 'theme':
      return groups(
        themesInOrder(lookup),
        (theme) => themeTitle(theme as RecordOf<'commitment'>['theme'], lookup),
        ({ commitment }) => [commitment.theme],
      );
    case 'party': {
      const name = (id: string) => shortName(lookup.get('organization', id), lookup);
      const ids = [...new Set<string>(all.flatMap(({ commitment }) => commitment.obligors))];
      return groups(
        ids.sort((a, b) => compare(name(a), name(b))),
        name,
        ({ commitment }) => [...commitment.obligors],
      );
    }
    case 'year': {
      const years = [...new Set(all.map(yearDue))].sort(compare);
      return groups(
        years,
        (year) => (year === UNDATED ? message('no-due-date') : year),
        (one) => [yearDue(one)],
      );
    }
  }
}

/** Behind all years. */
const UNDATED = 'undated';
const yearDue = ({ commitment }: PromiseOf): string => commitment.due?.date.slice(0, 4) ?? UNDATED;

export function familyTitle(family: StatusFamily): Words {
  return message('capital', { words: message(`family-${family}`) });
}

export function promisesPortrait(grouping: Grouping, context: PageContext): Portrait {
  const { to } = context;
  const groups = promiseGroups(grouping, context);
  const all = promisesOf(context);
  return {
    band: { title: message('promises'), lead: message('promises-about', { count: all.length }) },
    view: {
      groupings: GROUPINGS.map((one) => ({
        text: message(`promises-by-${one}`),
        href: to(promisesBy(one)),
        isHere: one === grouping,
      })),
      data: to(PROMISES_DATA),
      ...filters(context),
      groups: groups.map(({ id, title, promises }) => ({
        id,
        title,
        count: message('promises-count', { count: promises.length }),
        rows: promises.map((one) => promiseRow(one, context)),
      })),
    },
  };
}

function filters(site: PageContext) {
  const titles = (grouping: Grouping) => promiseGroups(grouping, site).map(({ title }) => ({ title }));
  return {
    families: promiseGroups('status', site).map(({ key, title }) => ({ family: key, title })),
    themes: titles('theme'),
    parties: titles('party'),
    words: JSON.stringify({
      shown: site.messages.text('promises-shown', { shown: '{shown}', count: '{count}' }),
      sort: site.messages.text('promises-sort', { column: '{column}' }),
    }),
  };
}

function promiseRow({ commitment, report }: PromiseOf, context: PageContext) {
  const { name, names, lookup } = context;
  const told = report && statusTold(report);
  return {
    name: name(commitment.id),
    pill: pillOfStatus(report?.status ?? 'pending'),
    /** Places in the order of statuses and of time, by which a script sorts. */
    rank: String(STATUSES.indexOf(report?.status ?? 'pending')).padStart(2, '0'),
    overdue: report?.late === true,
    since: told?.since ? (report?.since ?? null) : null,
    due: commitment.due?.date ?? null,
    obligors: names(commitment.obligors),
    meeting: meetingLink(commitment.summit, context),
    theme: themeTitle(commitment.theme, lookup),
  };
}

/** A meeting by place and year: its title is too long for a row of a table. */
function meetingLink(id: string, { lookup, to }: PageContext): LinkView {
  return { text: meetingShort(id, { lookup, meetings: [] }), href: to(pageOf(lookup.get('summit', id))) };
}

/** A promise as a cell of a strip. */
export interface StripCell {
  readonly href: string;
  readonly symbol: PillView['symbol'];
  readonly words: Words;
}

/** A meeting's promises as a strip; null where it has none. */
export function stripView(summit: string, context: PageContext) {
  const groups = stripOf(summit, context);
  return groups.length > 0 ? { groups, day: context.editionOf(summit)?.asOf ?? null } : null;
}

/** By the family of their status, each a way to its page. */
function stripOf(summit: string, context: PageContext) {
  const own = inOrder(under(context.dataset, commitmentsOfMeeting, summit), context);
  return STATUS_FAMILIES.flatMap((family) => {
    const cells = own
      .filter((one) => one.family === family)
      .reverse()
      .map(({ commitment, report }): StripCell => {
        const { symbol, word } = pillOfStatus(report?.status ?? 'pending');
        return {
          href: context.to(pageOf(commitment)),
          symbol,
          words: message('told', { head: commitment.title, text: word }),
        };
      });
    if (cells.length === 0) return [];
    const count = message('strip-count', { count: cells.length, family: message(`family-${family}`) });
    return [
      {
        isKept: family === 'kept',
        isInProgress: family === 'in-progress',
        isInTrouble: family === 'in-trouble',
        count,
        href: `${context.to(promisesBy('status'))}#status-${family}`,
        cells,
      },
    ];
  });
}

/** The same as a table of codes, dates and ids. */
export function promisesData(site: SiteContext): string {
  return csvOf(
    promisesOf(site).map(({ commitment, report, family }) => ({
      id: commitment.id,
      title: commitment.title,
      summit: commitment.summit,
      theme: commitment.theme,
      obligors: commitment.obligors.join(' '),
      due: commitment.due?.date ?? '',
      family,
      status: report?.status ?? 'pending',
      since: report?.since ?? '',
      overdue: String(report?.late === true),
      asOf: report?.asOf ?? '',
    })),
  );
}
