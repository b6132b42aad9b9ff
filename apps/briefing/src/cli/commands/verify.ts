import { verifyEvidence } from '@summit/data/validate';
import { verifyBriefing } from '../briefings/briefing-file.ts';
import { checkRecords, openDataset } from '../datasets/dataset.ts';
import { commandFault, type ExitCode } from '../faults.ts';
import type { TextFile } from '../files/read-files.ts';
import { asJson, shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { inWords, summarizeEvidence } from '../texts/evidence-summary.ts';
import { describeRelocation, relocateSources, writeRelocations } from '../texts/relocations.ts';
import { checkPages, tellPages } from '../texts/saved-pages.ts';
import { inWordsOfForm, matchTexts, readSourceTexts, textsBySource } from '../texts/source-texts.ts';
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
    .description(sayText('verify'))
    .argument('[pdf]', sayText('verify.pdf'))
    .addOption(sourcesOption())
    .option('--pages <dir>', sayText('verify.pages'))
    .option('--earlier <dir>', sayText('verify.earlier'))
    .option('--fix', sayText('verify.fix'))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `${examples(
        'summit verify --sources texts',
        'summit verify --data records --sources texts --fix',
        'summit verify --pages saved-pages',
        'summit verify out/moscow-2019-full.pdf',
        'summit verify out/moscow-2019-full.pdf --data summit-data-0.1.0.tgz',
      )}\n\n${sayText('verify.states')}`,
    )
    .action(run(verify));

interface VerifyOptions extends SourcesOptions {
  readonly fix?: boolean;
  readonly earlier?: string;
  readonly pages?: string;
}

/** `summit verify`: a briefing where one is named, else the passages and quotations of the dataset. */
async function verify(
  terminal: Terminal,
  pdf: string | undefined,
  { sources, ...options }: Omit<VerifyOptions, 'sources'> & Partial<Pick<VerifyOptions, 'sources'>>,
): Promise<ExitCode> {
  if (
    pdf !== undefined &&
    [sources, options.pages, options.earlier, options.fix].some((one) => one !== undefined)
  )
    throw commandFault(2, 'briefing-and-sources');
  if (pdf !== undefined) return verifyBriefing(terminal, pdf, options);
  if (sources === undefined && options.pages !== undefined && !options.fix && options.earlier === undefined)
    return verifyPages(terminal, { ...options, pages: options.pages });
  if (sources === undefined) throw commandFault(2, 'neither-sources-nor-briefing');
  return verifyPassages(terminal, { ...options, sources });
}

/** Checks every quotation of the dataset against the saved pages of a folder. */
async function verifyPages(
  terminal: Terminal,
  { data, json, pages }: Omit<VerifyOptions, 'sources'> & { readonly pages: string },
): Promise<ExitCode> {
  const { failed, ...checked } = await checkPages(await openDataset(data, terminal), pages);
  if (json) terminal.print(asJson(checked));
  else tellPages(terminal, { failed, ...checked });
  return failed ? 1 : 0;
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
  const onPages = options.pages === undefined ? null : await checkPages(dataset, options.pages);
  const failed =
    onPages?.failed ||
    matches.some(({ file, how }) => file && how === 'name') ||
    results.some(({ outcome }) => outcome !== 'ok' && outcome !== 'text-not-held');
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
    const { quotations, unseen } = onPages ?? {};
    const { pages } = summarizeEvidence(dataset);
    terminal.print(asJson({ rewritten, sources, passages, pages, quotations, unseen }));
    return failed || missing.length > 0 ? 1 : 0;
  }
  const { paint } = terminal;
  for (const name of rewritten) terminal.note(say('rewritten', { name }));
  for (const { source, file, how, recorded } of matches) {
    const own = results.filter((result) => result.source === source.id);
    const good = own.filter(({ outcome }) => outcome === 'ok').length;
    if (!file) {
      terminal.print(
        shown`${paint('red', '✗')} ${say('text-unknown', { id: source.id, folder: options.sources })}`,
      );
      continue;
    }
    const sound = how === 'digest' && good === own.length;
    const note =
      how === 'digest'
        ? say('text-as-recorded')
        : recorded
          ? say('text-in-other-form', { form: inWordsOfForm(recorded.differences) })
          : say('text-is-another');
    const print = sound ? terminal.note : terminal.print;
    print(
      shown`${sound ? paint('green', '✓') : paint('red', '✗')} ${say('text-verified', { id: source.id, file: file.name, note, count: good, all: own.length })}`,
    );
    for (const { outcome, record, pointer, start, end } of own) {
      if (outcome === 'ok') continue;
      terminal.print(shown`    ${record}${pointer}: ${start}–${end}: ${say(`passage-${outcome}`)}`);
      const found = relocations.get(record + pointer);
      if (found) terminal.print(shown`      ${describeRelocation(found, found.file)}`);
    }
  }
  const moved = [...relocations.values()].filter(({ outcome }) => outcome === 'moved').length;
  if (moved > 0 && options.data !== undefined) terminal.note(say('passages-moved', { count: moved }));
  if (onPages) tellPages(terminal, onPages);
  const { evidence, pages } = summarizeEvidence(dataset);
  if (evidence.page > 0 && !onPages)
    terminal.note(say('evidence-on-pages', { count: evidence.page, words: inWords(pages) }));
  return failed || missing.length > 0 ? 1 : 0;
}

/** Writes the positions that were found; what is left is told by the verification that follows. */
async function fixPositions(options: VerifyOptions, earlier: readonly TextFile[]): Promise<string[]> {
  if (options.data === undefined) throw commandFault(2, 'fix-without-data');
  const checked = await checkRecords([options.data]);
  // Its faults are told where it is opened next.
  if (!checked.dataset) return [];
  const matches = matchTexts(checked.dataset.sources.values(), await readSourceTexts(options.sources));
  return writeRelocations(checked, relocateSources(checked.dataset, matches, earlier));
}
