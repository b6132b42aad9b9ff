import {
  codeLists,
  digest,
  findPhrase,
  nearest,
  type PhraseMatch,
  placeInText,
  sliceCodePoints,
  type TextRange,
} from '@summit/data/validate';
import { readSources } from '../dataset.ts';
import { readSourceTexts, type TextFile } from '../files.ts';
import { CommandFault, type ExitCode } from '../outcome.ts';
import { matchTexts } from '../source-texts.ts';
import { count, type Terminal } from '../terminal.ts';
import { excerpt, inContext, placeName } from '../text-excerpts.ts';
import type { SourcesOptions } from './verify.ts';

export interface CiteOptions extends SourcesOptions {
  readonly occurrence?: string;
  readonly relation: string;
  readonly independence: string;
}

/** Places of an ambiguous phrase that are listed on a terminal. */
const MOST_LISTED = 20;

/** `summit cite`: finds a phrase in the text of a source and prints the evidence that points at it. */
export async function citeCommand(
  terminal: Terminal,
  source: string,
  phrase: string,
  options: CiteOptions,
): Promise<ExitCode> {
  checkCode('--relation', options.relation, Object.keys(codeLists.EvidenceRelation));
  checkCode('--independence', options.independence, Object.keys(codeLists.Independence));
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
    terminal.complain(
      `${placeName(file, chosen)}, code points ${chosen.start}–${chosen.end}: “${excerpt(file.text, chosen, 200)}”`,
    );
    if (chosen.differences.length > 0)
      terminal.complain(`It differs from the phrase given in ${inWords(chosen.differences)}.`);
    for (const line of asYaml(evidenceFor(source, file, chosen, options))) terminal.print(line);
    return 0;
  }
  if (matches.length > 0) {
    tellPlaces(terminal, file, matches);
    return 1;
  }
  throw new CommandFault(`“${excerptOf(phrase)}” is not in ${file.name}`, {
    exitCode: 1,
    hint: near
      ? `The nearest passage is at ${placeName(file, near)}, ${Math.round(near.likeness * 100)} % alike: “${excerpt(file.text, near, 200)}”.`
      : 'Nothing in the text is like it.',
  });
}

/** The text of a source, which must be the one that its record tells. */
async function textOf(id: string, options: SourcesOptions): Promise<TextFile> {
  const sources = await readSources(options.data);
  const match = matchTexts(sources, await readSourceTexts(options.sources)).find(
    ({ source }) => source.id === id,
  );
  if (!match) {
    const near = nearest(
      id,
      sources.map((source) => source.id),
    );
    throw new CommandFault(`there is no source ${id} that records a text`, {
      exitCode: 1,
      hint: near ? `Did you mean ${near}?` : 'A source record tells digest and length of its text.',
    });
  }
  if (!match.file)
    throw new CommandFault(`the text of ${id} is not in ${options.sources}`, {
      exitCode: 1,
      hint: `Its file is known by its digest, or by its name ${id}.txt.`,
    });
  if (match.how !== 'digest')
    throw new CommandFault(`${match.file.name} is not the text that ${id} records`, {
      exitCode: 1,
      hint: 'Positions in it would not hold. Where the new text is the right one, summit verify --fix takes the records over to it.',
    });
  return match.file;
}

/** The match that is meant: the only one, or the one of this number. Undefined where that is not said. */
function choose(matches: readonly PhraseMatch[], occurrence: string | undefined): PhraseMatch | undefined {
  if (occurrence === undefined) return matches.length === 1 ? matches[0] : undefined;
  const chosen = /^[1-9]\d*$/.test(occurrence) ? matches[Number(occurrence) - 1] : undefined;
  if (!chosen && matches.length > 0)
    throw new CommandFault(`--occurrence ${occurrence}: there is no such place`, {
      exitCode: 2,
      hint: `The phrase stands at ${count(matches.length, 'place')}, counted from 1.`,
    });
  return chosen;
}

function tellPlaces(terminal: Terminal, file: TextFile, matches: readonly PhraseMatch[]): void {
  const { paintError } = terminal;
  terminal.complain(
    `${paintError('red', 'error:')} the phrase stands at ${matches.length.toLocaleString('en-GB')} places in ${file.name}`,
  );
  matches.slice(0, MOST_LISTED).forEach((match, index) => {
    const { before, passage, after } = inContext(file.text, match);
    terminal.complain(
      `  ${index + 1}  ${placeName(file, match)}  ${before}${paintError('bold', `[${passage}]`)}${after}`,
    );
  });
  if (matches.length > MOST_LISTED) terminal.complain(`  and ${matches.length - MOST_LISTED} more`);
  terminal.complain('Give more of its words, or say which one with --occurrence and its number.');
}

interface CitedEvidence {
  readonly type: 'passage';
  readonly source: string;
  readonly selector: { readonly type: 'TextPositionSelector' } & TextRange;
  readonly sha256: string;
  readonly relation: string;
  readonly independence: string;
}

function evidenceFor(
  source: string,
  file: TextFile,
  { start, end }: TextRange,
  { relation, independence }: CiteOptions,
): CitedEvidence {
  return {
    type: 'passage',
    source,
    selector: { type: 'TextPositionSelector', start, end },
    sha256: digest(sliceCodePoints(file.text, start, end)),
    relation,
    independence,
  };
}

/** As an item of an `evidence` list. All its values are plain in YAML. */
function asYaml({ selector, ...evidence }: CitedEvidence): string[] {
  return [
    'evidence:',
    `  - type: ${evidence.type}`,
    `    source: ${evidence.source}`,
    '    selector:',
    `      type: ${selector.type}`,
    `      start: ${selector.start}`,
    `      end: ${selector.end}`,
    `    sha256: ${evidence.sha256}`,
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

function checkCode(option: string, given: string, allowed: readonly string[]): void {
  if (allowed.includes(given)) return;
  const near = nearest(given, allowed);
  throw new CommandFault(`${option} ${given}: there is no such thing`, {
    exitCode: 2,
    hint: near ? `Did you mean ${near}?` : `Allowed are ${allowed.join(', ')}.`,
  });
}

function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function excerptOf(phrase: string): string {
  return excerpt(phrase, { start: 0, end: phrase.length });
}
