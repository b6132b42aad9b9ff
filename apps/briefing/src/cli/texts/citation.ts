import { dataset as canonical } from '@summit/data';
import type { JsonObject, RawRecord } from '@summit/data/parse';
import {
  digest,
  findPhrase,
  type NearPassage,
  nearest,
  type PhraseMatch,
  sliceCodePoints,
  type TextRange,
} from '@summit/data/validate';
import { readSourceRecords, readSources } from '../datasets/dataset.ts';
import { isDay } from '../days.ts';
import { CommandFault, commandFault } from '../faults.ts';
import type { TextFile } from '../files/read-files.ts';
import { type Shown, shown } from '../shown-text.ts';
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
  if (!match.file) throw commandFault(1, 'text-not-here', { id, folder: options.sources });
  // What is cited is the text as it was recorded, where the positions of records hold.
  if (match.recorded) return { name: match.file.name, text: match.recorded.text };
  if (match.how !== 'digest') throw commandFault(1, 'text-not-recorded', { file: match.file.name, id });
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
    throw commandFault(2, 'no-such-occurrence', { occurrence, count: matches.length });
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

/** Evidence on a page whose text is not held: words by which a reader finds the place, and who saw it when. */
export interface PageEvidence {
  readonly type: 'page';
  readonly source: string;
  readonly quote: { readonly exact: string; readonly language: string };
  readonly seen?: { readonly on: string; readonly extent: string };
  readonly relation: string;
}

/** What is to be cited for one fact. */
export interface Citing {
  readonly phrase: string;
  readonly occurrence?: string | undefined;
  readonly relation: string;
  /** The day on which a page was seen, and how much of it; for a source whose text is not held. */
  readonly seen?: string | undefined;
  readonly extent?: string | undefined;
}

/** A passage of more code points than this shows nobody which of its words are the evidence. */
const LONGEST_PASSAGE = 1_000;

/**
 * The evidence that a phrase of a source is, and where it stands. It ends the command where the phrase is not there, or
 * too long to point at anything; null where it stands at several places, which has been told.
 *
 * @param source as its record tells it: with a text that is held, or a page.
 */
export async function citeSource(
  terminal: Terminal,
  source: RawRecord,
  citing: Citing,
  options: { readonly data: string; readonly sources?: string | undefined },
): Promise<{ readonly evidence: CitedEvidence | PageEvidence; readonly told: readonly Shown[] } | null> {
  const id = source.id ?? '';
  refuseEmpty(citing.phrase);
  if (!hasText(source)) return { evidence: pageEvidence(source, citing), told: [] };
  refuseForText(citing);
  const { sources } = options;
  if (sources === undefined) throw commandFault(2, 'texts-missing', { id });
  const file = await recordedText(id, { data: options.data, sources });
  const { matches, nearest: near } = findPhrase(file.text, citing.phrase);
  const chosen = chooseMatch(matches, citing.occurrence);
  if (chosen) {
    checkLength(chosen);
    return { evidence: evidenceFor(id, file, chosen, citing), told: placeTold(file, chosen) };
  }
  if (matches.length === 0) throw notFound(file, citing.phrase, near);
  printPlaces(terminal, file, matches);
  return null;
}

/** A source as far as it is cited. */
export type NamedSource = Pick<RawRecord, 'id' | 'value'>;

/** The source of an id where it records no text, so that its page can be cited; undefined where there is none. */
export async function pageNamed(id: string, folder: string | undefined): Promise<NamedSource | undefined> {
  const known: readonly NamedSource[] =
    folder === undefined
      ? [...canonical().sources.values()].map((value) => ({
          id: value.id,
          value: value as unknown as JsonObject,
        }))
      : await readSourceRecords(folder);
  return known.find((one) => one.id === id && !hasText(one));
}

/** Ends the command where there is nothing to find. */
export function refuseEmpty(phrase: string): void {
  if (phrase.trim() === '') throw commandFault(2, 'phrase-empty');
}

/** Ends the command where it says of a text what can be said of a page alone. */
export function refuseForText({ seen, extent }: Pick<Citing, 'seen' | 'extent'>): void {
  if (seen !== undefined || extent !== undefined) throw commandFault(2, 'seen-of-text');
}

/** Whether a source records a text, so that its passages can be found. */
function hasText({ value }: NamedSource): boolean {
  const { text } = value;
  return typeof text === 'object' && text !== null && 'sha256' in text;
}

/** A source that there is not, with the one that is most likely meant. */
export function noSource(id: string, sources: readonly RawRecord[]): CommandFault {
  const near = nearest(
    id,
    sources.flatMap((one) => one.id ?? []),
  );
  return new CommandFault(1, say('no-source', { id }), near ? say('did-you-mean', { words: [near] }) : null);
}

/** Where a passage stands, and in what it differs from the phrase that was given. */
export function placeTold(file: TextFile, match: PhraseMatch): Shown[] {
  const { start, end, differences } = match;
  const words = excerpt(file.text, match, 200);
  const place = say('cited', {
    place: placeName(file, match),
    start: String(start),
    end: String(end),
    words,
  });
  return differences.length > 0 ? [place, say('phrase-differs', { aspects: differences })] : [place];
}

/** Ends the command where a passage is too long to be evidence of one fact. */
function checkLength({ start, end }: TextRange): void {
  if (end - start <= LONGEST_PASSAGE) return;
  const args = { count: end - start, limit: LONGEST_PASSAGE };
  throw commandFault(1, 'passage-too-long', args);
}

/** The evidence that words of a page are, as they were given: there is no text to find them in. */
export function pageEvidence({ id, value }: NamedSource, citing: Citing): PageEvidence {
  const { phrase, relation, seen, extent } = citing;
  if (citing.occurrence !== undefined) throw commandFault(2, 'nth-of-page');
  if ((seen === undefined) !== (extent === undefined)) throw commandFault(2, 'seen-in-part');
  if (seen !== undefined && !isDay(seen)) throw commandFault(2, 'seen-invalid', { day: seen });
  const language = value['language'];
  return {
    type: 'page',
    source: id ?? '',
    quote: { exact: phrase.trim(), language: typeof language === 'string' ? language : '' },
    ...(seen !== undefined && extent !== undefined && { seen: { on: seen, extent } }),
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
