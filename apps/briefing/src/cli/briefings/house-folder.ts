import { lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Dataset } from '@summit/data/validate';
import { dataWords } from '@summit/data/validate';
import { inHouse } from '../../house/apply-house.ts';
import type { HouseFiles, OpenHouse } from '../../house/open-house.ts';
import { english } from '../../messages/catalogues.ts';
import { inWords } from '../../messages/in-words.ts';
import { buildView } from '../../reports/build-view.ts';
import { localeOf } from '../assets.ts';
import { diagnosticWords } from '../diagnostic-words.ts';
import { asFileFault, commandFault } from '../faults.ts';
import { displayName, readText, type TextFile } from '../files/read-files.ts';
import { printDiagnostics } from '../print-faults.ts';
import type { Terminal } from '../terminal.ts';
import type { Job } from './jobs.ts';

/** A house style that was read, with the files that it came from. */
export interface HouseFolder {
  readonly given: HouseFiles;
  readonly opened: OpenHouse;
}

/** Templates, messages, settings and drawings of a folder; what is a link or a folder is none of them. */
const HOUSE_FILES = /^(?:[a-z0-9][a-z0-9-]*\.hbs|[a-z]{2,3}(?:-[A-Za-z0-9]+)*\.ftl|house\.yml|[\w-]+\.svg)$/;

export async function readHouseFiles(folder: string): Promise<HouseFiles> {
  const full = resolve(folder);
  try {
    const names = (await readdir(full)).filter((name) => HOUSE_FILES.test(name)).sort();
    const files: HouseFiles['files'][number][] = [];
    for (const name of names) {
      const path = join(full, name);
      if (!(await lstat(path)).isFile()) continue;
      const { text } = await readText(path);
      files.push({ name, path: displayName(path), text });
    }
    if (files.length === 0) throw commandFault(2, 'no-house', { folder: displayName(full) });
    return { files };
  } catch (error) {
    throw asFileFault(displayName(full), error);
  }
}

/** Reads a house style and tells all that is wrong with it; null without a folder. */
export async function openHouseFolder(
  folder: string | undefined,
  terminal: Terminal,
): Promise<HouseFolder | null> {
  if (folder === undefined) return null;
  const given = await readHouseFiles(folder);
  // Loaded here, since most calls need neither the compiler of templates nor their sources.
  const { openHouse } = await import('../../house/open-house.ts');
  const opened = openHouse(given, localeOf);
  const files = textFiles(given);
  if (opened.syntax.length > 0) printDiagnostics(opened.syntax, dataWords, files, terminal);
  if (opened.diagnostics.length > 0) printDiagnostics(opened.diagnostics, diagnosticWords, files, terminal);
  const errors = [...opened.syntax, ...opened.diagnostics].filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw commandFault(1, 'house-faulty', { folder: displayName(resolve(folder)), count: errors.length });
  return { given, opened };
}

/** Holds the templates against a view of each report that will be made, before anything is. */
export async function checkTemplatePaths(
  { given, opened }: HouseFolder,
  dataset: Dataset,
  jobs: readonly Job[],
  terminal: Terminal,
): Promise<void> {
  const { checkPaths } = await import('../../house/open-house.ts');
  const first = new Map(jobs.map((job) => [job.report, job]));
  const entries = [...first].map(([report, job]) => [report, viewFor(dataset, job, opened)] as const);
  const diagnostics = checkPaths(given, entries);
  if (diagnostics.length === 0) return;
  printDiagnostics(diagnostics, diagnosticWords, textFiles(given), terminal);
  throw commandFault(1, 'templates-faulty', { count: diagnostics.length });
}

/** What the template of a report is given, in English words. */
export function viewFor(
  dataset: Dataset,
  job: Job,
  { reports, house }: Pick<OpenHouse, 'reports' | 'house'>,
): unknown {
  return inWords(inHouse(buildView(dataset, job, reports), house), english());
}

function textFiles({ files }: HouseFiles): TextFile[] {
  return files.map(({ path, text }) => ({ name: path, text }));
}
