/** What a report states of statuses, dates, figures and shares, found in its view by the shape of its parts. */

import type { Worded } from '../../messages/in-words.ts';
import type { BriefingView } from '../types.ts';

export interface Stated {
  /** What is stated of what: "status of Soybean plan". */
  readonly what: string;
  readonly value: string;
}

type Part = { readonly [field: string]: unknown };

/** All that can be compared between reports; a thing that is stated twice is listed twice. */
export function statedIn(view: Worded<BriefingView>): readonly Stated[] {
  const found: Stated[] = [];
  const add = (what: string, value: unknown) => {
    if (typeof value === 'string' && value !== '') found.push({ what, value });
  };
  const { band } = view;
  for (const field of ['asOf', 'version'] as const) add(`${field} of all`, band[field]);
  // A comparison is of several meetings, each with days, evidence and editions of its own.
  if (view.report !== 'comparison')
    for (const field of ['evidenceUpTo', 'edition'] as const) add(`${field} of all`, band[field]);
  if (view.report !== 'document' && view.report !== 'comparison') add('date of the meeting', band.date);
  walk(view as unknown as Part, (part) => {
    commitmentIn(part, add);
    figureIn(part, add);
    claimIn(part, add);
    chartIn(part, add);
    discrepancyIn(part, add);
  });
  return found;
}

type Add = (what: string, value: unknown) => void;

function walk(part: unknown, visit: (part: Part) => void): void {
  if (Array.isArray(part)) for (const one of part) walk(one, visit);
  else if (part !== null && typeof part === 'object') {
    visit(part as Part);
    for (const one of Object.values(part)) walk(one, visit);
  }
}

function commitmentIn(part: Part, add: Add): void {
  const { title, status, pill } = part;
  if (typeof title === 'string' && pill !== null && typeof pill === 'object')
    add(`status of ${title}`, (pill as Part)['word']);
  if (typeof title !== 'string' || status === null || typeof status !== 'object') return;
  const { word } = status as Part;
  if (!('since' in part)) return;
  add(`status of ${title}`, word);
  add(`status of ${title} since`, part['since']);
  add(`last event of ${title}`, part['lastEvent']);
  add(`due day of ${title}`, part['due']);
  if (typeof part['overdue'] === 'boolean') add(`whether ${title} is overdue`, String(part['overdue']));
}

function figureIn(part: Part, add: Add): void {
  const { label, value, period, authority, claim } = part;
  if (typeof value !== 'string' || typeof claim !== 'string') return;
  if (typeof period === 'string') add(`figure of ${claim}, ${label}, ${period}, ${authority}`, value);
  for (const field of ['setOn', 'due', 'metOn'])
    if (typeof part['setOn'] === 'string') add(`goal of ${claim}, ${label}, ${value}, ${field}`, part[field]);
}

/** A sentence that rests on one claim, with its marks. */
function claimIn(part: Part, add: Add): void {
  const { claims, doubt, standing, grade } = part;
  const id = typeof claims === 'string' ? claims : undefined;
  if (!id || id.includes(' ')) return;
  if (doubt !== null && typeof doubt === 'object') add(`standing of ${id}`, (doubt as Part)['word']);
  if (standing === null || typeof standing !== 'object') return;
  add(`standing of ${id}`, (standing as Part)['word']);
  add(`grade of ${id}`, grade);
}

function chartIn(part: Part, add: Add): void {
  const { drawing } = part as { drawing?: Part };
  if (drawing?.['kind'] === 'matrix')
    for (const { title, now } of drawing['rows'] as { title: string; now: string }[])
      add(`status of ${title}`, now);
}

function discrepancyIn({ label, question, adopted, state }: Part, add: Add): void {
  if (typeof label !== 'string' || typeof question !== 'string' || state === undefined) return;
  add(`what is adopted of ${label}`, adopted);
  add(`state of ${label}`, state);
}

/** What is stated otherwise in two places, with both. */
export function contradictions(reports: ReadonlyMap<string, readonly Stated[]>): readonly string[] {
  const first = new Map<string, { report: string; value: string }>();
  return [...reports].flatMap(([report, all]) =>
    all.flatMap(({ what, value }) => {
      const known = first.get(what);
      if (!known) first.set(what, { report, value });
      return known && known.value !== value
        ? [`${what}: ${known.report} has “${known.value}”, ${report} “${value}”`]
        : [];
    }),
  );
}

/** How much is stated in two reports or more. */
export function statedTwice(reports: ReadonlyMap<string, readonly Stated[]>): ReadonlyMap<string, number> {
  const where = new Map<string, Set<string>>();
  for (const [report, all] of reports)
    for (const { what } of all) where.set(what, (where.get(what) ?? new Set()).add(report));
  return new Map([...where].flatMap(([what, { size }]) => (size > 1 ? [[what, size] as const] : [])));
}
