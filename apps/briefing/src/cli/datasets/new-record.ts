/** A new record: its id and the fields that are asked for, and what is told of it once it is written. */
import type {
  FieldValue,
  RawRecord,
  Scaffold,
  ScaffoldFault,
  ScaffoldField,
  ScaffoldQuestion,
} from '@summit/data/parse';
import { dataWords, nearest } from '@summit/data/validate';
import { CommandFault, commandFault, type ExitCode } from '../faults.ts';
import { printDiagnostics, summaryOfFaults } from '../print-faults.ts';
import { asJson, inLines, type Line, type Shown, shown } from '../shown-text.ts';
import { alignColumns, type Questions, type Terminal } from '../terminal.ts';
import { citeSource, noSource } from '../texts/citation.ts';
import { say, sayText } from '../words.ts';
import { checkRecords } from './dataset.ts';
import { aKind, faultOfId, idsFor, type KnownIds } from './record-ids.ts';

function sentence(words: Line | null): Line | null {
  return words === null ? null : shown`${words}.`;
}

/** The id of a new record, where none was given. */
export async function askId(questions: Questions | null, known: KnownIds): Promise<string> {
  if (!questions) throw commandFault(2, 'id-missing');
  return questions.ask({ text: say('ask-id'), check: (answer) => sentence(faultOfId(answer, known)) });
}

/**
 * Asks for what is blank, for what decides on the fields, and for further items of lists, until all was asked for. An
 * empty answer leaves it. Lists of which some was given with the command are taken to be whole.
 */
export async function askValues(
  questions: Questions,
  known: KnownIds,
  values: FieldValue[],
  make: () => Scaffold,
): Promise<Scaffold> {
  const asked = new Set<string>();
  const given = values.map(({ field }) => field);
  const isGiven = ({ field, more }: ScaffoldQuestion) =>
    more !== undefined && given.some((one) => one === field || one.startsWith(`${field}.`));
  const keyOf = ({ field, more }: ScaffoldQuestion) => (more ? `${field} ${more.count}` : field);
  questions.explain(say('ask-explained'));
  for (;;) {
    const made = make();
    const next = made.questions.find(
      // Nobody types positions and digests: phrases are asked for, one for each fact.
      (one) =>
        !asked.has(keyOf(one)) && !isGiven(one) && !/(^|\.)(selector\.(start|end)|sha256)$/.test(one.field),
    );
    if (!next) return made;
    asked.add(keyOf(next));
    const { field, more } = next;
    if (more?.item === 'mapping') {
      const text = say(more.count === 0 ? 'ask-item' : 'ask-item.more', {
        field,
        description: next.description,
      });
      if (await questions.confirm(text, 'no')) values.push({ field: `${field}.${more.count}`, text: '' });
      continue;
    }
    const answer = await ask(questions, next, next.codes ?? idsFor(known, next.target));
    if (answer !== '') values.push({ field: more ? `${field}.${more.count}` : field, text: answer });
  }
}

function ask(questions: Questions, next: ScaffoldQuestion, words: readonly string[]): Promise<string> {
  const about = next.more ? `${wordsOfField(next)} ${sayText('ask-list')}` : wordsOfField(next);
  return questions.ask({
    text: inLines([`${next.field} — ${about}`, '>']),
    words,
    ...(next.taken !== null && { otherwise: next.taken }),
    check: (text) => {
      if (text === '' || next.codes === null || next.codes.includes(text)) return null;
      const near = nearest(text, next.codes);
      return near ? say('did-you-mean', { words: [near] }) : say('allowed', { allowed: next.codes });
    },
  });
}

export interface PhraseQuestions {
  readonly data: string;
  /** Folder of the source texts; without it, only pages can be cited. */
  readonly sources?: string;
  /** The sources that there are. */
  readonly known: readonly RawRecord[];
  /** Is given what was cited, by the field of the fact. */
  readonly evidence: Map<string, object>;
  readonly make: () => Scaffold;
}

/** Asks for a source and a phrase of it for each fact that has no evidence yet. An empty answer leaves it. */
export async function askPhrases(
  questions: Questions,
  terminal: Terminal,
  { known, evidence, make, ...options }: PhraseQuestions,
): Promise<Scaffold> {
  const made = make();
  const ids = known.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return made;
  let last = '';
  for (const { field } of made.uncited) {
    const fact = field === '' ? sayText('fact-itself') : field;
    const id = await questions.ask({
      text: say('ask-source', { fact }),
      words: ids,
      otherwise: last,
      check: (answer) =>
        answer === '' || ids.includes(answer) ? null : sentence(noSource(answer, known).words),
    });
    const source = known.find((one) => one.id === id);
    if (!source) continue;
    last = id;
    for (;;) {
      const phrase = await questions.ask({ text: say('ask-phrase', { fact, id }) });
      if (phrase === '') break;
      const cited = await tryToCite(terminal, source, phrase, options);
      if (cited === null) continue;
      evidence.set(field, cited);
      break;
    }
  }
  return make();
}

/** The evidence that a phrase is; null where it is none, which is told so that another can be given. */
async function tryToCite(
  terminal: Terminal,
  source: RawRecord,
  phrase: string,
  options: { readonly data: string; readonly sources?: string },
): Promise<object | null> {
  try {
    const cited = await citeSource(terminal, source, { phrase, relation: 'supports' }, options);
    for (const line of cited?.told ?? []) terminal.noteError(line);
    return cited?.evidence ?? null;
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    terminal.printError(error.words);
    if (error.hint) terminal.printError(error.hint);
    return null;
  }
}

