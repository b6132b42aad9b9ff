/** The texts of sources: which file is the text of which source, and how a passage of one is shown. */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { digest, placeInText, sliceCodePoints, type TextRange } from '@summit/data/validate';
import { asFileFault } from '../faults.ts';
import { displayName, readBounded, type TextFile } from '../files/read-files.ts';

/** Every regular file of a folder of source texts, as text. Files that are not text are passed over. */
export async function readSourceTexts(folder: string): Promise<TextFile[]> {
  const full = resolve(folder);
  try {
    const names = (await readdir(full, { withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((e) => e.name);
    const texts: TextFile[] = [];
    for (const name of names.sort()) {
      const bytes = await readBounded(join(full, name), name);
      if (bytes.includes(0)) continue;
      texts.push({ name, text: new TextDecoder('utf-8').decode(bytes) });
    }
    return texts;
  } catch (error) {
    throw asFileFault(displayName(full), error);
  }
}

/** What of a source record tells its text. */
export interface TextSource {
  readonly id: string;
  readonly text?: { readonly sha256: string };
}

/** A source whose text is held somewhere, and the file that is it. */
export interface TextMatch {
  readonly source: TextSource;
  readonly file: TextFile | undefined;
  /** By digest: it is the text recorded. By name: it ought to be, and was changed. */
  readonly how: 'digest' | 'name' | 'none';
}

/**
 * Finds the text of each source among the files: by digest, else by a file name that is the id of the
 * source, else the only file that is left over for the only source that is left over.
 */
export function matchTexts(all: Iterable<TextSource>, files: readonly TextFile[]): TextMatch[] {
  const sources = [...all].filter((source) => source.text);
  const byDigest = new Map(files.map((file) => [digest(file.text), file]));
  const first = sources.map((source): TextMatch => {
    const same = byDigest.get(source.text?.sha256 ?? '');
    if (same) return { source, file: same, how: 'digest' };
    const named = files.find((file) => file.name.replace(/\.[^.]*$/, '') === source.id);
    return named ? { source, file: named, how: 'name' } : { source, file: undefined, how: 'none' };
  });
  const taken = new Set(first.map(({ file }) => file));
  const leftFiles = files.filter((file) => !taken.has(file));
  const leftSources = first.filter(({ file }) => !file);
  const [onlyFile, onlySource] = [leftFiles[0], leftSources[0]];
  if (!onlyFile || !onlySource || leftFiles.length > 1 || leftSources.length > 1) return first;
  return first.map((match) => (match === onlySource ? { ...match, file: onlyFile, how: 'name' } : match));
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
