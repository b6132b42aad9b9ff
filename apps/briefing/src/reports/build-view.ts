/** Dataset -> view model of one report. Pure: the day and the version are arguments. */
import { type Context, contextOf } from '../facts/common.ts';
import { meetingsCompared } from '../facts/meetings.ts';
import { createLookup, type Dataset } from '../facts/records.ts';
import { english, type ReaderMessages } from '../messages/catalogues.ts';
import { REPORTS, type ReportDefinition } from './reports.ts';
import type { BriefingView } from './types.ts';

export interface ViewOptions {
  readonly summit: string;
  readonly edition: string;
  readonly report: string;
  /** Of a report with subjects, the id of the record that it is about. */
  readonly subject?: string | null;
  /** Of a report that compares, the meetings; those of the summit's series where none are named. */
  readonly meetings?: readonly string[] | undefined;
  /** Day up to which the briefing takes account of events; the edition's own where null. */
  readonly asOf: string | null;
  /** The language in which it is told; English where none is given. */
  readonly messages?: ReaderMessages;
}

export function buildView(
  dataset: Dataset,
  options: ViewOptions,
  reports: readonly ReportDefinition[] = REPORTS,
): BriefingView {
  const definition = definitionOf(options.report, reports);
  return definition.view(contextFor(dataset, options, definition), options.subject ?? null);
}

/**
 * What the files of a report are about: ids of records, or null alone where it is about the meeting as a whole. A
 * report that compares has its one file with the last meeting of a series, and none where there is no other.
 */
export function subjectsOf(
  dataset: Dataset,
  options: Omit<ViewOptions, 'subject'>,
  reports: readonly ReportDefinition[] = REPORTS,
): readonly (string | null)[] {
  const definition = definitionOf(options.report, reports);
  if (definition.compares && options.meetings === undefined) {
    const compared = meetingsCompared(dataset, options.summit);
    return compared.length > 1 && compared.at(-1)?.id === options.summit ? [null] : [];
  }
  return definition.subjects?.(contextFor(dataset, options, definition)) ?? [null];
}

export function definitionOf(name: string, reports: readonly ReportDefinition[] = REPORTS): ReportDefinition {
  const definition = reports.find((report) => report.name === name);
  if (!definition) throw new Error(`There is no report "${name}"`);
  return definition;
}

function contextFor(dataset: Dataset, options: ViewOptions, { cites, compares }: ReportDefinition): Context {
  const messages = options.messages ?? english();
  const lookup = createLookup(dataset, messages.lang);
  const edition = lookup.get('edition', options.edition);
  const meetings = compares ? meetingsCompared(dataset, options.summit, options.meetings) : [];
  const summit = meetings.at(-1) ?? lookup.get('summit', options.summit);
  const day = { asOf: options.asOf ?? edition.asOf, messages };
  return contextOf(dataset, lookup, summit, edition, day, cites, meetings.length > 0 ? meetings : [summit]);
}