/** What a field holds, with the values allowed where they are few. */
function wordsOfField({ description, codes, target }: ScaffoldField): string {
  if (codes) return sayText('field-one-of', { description, codes });
  return target && target !== 'any' && !description.startsWith('Id of')
    ? sayText('field-id-of', {
        description,
        kind: say('kinds', { kinds: target.split('|').map((one) => aKind(one).text) }),
      })
    : description;
}

/** Tells values that were given and have no place in a record of a kind. */
export function printScaffoldFaults(
  terminal: Terminal,
  kind: string,
  faults: readonly ScaffoldFault[],
): void {
  for (const fault of faults)
    terminal.printError(shown`${terminal.paintError('red', say('error'))} ${wordsOfFault(kind, fault)}`);
}

function wordsOfFault(kind: string, fault: ScaffoldFault): Shown {
  const near = 'nearest' in fault ? fault.nearest : null;
  switch (fault.code) {
    case 'unknown-field': {
      const args = { kind: aKind(kind), field: fault.field };
      return near ? say('value-unknown-field.near', { ...args, near }) : say('value-unknown-field', args);
    }
    case 'not-allowed': {
      const args = { field: fault.field, text: JSON.stringify(fault.text) };
      if (near) return say('value-not-allowed.near', { ...args, near });
      if (fault.list === null) return say('value-not-allowed', { ...args, codes: fault.codes });
      return say('value-not-allowed.open', { ...args, codes: fault.codes, list: fault.list });
    }
    case 'wrong-type':
      return say('value-wrong-type', {
        field: fault.field,
        text: JSON.stringify(fault.text),
        expected: fault.expected,
      });
    case 'given-twice':
      return say('value-given-twice', { field: fault.field, texts: fault.texts });
    case 'no-such-fact':
      return near
        ? say('fact-unknown.near', { field: fault.field, near: near === '' ? '--phrase' : near })
        : say('fact-unknown', { field: fault.field, facts: fault.facts.filter((one) => one !== '') });
    case 'too-large':
      return say('values-too-large', { kind: aKind(kind) });
  }
}

/** The dataset that a record was added to. */
export interface AddedTo {
  readonly data: string;
  readonly json?: boolean;
  /** The ids that there are with it. */
  readonly known: KnownIds;
  /** Names of files that were written with it. */
  readonly alongside: readonly string[];
}

/** Tells what was written, what is still to be filled in, and what else is at fault. */
export async function printAdded(
  terminal: Terminal,
  name: string,
  id: string,
  { blanks, uncited, references }: Scaffold,
  { known, alongside, ...options }: AddedTo,
): Promise<ExitCode> {
  const { files, records, diagnostics } = await checkRecords([options.data]);
  const spans = records.find(({ file }) => file === name)?.spans;
  const open = new Set([...blanks, ...uncited].map(({ pointer }) => pointer));
  const own = diagnostics.filter(({ place }) => place.file === name && !open.has(place.pointer));
  const missing = references.filter(({ id, target }) => ![...idsFor(known, target)].includes(id));
  const lineOf = ({ pointer }: { readonly pointer: string }) => spans?.get(pointer)?.value.line ?? 1;
  if (options.json) {
    const toFill = blanks.map((blank) => ({ ...blank, line: lineOf(blank) }));
    const toCite = uncited.map(({ field, pointer }) => ({ field, pointer, line: lineOf({ pointer }) }));
    terminal.print(asJson({ written: name, alongside, toFill, toCite, missing, diagnostics: own }));
    return own.some(({ severity }) => severity === 'error') ? 1 : 0;
  }
  for (const one of [...alongside, name]) terminal.note(say('written', { name: one }));
  for (const { field, id, target } of missing) {
    const near = nearest(id, idsFor(known, target));
    const kind =
      target === 'any' || target === null ? say('any-record') : say('kinds', { kinds: target.split('|') });
    const args = { field, kind, id };
    terminal.note(
      shown`  ${near ? say('reference-open.near', { ...args, near }) : say('reference-open', args)}`,
    );
  }
  if (blanks.length > 0) {
    terminal.note(say('fields-to-fill', { count: blanks.length }));
    const rows = blanks.map((blank) => [
      shown`  ${say('field-line', { line: String(lineOf(blank)) })}`,
      blank.field,
      wordsOfField(blank),
    ]);
    for (const line of alignColumns(rows)) terminal.note(line);
  }
  if (uncited.length > 0) {
    terminal.note(say('facts-to-cite', { count: uncited.length }));
    const rows = uncited.map((one) => [
      shown`  ${say('field-line', { line: String(lineOf(one)) })}`,
      one.field === '' ? sayText('fact-itself') : one.field,
      say('cite-into', { into: [id, ...one.field.split('.').filter((member) => member !== '')].join('/') }),
    ]);
    for (const line of alignColumns(rows)) terminal.note(line);
  }
  const isOpen = blanks.length + uncited.length > 0;
  const told = own.filter(({ code }) => !isOpen || code !== 'not-canonical');
  if (told.length > 0) printDiagnostics(told, dataWords, files, terminal);
  if (!isOpen) terminal.note(told.length > 0 ? summaryOfFaults(told) : say('no-faults'));
  return told.some(({ severity }) => severity === 'error') ? 1 : 0;
}
