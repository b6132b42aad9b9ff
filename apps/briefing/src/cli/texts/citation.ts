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
import type { Terminal } from '../terminal.ts';
import { say } from '../words.ts';
import { excerpt, inContext, matchTexts, placeName, readSourceTexts } from './source-texts.ts';

/** The text of a source, which must be the one that its record tells. */
export async function recordedText(
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
    throw new CommandFault(
      1,
      say('no-source-with-text', { id }),
      near ? say('did-you-mean', { words: [near] }) : say('no-source-with-text.hint'),
    );
  }
  if (!match.file)
    throw new CommandFault(
      1,
      say('text-not-here', { id, folder: options.sources }),
      say('text-not-here.hint', { id }),
    );
  // What is cited is the text as it was recorded, where the positions of records hold.
  if (match.recorded) return { name: match.file.name, text: match.recorded.text };
  if (match.how !== 'digest')
    throw new CommandFault(
      1,
      say('text-not-recorded', { file: match.file.name, id }),
      say('text-not-recorded.hint'),
    );
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
    throw new CommandFault(
      2,
      say('no-such-occurrence', { occurrence }),
      say('no-such-occurrence.hint', { count: matches.length }),
    );
  return chosen;
}

/** Places of an ambiguous phrase that are listed on a terminal. */
const MOST_LISTED = 20;

/** Tells where an ambiguous phrase stands. */
export function printPlaces(terminal: Terminal, file: TextFile, matches: readonly PhraseMatch[]): void {
  const { paintError } = terminal;
  terminal.printError(
    shown`${paintError('red', say('error'))} ${say('phrase-ambiguous', { count: matches.length, file: file.name })}`,
  );
  matches.slice(0, MOST_LISTED).forEach((match, index) => {
    const { before, passage, after } = inContext(file.text, match);
    terminal.printError(
      shown`  ${index + 1}  ${placeName(file, match)}  ${before}${paintError('bold', `[${passage}]`)}${after}`,
    );
  });
  if (matches.length > MOST_LISTED)
    terminal.printError(shown`  ${say('phrase-ambiguous.more', { count: matches.length - MOST_LISTED })}`);
  terminal.printError(say('phrase-ambiguous.hint'));
}

/** Evidence that points at a passage, as a record holds it. */
export interface CitedEvidence {
  readonly type: 'passage';
  readonly source: string;
  readonly selector: { readonly type: 'TextPositionSelector' } & TextRange;
  readonly sha256: string;
  readonly relation: string;
}

export function evidenceFor(
  source: string,
  file: TextFile,
  { start, end }: TextRange,
  { relation }: { readonly relation: string },
): CitedEvidence {
  return {
    type: 'passage',
    source,
    selector: { type: 'TextPositionSelector', start, end },
    sha256: digest(sliceCodePoints(file.text, start, end)),
    relation,
  };
}

/** A phrase that is not in a text, with the passage that is most like it. */
export function notFound(file: TextFile, phrase: string, near: NearPassage | null): CommandFault {
  return new CommandFault(
    1,
    say('phrase-not-found', { phrase: excerpt(phrase, { start: 0, end: phrase.length }), file: file.name }),
    near
      ? say('phrase-not-found.near', {
          place: placeName(file, near),
          percent: Math.round(near.likeness * 100),
          words: excerpt(file.text, near, 200),
        })
      : say('phrase-not-found.nothing'),
  );
}
