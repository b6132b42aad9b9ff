import {
  digest,
  type NearPassage,
  nearest,
  type PhraseMatch,
  sliceCodePoints,
  type TextRange,
} from '@summit/data/validate';
import { readSources } from '../datasets/dataset.ts';
import { CommandFault } from '../faults.ts';
import type { TextFile } from '../files/read-files.ts';
import { shown } from '../shown-text.ts';
import { count, type Terminal, thousands } from '../terminal.ts';
import { excerpt, inContext, matchTexts, placeName, readSourceTexts } from './source-texts.ts';

/** The text of a source, which must be the one that its record tells. */
export async function textOf(
  id: string,
  options: { readonly data?: string; readonly sources: string },
): Promise<TextFile> {
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
  // What is cited is the text as it was recorded, where the positions of records hold.
  if (match.recorded) return { name: match.file.name, text: match.recorded.text };
  if (match.how !== 'digest')
    throw new CommandFault(`${match.file.name} is not the text that ${id} records`, {
      exitCode: 1,
      hint: 'Positions in it would not hold. Where the new text is the right one, summit verify --fix takes the records over to it.',
    });
  return match.file;
}

/** The match that is meant: the only one, or the one of this number. Undefined where that is not said. */
export function chooseMatch(
  matches: readonly PhraseMatch[],
  occurrence: string | undefined,
): PhraseMatch | undefined {
  if (occurrence === undefined) return matches.length === 1 ? matches[0] : undefined;
  const chosen = /^[1-9]\d*$/.test(occurrence) ? matches[Number(occurrence) - 1] : undefined;
  if (!chosen && matches.length > 0)
    throw new CommandFault(`--occurrence ${occurrence}: there is no such place`, {
      exitCode: 2,
      hint: `The phrase stands at ${count(matches.length, 'place')}, counted from 1.`,
    });
  return chosen;
}

/** Places of an ambiguous phrase that are listed on a terminal. */
const MOST_LISTED = 20;

/** Tells where an ambiguous phrase stands. */
export function printPlaces(terminal: Terminal, file: TextFile, matches: readonly PhraseMatch[]): void {
  const { paintError } = terminal;
  terminal.printError(
    shown`${paintError('red', 'error:')} the phrase stands at ${thousands(matches.length)} places in ${file.name}`,
  );
  matches.slice(0, MOST_LISTED).forEach((match, index) => {
    const { before, passage, after } = inContext(file.text, match);
    terminal.printError(
      shown`  ${index + 1}  ${placeName(file, match)}  ${before}${paintError('bold', `[${passage}]`)}${after}`,
    );
  });
  if (matches.length > MOST_LISTED) terminal.printError(`  and ${matches.length - MOST_LISTED} more`);
  terminal.printError('Give more of its words, or say which one with --occurrence and its number.');
}

/** Evidence that points at a passage, as a record holds it. */
export interface CitedEvidence {
  readonly type: 'passage';
  readonly source: string;
  readonly selector: { readonly type: 'TextPositionSelector' } & TextRange;
  readonly sha256: string;
  readonly relation: string;
  readonly independence: string;
}

export function evidenceFor(
  source: string,
  file: TextFile,
  { start, end }: TextRange,
  { relation, independence }: { readonly relation: string; readonly independence: string },
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

/** A phrase that is not in a text, with the passage that is most like it. */
export function notFound(file: TextFile, phrase: string, near: NearPassage | null): CommandFault {
  return new CommandFault(`“${excerpt(phrase, { start: 0, end: phrase.length })}” is not in ${file.name}`, {
    exitCode: 1,
    hint: near
      ? `The nearest passage is at ${placeName(file, near)}, ${Math.round(near.likeness * 100)} % alike: “${excerpt(file.text, near, 200)}”.`
      : 'Nothing in the text is like it.',
  });
}
