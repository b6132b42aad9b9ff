import { basename, dirname } from 'node:path';
import { coverage } from '@summit/data/validate';
import { renderCoveragePage } from '../../coverage-page/page.ts';
import { english, SHIPPED } from '../../messages/catalogues.ts';
import { BUILT_IN } from '../../pipeline.ts';
import { langOption, languageFor } from '../briefings/languages.ts';
import { openDataset } from '../datasets/dataset.ts';
import type { ExitCode } from '../faults.ts';
import { writeAll } from '../files/write-files.ts';
import { asJson, shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
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
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('coverage'))
    .addOption(sourcesOption().makeOptionMandatory())
    .option('--html <file>', sayText('coverage.html'))
    .addOption(langOption(sayText('coverage.lang')))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('summit coverage --sources texts', 'summit coverage --sources texts --html out/coverage.html'),
    )
    .action(run(coverTexts));

interface CoverageOptions extends SourcesOptions {
  readonly html?: string;
  readonly lang?: string;
}

/** `summit coverage`: what of the source texts is evidence, what is furniture, and what neither. */
async function coverTexts(terminal: Terminal, options: CoverageOptions): Promise<ExitCode> {
  const lang = languageFor(options.lang, BUILT_IN) ?? 'en';
  const dataset = await openDataset(options.data, terminal);
  const matches = matchTexts(dataset.sources.values(), await readSourceTexts(options.sources));
  // In another text than the recorded one, positions mean nothing.
  const others = matches.flatMap(({ source, file, how }) =>
    file && how === 'name' ? [{ source, file }] : [],
  );
  const reports = matches.flatMap(({ source, file, how, recorded }) => {
    if (!file || how === 'name') return [];
    // Positions hold in the text as it was recorded.
    const held = recorded ? { name: file.name, text: recorded.text } : file;
    return [{ file: held, coverage: coverage(dataset, source.id, held.text) }];
  });
  const missing = matches.filter(({ file }) => !file).map(({ source }) => source.id);
  const failed =
    missing.length + others.length > 0 || reports.some((report) => report.coverage.uncovered.length > 0);
  let page: string | null = null;
  if (options.html !== undefined) {
    const texts = reports.map(({ file, coverage }) => ({ text: file.text, coverage }));
    const absent = [...missing, ...others.map(({ source }) => source.id)];
    const data = renderCoveragePage(
      { dataset, texts, missing: absent },
      SHIPPED.messagesIn(lang) ?? english(),
    );
    const [written = options.html] = await writeAll(dirname(options.html), [
      { name: basename(options.html), data },
    ]);
    page = written;
  }
  if (options.json) {
    const sources = reports.map((report) => ({ file: report.file.name, ...report.coverage }));
    const changed = others.map(({ source, file }) => ({ source: source.id, file: file.name }));
    terminal.print(asJson({ sources, missing, changed, claims: summarizeEvidence(dataset), page }));
    return failed ? 1 : 0;
  }
  const { paint } = terminal;
  for (const id of missing)
    terminal.print(shown`${paint('red', '✗')} ${say('text-missing', { id, folder: options.sources })}`);
  for (const { source, file } of others)
    terminal.print(
      shown`${paint('red', '✗')} ${say('text-changed', { source: source.id, file: file.name })}`,
    );
  for (const { file, coverage } of reports) {
    const whole = coverage.uncovered.length === 0;
    // Rounded down, so that 100 is printed for nothing but all.
    const percent = Math.floor(coverage.percent * 10) / 10;
    const print = whole ? terminal.note : terminal.print;
    print(
      shown`${whole ? paint('green', '✓') : paint('red', '✗')} ${say('text-covered', { source: coverage.source, file: file.name, percent: String(percent), count: coverage.characters })}`,
    );
    const furniture = coverage.stretches.filter((stretch) => stretch.furniture !== null).length;
    terminal.note(
      shown`  ${say('text-stretches', { count: coverage.stretches.length - furniture, furniture })}`,
    );
    for (const range of coverage.uncovered)
      terminal.print(
        shown`  ${say('uncovered', { place: `${file.name}:${range.line}:${range.column}`, start: String(range.start), end: String(range.end), words: paint('yellow', excerpt(file.text, range)) })}`,
      );
  }
  const summary = summarizeEvidence(dataset);
  terminal.note();
  terminal.note(say('claims-by-standing', { count: dataset.claims.size, words: inWords(summary.standing) }));
  terminal.note(shown`  ${say('claims-one-sided', { count: summary.oneSided })}`);
  terminal.note(shown`  ${say('evidence-by-independence', { words: inWords(summary.independence) })}`);
  if (page === null) return failed ? 1 : 0;
  terminal.note();
  terminal.note(say('coverage-written', { name: page }));
  return failed ? 1 : 0;
}
