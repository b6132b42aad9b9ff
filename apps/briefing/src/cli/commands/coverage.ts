import { basename, dirname } from 'node:path';
import { allRecords, type Coverage, coverage, type Dataset } from '@summit/data/validate';
import { renderCoveragePage } from '../../coverage-page/page.ts';
import { openDataset } from '../dataset.ts';
import { inWords, summarizeEvidence } from '../evidence-summary.ts';
import { readSourceTexts, type TextFile } from '../files.ts';
import type { ExitCode } from '../outcome.ts';
import { nameOf } from '../resolve.ts';
import { matchTexts } from '../source-texts.ts';
import { count, type Terminal } from '../terminal.ts';
import { excerpt } from '../text-excerpts.ts';
import { writeAll } from '../write-files.ts';
import type { SourcesOptions } from './verify.ts';

export interface CoverageOptions extends SourcesOptions {
  readonly html?: string;
}

/** `summit coverage`: what of the source texts is evidence, what is furniture, and what neither. */
export async function coverageCommand(terminal: Terminal, options: CoverageOptions): Promise<ExitCode> {
  const dataset = await openDataset(options.data, terminal);
  const matches = matchTexts(dataset.sources.values(), await readSourceTexts(options.sources));
  const reports = matches.flatMap(({ source, file }) =>
    file ? [{ file, coverage: coverage(dataset, source.id, file.text) }] : [],
  );
  const missing = matches.filter(({ file }) => !file).map(({ source }) => source.id);
  const failed = missing.length > 0 || reports.some((report) => report.coverage.uncovered.length > 0);
  const page = options.html === undefined ? null : await writePage(options.html, dataset, reports, missing);
  if (options.json) {
    const sources = reports.map((report) => ({ file: report.file.name, ...report.coverage }));
    terminal.print(JSON.stringify({ sources, missing, claims: summarizeEvidence(dataset), page }, null, 2));
    return failed ? 1 : 0;
  }
  const { paint } = terminal;
  for (const id of missing)
    terminal.print(`${paint('red', '✗')} ${id}: its text is not in ${options.sources}`);
  for (const { file, coverage } of reports) {
    const whole = coverage.uncovered.length === 0;
    // Rounded down, so that 100 is printed for nothing but all.
    const percent = Math.floor(coverage.percent * 10) / 10;
    const say = whole ? terminal.note : terminal.print;
    say(
      `${whole ? paint('green', '✓') : paint('red', '✗')} ${coverage.source} (${file.name}): ${percent} % of ${count(coverage.characters, 'character')} covered, white space aside`,
    );
    const furniture = coverage.stretches.filter((stretch) => stretch.furniture !== null).length;
    terminal.note(
      `  ${count(coverage.stretches.length - furniture, 'stretch', 'stretches')} of evidence, ${furniture} of declared furniture`,
    );
    for (const range of coverage.uncovered)
      terminal.print(
        `  ${file.name}:${range.line}:${range.column}  code points ${range.start}–${range.end}  ${paint('yellow', excerpt(file.text, range))}`,
      );
  }
  const summary = summarizeEvidence(dataset);
  terminal.note();
  terminal.note(`${count(dataset.claims.size, 'claim')}: ${inWords(summary.standing)}`);
  terminal.note(`  ${count(summary.oneSided, 'claim')} for which one side alone vouches`);
  terminal.note(`  evidence by independence: ${inWords(summary.independence)}`);
  if (page !== null) terminal.note(`\nwritten: ${page} (it holds the texts: do not hand it on)`);
  return failed ? 1 : 0;
}

/** Writes the page of the covered texts and returns its name. */
async function writePage(
  path: string,
  dataset: Dataset,
  reports: readonly { readonly file: TextFile; readonly coverage: Coverage }[],
  missing: readonly string[],
): Promise<string> {
  const sources = reports.flatMap(({ file, coverage }) => {
    const source = dataset.sources.get(coverage.source);
    return source ? [{ ...source, text: file.text, coverage }] : [];
  });
  const records = new Map(
    allRecords(dataset).map((record) => [record.id, { ...record, name: nameOf(record) }] as const),
  );
  const data = renderCoveragePage({ sources, records, missing });
  const [written = path] = await writeAll(dirname(path), [{ name: basename(path), data }]);
  return written;
}
