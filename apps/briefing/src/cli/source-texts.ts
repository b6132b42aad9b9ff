import { digest } from '@summit/data/validate';
import type { TextFile } from './files.ts';

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
export function heldTexts(matches: readonly TextMatch[]): Map<string, string> {
  return new Map(matches.flatMap(({ source, file }) => (file ? [[source.id, file.text] as const] : [])));
}
