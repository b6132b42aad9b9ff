import { verifyEvidence } from '@summit/data/validate';
import { openDataset } from '../dataset.ts';
import { inWords, summarizeEvidence } from '../evidence-summary.ts';
import { readSourceTexts } from '../files.ts';
import type { ExitCode } from '../outcome.ts';
import { heldTexts, matchTexts } from '../source-texts.ts';
import { count, type Terminal } from '../terminal.ts';
import type { DatasetOptions } from './list.ts';

export interface SourcesOptions extends DatasetOptions {
  readonly sources: string;
}

/** `summit verify`: checks every passage of the dataset against the texts in a folder. */
export async function verifyCommand(terminal: Terminal, options: SourcesOptions): Promise<ExitCode> {
  const dataset = await openDataset(options.data, terminal);
  const matches = matchTexts(dataset.sources.values(), await readSourceTexts(options.sources));
  const { passages: results } = verifyEvidence(dataset, heldTexts(matches));
  const failed = results.some(({ outcome }) => outcome !== 'ok' && outcome !== 'text-not-held');
  const missing = matches.filter(({ file }) => !file);
  if (options.json) {
    const sources = matches.map(({ source, file, how }) => ({
      source: source.id,
      file: file?.name ?? null,
      match: how,
    }));
    terminal.print(
      JSON.stringify({ sources, passages: results, pages: summarizeEvidence(dataset).pages }, null, 2),
    );
    return failed || missing.length > 0 ? 1 : 0;
  }
  const { paint } = terminal;
  for (const { source, file, how } of matches) {
    const own = results.filter((result) => result.source === source.id);
    const good = own.filter(({ outcome }) => outcome === 'ok').length;
    if (!file) {
      terminal.print(
        `${paint('red', '✗')} ${source.id}: no text in ${options.sources} has its digest or its name`,
      );
      continue;
    }
    const sound = how === 'digest' && good === own.length;
    const note = how === 'digest' ? 'the text has the recorded digest' : 'the text is not the one recorded';
    terminal.print(
      `${sound ? paint('green', '✓') : paint('red', '✗')} ${source.id} (${file.name}): ${note}; ${count(good, 'passage')} of ${own.length.toLocaleString('en-GB')} agree`,
    );
    for (const { outcome, record, pointer, start, end } of own)
      if (outcome !== 'ok')
        terminal.print(`    ${record}${pointer}: ${start}–${end}: ${outcome.replaceAll('-', ' ')}`);
  }
  const { evidence, pages } = summarizeEvidence(dataset);
  if (evidence.page > 0)
    terminal.print(
      `${count(evidence.page, 'piece')} of evidence rest on pages whose text is not held and cannot be checked here; of these pages was seen: ${inWords(pages)}.`,
    );
  return failed || missing.length > 0 ? 1 : 0;
}
