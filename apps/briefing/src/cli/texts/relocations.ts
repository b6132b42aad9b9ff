import { editRecord, type RecordEdit } from '@summit/data/parse';
import { countCodePoints, type Dataset, digest, type Relocation, relocate } from '@summit/data/validate';
import type { CheckedRecords } from '../datasets/dataset.ts';
import type { TextFile } from '../files/read-files.ts';
import { replaceFiles } from '../files/write-files.ts';
import { excerpt, inWordsOfForm, matchTexts, placeName, type TextMatch } from './source-texts.ts';

/** A source whose text or passages are not as recorded, and what became of each passage. */
export interface RelocatedSource {
  readonly match: TextMatch & { readonly file: TextFile };
  readonly passages: readonly Relocation[];
}

/** @param earlier texts as they were, where they are at hand. */
export function relocateSources(
  dataset: Dataset,
  matches: readonly TextMatch[],
  earlier: readonly TextFile[],
): RelocatedSource[] {
  const before = new Map(
    matchTexts(dataset.sources.values(), earlier).flatMap(({ source, file, how }) =>
      file && how === 'digest' ? [[source.id, file.text] as const] : [],
    ),
  );
  return matches.flatMap(({ file, ...match }) => {
    if (!file) return [];
    const { id } = match.source;
    const passages = relocate(dataset, id, file.text, { earlier: before.get(id) });
    const sound = match.how === 'digest' && passages.every(({ outcome }) => outcome === 'in-place');
    return sound ? [] : [{ match: { ...match, file }, passages }];
  });
}

/** What became of a passage, and where it is now. */
export function describeRelocation(
  { outcome, places, differences, givenUp }: Relocation,
  file: TextFile,
): string {
  const where = places.map(
    (place) =>
      `${place.start}–${place.end} (${placeName(file, place)})${outcome === 'several' ? '' : `: “${excerpt(file.text, place)}”`}`,
  );
  // What was not found in a part of a text may stand in another.
  const part = givenUp ? '; the text is too long to search all of it, so it may stand further off' : '';
  switch (outcome) {
    case 'in-place':
      return 'stands where it stood';
    case 'moved':
      return `moved to ${where.join()}${differences.length > 0 ? `, the same but for ${inWordsOfForm(differences)}` : ''}`;
    case 'several':
      return `stands at several places: ${where.join(', ')}`;
    case 'changed':
      return `not there letter by letter; likely changed to ${where.join()}${part}`;
    case 'lost':
      return `not found again${part}`;
  }
}

/**
 * Writes the new positions of the passages for which there is one right answer, and with them digest and length
 * of the text that they stand in. A passage whose words changed is taken along to its likely place, since its old
 * position means nothing in the new text; its digest stays, so that it fails until somebody has looked at it.
 * A text in which no passage stands is taken for another's, and left alone.
 *
 * @returns the names of the files that were rewritten.
 */
export async function writeRelocations(
  { files, records }: CheckedRecords,
  sources: readonly RelocatedSource[],
): Promise<string[]> {
  const edits = new Map<string, RecordEdit[]>();
  const edit = (id: string, ...more: RecordEdit[]) => edits.set(id, [...(edits.get(id) ?? []), ...more]);
  for (const { match, passages } of sources) {
    if (!passages.some(({ outcome }) => outcome === 'in-place' || outcome === 'moved')) continue;
    for (const { passage, outcome, places, differences } of passages) {
      const [place] = places;
      if ((outcome !== 'moved' && outcome !== 'changed') || !place) continue;
      edit(
        passage.record,
        { pointer: `${passage.pointer}/selector/start`, value: place.start },
        { pointer: `${passage.pointer}/selector/end`, value: place.end },
        // The same words, whose digest another form has changed.
        ...(differences.length > 0 ? [{ pointer: `${passage.pointer}/sha256`, value: place.sha256 }] : []),
      );
    }
    if (match.how !== 'digest')
      edit(
        match.source.id,
        { pointer: '/text/sha256', value: digest(match.file.text) },
        { pointer: '/text/length', value: countCodePoints(match.file.text) },
      );
  }
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const rewritten = records.flatMap(({ id, file }) => {
    const own = id === null ? undefined : edits.get(id);
    const before = texts.get(file) ?? '';
    const data = own ? editRecord({ name: file, text: before }, own) : null;
    return data === null ? [] : [{ path: file, data, before }];
  });
  await replaceFiles(rewritten);
  return rewritten.map(({ path }) => path);
}
