/** Which files of a folder are the texts that a call names. */
import { readdir } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { nearest } from '@summit/data/validate';
import { primary } from '../../messages/locale.ts';
import { asFileFault, CommandFault } from '../faults.ts';
import { displayName, readText, type TextFile } from '../files/read-files.ts';
import { say } from '../words.ts';

/** A text and what its file name tells of it. */
export interface FoundText {
  /** The id of its document. */
  readonly id: string;
  /** As the file name tells it; null where it tells none. */
  readonly lang: string | null;
  /** File name without its ending. */
  readonly stem: string;
  readonly file: TextFile;
}

type Candidate = Omit<FoundText, 'file'> & { readonly name: string };

/** As in BCP 47, without what hardly any text is in. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

/**
 * The texts that the documents are compared by, in their order. A text is a file `ID.txt`, or `ID.LANGUAGE.txt`; one document
 * alone stands for all its languages. Only those are read.
 */
export async function findTexts(folder: string, documents: readonly string[]): Promise<FoundText[]> {
  const candidates = await candidatesIn(folder);
  const chosen =
    documents.length === 1
      ? allLanguages(documents[0] ?? '', candidates, folder)
      : inOneLanguage(documents, candidates, folder);
  const twice = chosen.find((one, index) => chosen[index + 1]?.name === one.name);
  if (twice) throw new CommandFault(2, say('texts-same', { name: twice.name }), say('texts-same.hint'));
  const read = await Promise.allSettled(chosen.map(({ name }) => readText(join(resolve(folder), name))));
  const faults = read.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (faults.length > 0) throw new AggregateError(faults);
  return chosen.flatMap(({ name: _, ...one }, index) => {
    const file = read[index];
    return file?.status === 'fulfilled' ? [{ ...one, file: file.value }] : [];
  });
}

async function candidatesIn(folder: string): Promise<Candidate[]> {
  const full = resolve(folder);
  const entries = await readdir(full, { withFileTypes: true }).catch((error: unknown) => {
    throw asFileFault(displayName(full), error);
  });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  return names.sort().map((name) => {
    const stem = name.slice(0, name.length - extname(name).length);
    const dot = stem.lastIndexOf('.');
    const lang = stem.slice(dot + 1);
    return dot > 0 && LANGUAGE.test(lang)
      ? { name, stem, id: stem.slice(0, dot), lang }
      : { name, stem, id: stem, lang: null };
  });
}

function allLanguages(document: string, candidates: readonly Candidate[], folder: string): Candidate[] {
  const own = candidates.filter(({ id }) => id === document);
  if (own.length === 0) throw noText(document, candidates, folder);
  if (own.length === 1)
    throw new CommandFault(
      2,
      say('texts-one', { id: document, name: own[0]?.name ?? '' }),
      say('texts-one.hint'),
    );
  return own;
}

/** Of each document the text in the language that all have. */
function inOneLanguage(
  documents: readonly string[],
  candidates: readonly Candidate[],
  folder: string,
): Candidate[] {
  const sets = documents.map((document) => {
    const named = candidates.filter(({ stem }) => stem === document);
    const own = named.length > 0 ? named : candidates.filter(({ id }) => id === document);
    if (own.length === 0) throw noText(document, candidates, folder);
    return own;
  });
  const languages = sets.map((own) => new Set(own.map(({ lang }) => lang && primary(lang))));
  const [common, ...others] = [...(languages[0] ?? [])].filter((lang) =>
    languages.every((own) => own.has(lang)),
  );
  return sets.map((own, index) => {
    const [first, ...more] = own;
    if (first && more.length === 0) return first;
    const inCommon = own.filter(({ lang }) => (lang && primary(lang)) === common);
    const [one, ...rest] = common === undefined || others.length > 0 ? own : inCommon;
    if (!one || rest.length > 0)
      throw new CommandFault(
        2,
        say('texts-several', { id: documents[index] ?? '', names: own.map(({ name }) => name) }),
        say('texts-several.hint', { stem: first?.stem ?? '' }),
      );
    return one;
  });
}

function noText(document: string, candidates: readonly Candidate[], folder: string): CommandFault {
  const known = [...new Set(candidates.flatMap(({ id, stem }) => [id, stem]))];
  const near = nearest(document, known);
  return new CommandFault(
    1,
    say('texts-none', { id: document, folder }),
    near === null || near === undefined
      ? say('texts-none.hint', { id: document })
      : say('texts-none.near', { near }),
  );
}
