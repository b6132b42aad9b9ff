import { findPhrase, placeInText, type TextRange } from '@summit/data/validate';
import { type CitedEvidence, choose, evidenceFor, notFound, tellPlaces, textOf } from '../citation.ts';
import type { TextFile } from '../files.ts';
import type { ExitCode } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { excerpt, inContext, placeName } from '../text-excerpts.ts';
import type { SourcesOptions } from './verify.ts';

export interface CiteOptions extends SourcesOptions {
  readonly occurrence?: string;
  readonly relation: string;
  readonly independence: string;
  readonly furniture?: string;
}

/** `summit cite`: finds a phrase in the text of a source and prints the evidence that points at it. */
export async function citeCommand(
  terminal: Terminal,
  source: string,
  phrase: string,
  options: CiteOptions,
): Promise<ExitCode> {
  const file = await textOf(source, options);
  const { matches, nearest: near } = findPhrase(file.text, phrase);
  const chosen = choose(matches, options.occurrence);
  if (options.json) {
    const evidence = chosen ? evidenceFor(source, file, chosen, options) : null;
    const report = { source, file: file.name, phrase, matches: matches.map((one) => describe(file, one)) };
    const nearestPassage = near && { ...describe(file, near), likeness: near.likeness };
    terminal.print(JSON.stringify({ ...report, nearest: nearestPassage, evidence }, null, 2));
    return evidence ? 0 : 1;
  }
  if (chosen) {
    terminal.remark(
      `${placeName(file, chosen)}, code points ${chosen.start}–${chosen.end}: “${excerpt(file.text, chosen, 200)}”`,
    );
    if (chosen.differences.length > 0)
      terminal.remark(`It differs from the phrase given in ${inWords(chosen.differences)}.`);
    for (const line of asYaml(evidenceFor(source, file, chosen, options), options.furniture))
      terminal.print(line);
    return 0;
  }
  if (matches.length > 0) {
    tellPlaces(terminal, file, matches);
    return 1;
  }
  throw notFound(file, phrase, near);
}

/**
 * As the list `evidence` of a record, or the list `furniture` of its text, indented as it stands there. All its
 * values are plain in YAML.
 */
function asYaml({ selector, ...evidence }: CitedEvidence, furniture: string | undefined): string[] {
  const position = [
    '    selector:',
    `      type: ${selector.type}`,
    `      start: ${selector.start}`,
    `      end: ${selector.end}`,
    `    sha256: ${evidence.sha256}`,
  ];
  if (furniture !== undefined)
    return ['furniture:', `  - role: ${furniture}`, ...position].map((line) => `  ${line}`);
  return [
    'evidence:',
    `  - type: ${evidence.type}`,
    `    source: ${evidence.source}`,
    ...position,
    `    relation: ${evidence.relation}`,
    `    independence: ${evidence.independence}`,
  ];
}

function describe(file: TextFile, range: TextRange & { readonly differences?: readonly string[] }): object {
  const { start, end, differences } = range;
  return {
    start,
    end,
    ...placeInText(file.text, start),
    ...inContext(file.text, range),
    ...(differences && { differences }),
  };
}

function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
