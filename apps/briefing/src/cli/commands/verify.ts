import { verifyEvidence } from '@summit/data/validate';
import { verifyBriefing } from '../briefings/briefing-file.ts';
import { checkRecords, openDataset } from '../datasets/dataset.ts';
import { CommandFault, type ExitCode } from '../faults.ts';
import type { TextFile } from '../files/read-files.ts';
import { asJson, shown } from '../shown-text.ts';
import { count, type Terminal, thousands } from '../terminal.ts';
import { inWords, summarizeEvidence } from '../texts/evidence-summary.ts';
import { describeRelocation, relocateSources, writeRelocations } from '../texts/relocations.ts';
import { inWordsOfForm, matchTexts, readSourceTexts, textsBySource } from '../texts/source-texts.ts';
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
    .description(
      'Check every position and digest against the source texts and find passages that moved, or check a briefing against the dataset.',
    )
    .argument('[pdf]', 'PDF of a briefing: whether its records are still those of the dataset')
    .addOption(sourcesOption())
    .option('--earlier <dir>', 'folder of the texts as they were, to find passages whose words changed')
    .option('--fix', 'write the new positions of passages that moved, where there is one right answer')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `${examples(
        'summit verify --sources texts',
        'summit verify --data records --sources texts --fix',
        'summit verify out/moscow-2019-full.pdf',
        'summit verify out/moscow-2019-full.pdf --data summit-data-0.1.0.tgz',
      )}

For a briefing, --data may also name a package (tarball or folder) or a git revision, as for summit diff.`,
    )
    .action(run(verify));

interface VerifyOptions extends SourcesOptions {
  readonly fix?: boolean;
  readonly earlier?: string;
}

/** `summit verify`: a briefing where one is named, else the passages of the dataset. */
async function verify(
  terminal: Terminal,
  pdf: string | undefined,
  { sources, ...options }: Omit<VerifyOptions, 'sources'> & Partial<Pick<VerifyOptions, 'sources'>>,
): Promise<ExitCode> {
  if (pdf !== undefined && [sources, options.earlier, options.fix].some((one) => one !== undefined))
    throw new CommandFault('a briefing is held against records, not against source texts', {
      exitCode: 2,
      hint: 'Run the command twice: with the PDF, and with --sources.',
    });
  if (pdf !== undefined) return verifyBriefing(terminal, pdf, options);
  if (sources === undefined)
    throw new CommandFault("required option '--sources <dir>' not specified, nor the PDF of a briefing", {
      exitCode: 2,
      hint: 'Run the command with --help for its options.',
    });
  return verifyPassages(terminal, { ...options, sources });
}

/** Checks every passage of the dataset against the texts in a folder, and finds those that moved. */
async function verifyPassages(terminal: Terminal, options: VerifyOptions): Promise<ExitCode> {
  const earlier = options.earlier === undefined ? [] : await readSourceTexts(options.earlier);
  const rewritten = options.fix ? await fixPositions(options, earlier) : [];
  const dataset = await openDataset(options.data, terminal);
  const matches = matchTexts(dataset.sources.values(), await readSourceTexts(options.sources));
  const relocated = relocateSources(dataset, matches, earlier);
  const relocations = new Map(
    relocated.flatMap(({ match, passages }) =>
      passages.map(
        (one) => [one.passage.record + one.passage.pointer, { ...one, file: match.file }] as const,
      ),
    ),
  );
  const { passages: results } = verifyEvidence(dataset, textsBySource(matches));
  const failed = results.some(({ outcome }) => outcome !== 'ok' && outcome !== 'text-not-held');
  const missing = matches.filter(({ file }) => !file);
  if (options.json) {
    const sources = matches.map(({ source, file, how, recorded }) => ({
      source: source.id,
      file: file?.name ?? null,
      match: how,
      ...(recorded && { differences: recorded.differences }),
    }));
    const passages = results.map((result) => {
      const found = relocations.get(result.record + result.pointer);
      const { outcome, places, differences, givenUp } = found ?? {};
      return result.outcome === 'ok' || !found
        ? result
        : { ...result, relocation: { outcome, places, differences, givenUp } };
    });
    terminal.print(asJson({ rewritten, sources, passages, pages: summarizeEvidence(dataset).pages }));
    return failed || missing.length > 0 ? 1 : 0;
  }
  const { paint } = terminal;
  for (const name of rewritten) terminal.note(`rewritten: ${name}`);
  for (const { source, file, how, recorded } of matches) {
    const own = results.filter((result) => result.source === source.id);
    const good = own.filter(({ outcome }) => outcome === 'ok').length;
    if (!file) {
      terminal.print(
        shown`${paint('red', '✗')} ${source.id}: no text in ${options.sources} has its digest or its name`,
      );
      continue;
    }
    const sound = how === 'digest' && good === own.length;
    const note =
      how === 'digest'
        ? 'the text has the recorded digest'
        : recorded
          ? `the text differs from the one recorded in ${inWordsOfForm(recorded.differences)} alone`
          : 'the text is not the one recorded';
    const say = sound ? terminal.note : terminal.print;
    say(
      shown`${sound ? paint('green', '✓') : paint('red', '✗')} ${source.id} (${file.name}): ${note}; ${count(good, 'passage')} of ${thousands(own.length)} agree`,
    );
    for (const { outcome, record, pointer, start, end } of own) {
      if (outcome === 'ok') continue;
      terminal.print(`    ${record}${pointer}: ${start}–${end}: ${outcome.replaceAll('-', ' ')}`);
      const found = relocations.get(record + pointer);
      if (found) terminal.print(`      ${describeRelocation(found, found.file)}`);
    }
  }
  const moved = [...relocations.values()].filter(({ outcome }) => outcome === 'moved').length;
  if (moved > 0 && options.data !== undefined)
    terminal.note(`${count(moved, 'passage')} moved: summit verify --fix writes the new positions.`);
  const { evidence, pages } = summarizeEvidence(dataset);
  if (evidence.page > 0)
    terminal.note(
      `${count(evidence.page, 'piece')} of evidence rest on pages whose text is not held and cannot be checked here; of these pages was seen: ${inWords(pages)}.`,
    );
  return failed || missing.length > 0 ? 1 : 0;
}

/** Writes the positions that were found; what is left is told by the verification that follows. */
async function fixPositions(options: VerifyOptions, earlier: readonly TextFile[]): Promise<string[]> {
  if (options.data === undefined)
    throw new CommandFault('--fix needs the folder of records that it may rewrite', {
      exitCode: 2,
      hint: 'Name it with --data.',
    });
  const checked = await checkRecords([options.data]);
  // Its faults are told where it is opened next.
  if (!checked.dataset) return [];
  const matches = matchTexts(checked.dataset.sources.values(), await readSourceTexts(options.sources));
  return writeRelocations(checked, relocateSources(checked.dataset, matches, earlier));
}
