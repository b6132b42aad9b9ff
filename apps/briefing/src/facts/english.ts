/**
 * What the site says in English, by the same catalogue as the reports. It goes when the site's pages are made of
 * messages too.
 */
import { english } from '../messages/catalogues.ts';
import { inWords, type Worded } from '../messages/in-words.ts';
import * as codes from './codes.ts';
import { daysOf, inferredOf } from './dates.ts';
import * as figures from './figures.ts';
import * as linked from './linked-data.ts';
import type {
  Claim,
  Dataset,
  Edition,
  Figure,
  Instrument,
  Lookup,
  Organization,
  Source,
  SpeechAct,
  Status,
  Summit,
} from './records.ts';
import { SUPPORTS, standingView as standingMark, supportView } from './standings.ts';
import type { ActView, StandingView } from './types.ts';

const { text, show, date, list } = english();
const worded = <T>(view: T): Worded<T> => inWords(view, english());

export const dateInWords = date;
export const enumerate = list;

export function meetingDate(days: Summit['date']): { text: string; inferred: string | null } {
  return worded({ text: { id: 'date', args: { date: daysOf(days) } }, inferred: inferredOf(days) });
}

export function shortName({ shortName: short, name }: Organization): string {
  return (short ?? name).en;
}

export const qualifiedValue = (figure: Parameters<typeof figures.qualifiedValue>[0]): string =>
  show(figures.qualifiedValue(figure));
export const periodInWords = (period: Figure['period']): string => show(figures.periodTold(period));
export const authorityInWords = (authority: Figure['authority'], lookup: Lookup): string =>
  show(figures.authorityTold(authority, lookup));

export function titleMarks({ titleSupplied }: Pick<Source, 'titleSupplied'>) {
  return titleSupplied ? { opening: '[', closing: ']' } : { opening: '“', closing: '”' };
}
export function titleInMarks({ title, titleSupplied }: Pick<Source, 'title' | 'titleSupplied'>): string {
  return text(titleSupplied ? 'title-supplied' : 'title-published', { title });
}

type WordedMark = Worded<ActView>;
export const actView = (act: SpeechAct): WordedMark => worded(codes.actView(act));
export const MARKS: readonly WordedMark[] = worded(SUPPORTS.map(supportView));
export const standingView = (claim: Claim, dataset: Dataset): Worded<StandingView> =>
  worded(standingMark(claim, dataset));
export const { SPEECH_ACTS } = codes;
export const THEMES = codes.THEMES.map((theme) => ({ theme, title: show(codes.themeTitle(theme)) }));

/** Words for each code of a list. */
function wordsFor<C extends string>(all: readonly C[], wordOf: (code: C) => string): Record<C, string> {
  return Object.fromEntries(all.map((code) => [code, wordOf(code)])) as Record<C, string>;
}

export const STATUS = Object.fromEntries(
  codes.STATUSES.map((status) => [status, worded(codes.statusView(status))]),
) as Record<Status, Worded<ReturnType<typeof codes.statusView>>>;
export const RELIABILITY = wordsFor(codes.RELIABILITIES, (grade) => text(`reliability-${grade}`));
export const CREDIBILITY = wordsFor(codes.CREDIBILITIES, (grade) => text(`credibility-${grade}`));
export const DOCUMENT_TYPE = wordsFor(codes.DOCUMENT_TYPES, (type) => text(`document-type-${type}`));
export const RELATION = wordsFor(codes.RELATIONS, (one) => text(`relation-${one}`));
export const INDEPENDENCE = wordsFor(codes.INDEPENDENCES, (one) => text(`independence-${one}`));
export const TIER = wordsFor<Source['tier']>(
  ['primary', 'agency', 'press', 'company', 'reference', 'aggregator'],
  (tier) => text(`tier-${tier}`),
);
export const ACCESS = wordsFor<Source['access']['extent']>(['whole', 'beginning', 'cited'], (extent) =>
  text(`access-${extent}`),
);
export const BINDINGNESS = wordsFor<Instrument['bindingness']>(
  ['legal', 'contractual', 'political', 'unknown'],
  (one) => text(`binding-${one}`),
);
export const EDITION_STATUS = wordsFor<Edition['status']>(['draft', 'current', 'superseded'], (status) =>
  text(`edition-status-${status}`),
);
export const CONFIDENCE = wordsFor<Edition['confidence']>(['high', 'moderate', 'low'], (one) =>
  text(`confidence-${one}`),
);
type Lineage = NonNullable<Instrument['lineage']>[number]['relation'];
const LINEAGES: readonly Lineage[] = ['continues', 'restates', 'revises', 'implements'];
export const LINEAGE = Object.fromEntries(
  LINEAGES.map((one) => [one, [text(`lineage-${one}`), text(`lineage-${one}.back`)] as const]),
) as Record<Lineage, readonly [onward: string, back: string]>;
export const ROLE: Readonly<Record<Summit['participations'][number]['role'], string>> = {
  principal: 'Leader',
  delegation: 'Delegation',
  official: 'Official',
  business: 'Business',
};
/** By tag; any other stands for itself. */
export const LANGUAGE: Readonly<Record<string, string>> = new Proxy(
  {},
  { get: (_, tag) => english().language(String(tag)) },
);

export function eventData(context: Omit<Parameters<typeof linked.linkedData>[0], 'messages'>): object {
  return worded(linked.linkedData({ ...context, messages: english() }));
}
