import { editRecord, type RecordEdit } from '@summit/data/parse';
import { countCodePoints, type Dataset, digest, type Relocation, relocate } from '@summit/data/validate';
import type { CheckedRecords } from '../datasets/dataset.ts';
import type { TextFile } from '../files/read-files.ts';
import { replaceFiles } from '../files/write-files.ts';
import type { Shown } from '../shown-text.ts';
import { say } from '../words.ts';
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
): Shown {
  const where = places.map((place) => {
    const args = { start: String(place.start), end: String(place.end), place: placeName(file, place) };
    return outcome === 'several'
      ? say('passage-place', args)
      : say('passage-place.words', { ...args, words: excerpt(file.text, place) });
  });
  const [place = ''] = where;
  // What was not found in a part of a text may stand in another.
  const inPart = (words: Shown) => (givenUp ? say('moved-part', { words }) : words);
  switch (outcome) {
    case 'in-place':
      return say('moved-in-place');
    case 'moved':
      return differences.length > 0
        ? say('moved-to.form', { place, form: inWordsOfForm(differences) })
        : say('moved-to', { place });
    case 'several':
      return say('moved-several', { places: where });
    case 'changed':
      return inPart(say('moved-changed', { place }));
    case 'lost':
      return inPart(say('moved-lost'));
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
