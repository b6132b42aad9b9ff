/** The texts of sources: which file is the text of which source, and how a passage of one is shown. */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  countCodePoints,
  digest,
  type FormDifference,
  formAsRecorded,
  formsOf,
  placeInText,
  type RecordedText,
  sliceCodePoints,
  type TextForm,
  type TextRange,
} from '@summit/data/validate';
import { asFileFault } from '../faults.ts';
import { displayName, readBounded, type TextFile } from '../files/read-files.ts';
import { decodeUtf8, isBinary } from '../files/utf8.ts';
import type { Shown } from '../shown-text.ts';
import { say } from '../words.ts';

/**
 * Every regular file of a folder of source texts, as text. Pictures and programs are passed over; of texts that are not
 * UTF-8 all are told at once.
 */
export async function readSourceTexts(folder: string): Promise<TextFile[]> {
  const full = resolve(folder);
  try {
    const names = (await readdir(full, { withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => entry.name);
    const texts: TextFile[] = [];
    const faults: unknown[] = [];
    for (const name of names.sort()) {
      const path = join(full, name);
      const bytes = await readBounded(path, name);
      if (isBinary(bytes)) continue;
      try {
        texts.push({ name, text: await decodeUtf8(bytes, displayName(path)) });
      } catch (error) {
        faults.push(error);
      }
    }
    if (faults.length > 0) throw new AggregateError(faults);
    return texts;
  } catch (error) {
    throw asFileFault(displayName(full), error);
  }
}

/** What of a source record tells its text. */
export interface TextSource {
  readonly id: string;
  readonly text?: RecordedText;
}

/** A source whose text is held somewhere, and the file that is it. */
export interface TextMatch {
  readonly source: TextSource;
  readonly file: TextFile | undefined;
  /** By digest: it is the text recorded. By form: it is that but for its form. By name: it ought to be, and was changed. */
  readonly how: 'digest' | 'form' | 'name' | 'none';
  /** The text as it was recorded, where the file holds it in another form. */
  readonly recorded?: TextForm;
}

/**
 * Finds the text of each source among the files: by digest, else by a file name that is the id of the source, else by
 * the digest that a file would have in another form, else the only file that is left over for the only source that is
 * left over.
 */
export function matchTexts(all: Iterable<TextSource>, files: readonly TextFile[]): TextMatch[] {
  const sources = [...all].filter((source) => source.text);
  const byDigest = new Map(files.map((file) => [digest(file.text), file]));
  const matches = sources.map((source): TextMatch => {
    const same = byDigest.get(source.text?.sha256 ?? '');
    if (same) return { source, file: same, how: 'digest' };
    const named = files.find((file) => file.name.replace(/\.[^.]*$/, '') === source.id);
    return named ? matchChanged(source, named) : { source, file: undefined, how: 'none' };
  });
  // To write a text in all its forms takes a while, so it is done once for all sources whose text is missing.
  const known = new Map<TextFile, Set<number>>();
  const lengthsOf = (file: TextFile): Set<number> => {
    const lengths =
      known.get(file) ?? new Set([...formsOf(file.text)].map(({ text }) => countCodePoints(text)));
    known.set(file, lengths);
    return lengths;
  };
  const taken = new Set(matches.map(({ file }) => file));
  let left = files.filter((file) => !taken.has(file));
  for (const [index, { source, file }] of matches.entries()) {
    if (file) continue;
    for (const one of left) {
      if (!lengthsOf(one).has(source.text?.length ?? 0)) continue;
      const changed = matchChanged(source, one);
      if (changed.how !== 'form') continue;
      matches[index] = changed;
      left = left.filter((file) => file !== one);
      break;
    }
  }
  const [onlyFile, ...otherFiles] = left;
  const [onlySource, ...otherSources] = matches.filter(({ file }) => !file);
  if (!onlyFile || !onlySource || otherFiles.length > 0 || otherSources.length > 0) return matches;
  return matches.map((match) => (match === onlySource ? { ...match, file: onlyFile, how: 'name' } : match));
}

function matchChanged(source: TextSource, file: TextFile): TextMatch {
  const recorded = source.text ? formAsRecorded(file.text, source.text) : null;
  return recorded ? { source, file, how: 'form', recorded } : { source, file, how: 'name' };
}

/** "its line ends (CRLF in place of LF) and its normal form (NFD in place of NFC)". */
export function inWordsOfForm(differences: readonly FormDifference[]): Shown {
  const parts = differences.map(({ aspect, was, is }) => {
    if (aspect !== 'byte-order-mark') return say(`form-differs.${aspect}`, { was, is });
    return is === 'present' ? say('form-differs.mark-present') : say('form-differs.mark-absent');
  });
  return say('form-differs', { parts });
}

/** The texts that were found, by the id of the source. */
export function textsBySource(matches: readonly TextMatch[]): Map<string, string> {
  return new Map(matches.flatMap(({ source, file }) => (file ? [[source.id, file.text] as const] : [])));
}

/** Words of a stretch of text on one line, cut after so many characters. */
export function excerpt(text: string, { start, end }: TextRange, most = 60): string {
  const words = sliceCodePoints(text, start, end).replace(/\s+/g, ' ').trim();
  const points = Array.from(words);
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : words;
}

/** "wire.txt:3:14", as editors take it. */
export function placeName(file: TextFile, { start }: TextRange): string {
  const { line, column } = placeInText(file.text, start);
  return `${file.name}:${line}:${column}`;
}

/** Code points shown to either side of a passage. */
const AROUND = 30;

/** A passage and what stands around it, on one line. */
export function inContext(
  text: string,
  { start, end }: TextRange,
): { before: string; passage: string; after: string } {
  const low = Math.max(0, start - AROUND);
  const oneLine = (from: number, to: number) => sliceCodePoints(text, from, to).replace(/\s+/g, ' ');
  const more = sliceCodePoints(text, end + AROUND, end + AROUND + 1) !== '';
  return {
    before: `${low > 0 ? '…' : ''}${oneLine(low, start).trimStart()}`,
    passage: excerpt(text, { start, end }, 120),
    after: `${oneLine(end, end + AROUND).trimEnd()}${more ? '…' : ''}`,
  };
}
