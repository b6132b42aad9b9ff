import { basename, dirname } from 'node:path';
import { allRecords, type Coverage, coverage, type Dataset } from '@summit/data/validate';
import { renderCoveragePage } from '../../coverage-page/page.ts';
import { nameOf, openDataset } from '../datasets/dataset.ts';
import type { ExitCode } from '../faults.ts';
import type { TextFile } from '../files/read-files.ts';
import { writeAll } from '../files/write-files.ts';
import { asJson, shown } from '../shown-text.ts';
import { count, type Terminal } from '../terminal.ts';
import { inWords, summarizeEvidence } from '../texts/evidence-summary.ts';
import { excerpt, matchTexts, readSourceTexts } from '../texts/source-texts.ts';
import {
  dataOption,
  examples,
  jsonOption,
  type SourcesOptions,
  sourcesOption,
  type Usage,
} from '../usage.ts';

export const usage: Usage = (command, run) =>
  command
    .description('Tell which parts of the source texts no record rests on.')
    .addOption(sourcesOption().makeOptionMandatory())
    .option(
      '--html <file>',
      'also write a page that shows the texts, each passage with the records that rest on it',
    )
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('summit coverage --sources texts', 'summit coverage --sources texts --html out/coverage.html'),
    )
    .action(run(coverTexts));

interface CoverageOptions extends SourcesOptions {
  readonly html?: string;
}

/** `summit coverage`: what of the source texts is evidence, what is furniture, and what neither. */
async function coverTexts(terminal: Terminal, options: CoverageOptions): Promise<ExitCode> {
  const dataset = await openDataset(options.data, terminal);
  const matches = matchTexts(dataset.sources.values(), await readSourceTexts(options.sources));
  const reports = matches.flatMap(({ source, file, recorded }) => {
    if (!file) return [];
    // Positions hold in the text as it was recorded.
    const held = recorded ? { name: file.name, text: recorded.text } : file;
    return [{ file: held, coverage: coverage(dataset, source.id, held.text) }];
  });
  const missing = matches.filter(({ file }) => !file).map(({ source }) => source.id);
  const failed = missing.length > 0 || reports.some((report) => report.coverage.uncovered.length > 0);
  const page = options.html === undefined ? null : await writePage(options.html, dataset, reports, missing);
  if (options.json) {
    const sources = reports.map((report) => ({ file: report.file.name, ...report.coverage }));
    terminal.print(asJson({ sources, missing, claims: summarizeEvidence(dataset), page }));
    return failed ? 1 : 0;
  }
  const { paint } = terminal;
  for (const id of missing)
    terminal.print(shown`${paint('red', '✗')} ${id}: its text is not in ${options.sources}`);
  for (const { file, coverage } of reports) {
    const whole = coverage.uncovered.length === 0;
    // Rounded down, so that 100 is printed for nothing but all.
    const percent = Math.floor(coverage.percent * 10) / 10;
    const say = whole ? terminal.note : terminal.print;
    say(
      shown`${whole ? paint('green', '✓') : paint('red', '✗')} ${coverage.source} (${file.name}): ${percent} % of ${count(coverage.characters, 'character')} covered, white space aside`,
    );
    const furniture = coverage.stretches.filter((stretch) => stretch.furniture !== null).length;
    terminal.note(
      `  ${count(coverage.stretches.length - furniture, 'stretch', 'stretches')} of evidence, ${furniture} of declared furniture`,
    );
    for (const range of coverage.uncovered)
      terminal.print(
        shown`  ${file.name}:${range.line}:${range.column}  code points ${range.start}–${range.end}  ${paint('yellow', excerpt(file.text, range))}`,
      );
  }
  const summary = summarizeEvidence(dataset);
  terminal.note();
  terminal.note(`${count(dataset.claims.size, 'claim')}: ${inWords(summary.standing)}`);
  terminal.note(`  ${count(summary.oneSided, 'claim')} for which one side alone vouches`);
  terminal.note(`  evidence by independence: ${inWords(summary.independence)}`);
  if (page === null) return failed ? 1 : 0;
  terminal.note();
  terminal.note(`written: ${page} (it holds the texts: do not hand it on)`);
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
