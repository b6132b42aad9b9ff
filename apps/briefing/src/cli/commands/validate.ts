import { dataWords, sortDiagnostics } from '@summit/data/validate';
import { type CheckedRecords, checkCanonical, checkRecords, fixRecords } from '../dataset.ts';
import { complainAbout, summaryOfFaults } from '../faults.ts';
import { readSourceTexts } from '../files.ts';
import { CommandFault, type ExitCode } from '../outcome.ts';
import { count, type Terminal } from '../terminal.ts';
import type { DatasetOptions } from './list.ts';

export interface ValidateCommandOptions extends DatasetOptions {
  readonly fix?: boolean;
  readonly sources?: string;
}

/** `summit validate`: checks files and folders, or the dataset that comes with the command. */
export async function validateCommand(
  terminal: Terminal,
  paths: readonly string[],
  options: ValidateCommandOptions,
): Promise<ExitCode> {
  const given = [...(options.data === undefined ? [] : [options.data]), ...paths];
  const texts = options.sources === undefined ? [] : await readSourceTexts(options.sources);
  if (options.fix) {
    if (given.length === 0)
      throw new CommandFault('--fix needs the files or folders that it may rewrite', { exitCode: 2 });
    const { fixed, ...checked } = await fixRecords(given, texts);
    return report(terminal, options, checked, fixed);
  }
  const checked = given.length === 0 ? checkCanonical(texts) : await checkRecords(given, texts);
  return report(terminal, options, checked, []);
}

function report(
  terminal: Terminal,
  options: DatasetOptions,
  { files, diagnostics }: CheckedRecords,
  fixed: readonly string[],
): ExitCode {
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  if (options.json) {
    terminal.print(
      JSON.stringify({ files: files.length, fixed, diagnostics: sortDiagnostics(diagnostics) }, null, 2),
    );
    return failed ? 1 : 0;
  }
  for (const name of fixed) terminal.print(`rewritten: ${name}`);
  if (diagnostics.length > 0) complainAbout(diagnostics, dataWords, files, terminal);
  const verdict = diagnostics.length > 0 ? summaryOfFaults(diagnostics) : 'no faults';
  terminal.print(
    `${count(files.length, 'record')} checked: ${terminal.paint(failed ? 'red' : 'green', verdict)}`,
  );
  return failed ? 1 : 0;
}
