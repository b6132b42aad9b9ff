/** Dataset -> view model of one report. Pure: the day and the version are arguments. */
import { type Context, contextOf } from '../facts/common.ts';
import { createLookup, type Dataset } from '../facts/records.ts';
import type { BriefingView } from '../facts/types.ts';
import { english, type ReaderMessages } from '../messages/catalogues.ts';
import { REPORTS, type ReportDefinition } from './reports.ts';

export interface ViewOptions {
  readonly summit: string;
  readonly edition: string;
  readonly report: string;
  /** Of a report with subjects, the id of the record that it is about. */
  readonly subject?: string | null;
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

/** What the files of a report are about: ids of records, or null alone where it is about the meeting as a whole. */
export function subjectsOf(
  dataset: Dataset,
  options: Omit<ViewOptions, 'subject'>,
  reports: readonly ReportDefinition[] = REPORTS,
): readonly (string | null)[] {
  const definition = definitionOf(options.report, reports);
  return definition.subjects?.(contextFor(dataset, options, definition)) ?? [null];
}

export function definitionOf(name: string, reports: readonly ReportDefinition[] = REPORTS): ReportDefinition {
  const definition = reports.find((report) => report.name === name);
  if (!definition) throw new Error(`There is no report "${name}"`);
  return definition;
}

function contextFor(dataset: Dataset, options: ViewOptions, { cites }: ReportDefinition): Context {
  const messages = options.messages ?? english();
  const lookup = createLookup(dataset, messages.lang);
  const edition = lookup.get('edition', options.edition);
  const summit = lookup.get('summit', options.summit);
  return contextOf(dataset, lookup, summit, edition, { asOf: options.asOf ?? edition.asOf, messages }, cites);
}
