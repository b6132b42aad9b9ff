import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type FieldValue, type Scaffold, type ScaffoldField, scaffold } from '@summit/data/parse';
import { countCodePoints, dataWords, digest, findPhrase, nearest } from '@summit/data/validate';
import { choose, evidenceFor, notFound, tellPlaces, textOf } from '../citation.ts';
import { checkRecords, idsByKind } from '../dataset.ts';
import { plural } from '../dataset-state.ts';
import { complainAbout, summaryOfFaults } from '../faults.ts';
import { asFileFault } from '../file-fault.ts';
import { displayName, readText } from '../files.ts';
import { CommandFault, type ExitCode } from '../outcome.ts';
import { openQuestions, type Questions } from '../questions.ts';
import { tellFaults, wordsOfField } from '../scaffold-words.ts';
import { readSchemas } from '../starter.ts';
import { alignColumns, count, type Terminal } from '../terminal.ts';
import { replaceFiles } from '../write-files.ts';

export interface AddOptions {
  readonly data: string;
  readonly set?: readonly string[];
  readonly from?: string;
  readonly phrase?: string;
  readonly occurrence?: string;
  readonly sources?: string;
  readonly text?: string;
  readonly json?: boolean;
}

/** `summit add`: a new record with every field that its kind needs, filled in so far as values are given. */
export async function addCommand(
  terminal: Terminal,
  kind: string,
  given: string | undefined,
  options: AddOptions,
): Promise<ExitCode> {
  const schemas = new Map(
    [...(await readSchemas())].map(([name, text]) => [name, JSON.parse(text) as object] as const),
  );
  const known = await idsByKind(options.data);
  const values = [...(options.set ?? []).map(fieldValue), ...(await textValues(kind, options.text))];
  const evidence = await citedEvidence(terminal, options);
  if (evidence === 'several') return 1;
  const schemaAddress = await schemaFor(options.data, kind);
  const make = (id: string) => scaffold({ schemas, kind, id, values, evidence, schemaAddress });

  const questions = options.json ? null : openQuestions();
  let id: string;
  let made: Scaffold;
  try {
    id = given ?? (await askId(questions, known));
    checkId(id, known);
    made = make(id);
    if (questions && made.faults.length === 0)
      made = await askValues(questions, known, values, () => make(id));
  } finally {
    questions?.close();
  }
  if (made.faults.length > 0) {
    tellFaults(terminal, kind, made.faults);
    throw new CommandFault('nothing was written', { exitCode: 1 });
  }
  const path = join(resolve(options.data), plural(kind), `${id}.yml`);
  await write(path, made.text);
  return report(terminal, displayName(path), made, known, options);
}

/** Tells what was written, what is still to be filled in, and what else is at fault. */
async function report(
  terminal: Terminal,
  name: string,
  { blanks, references }: Scaffold,
  known: KnownIds,
  options: AddOptions,
): Promise<ExitCode> {
  const { files, records, diagnostics } = await checkRecords([options.data]);
  const spans = records.find(({ file }) => file === name)?.spans;
  const open = new Set(blanks.map(({ pointer }) => pointer));
  const own = diagnostics.filter(({ place }) => place.file === name && !open.has(place.pointer));
  const missing = references.filter(({ id, target }) => ![...idsFor(known, target)].includes(id));
  const lineOf = ({ pointer }: ScaffoldField) => spans?.get(pointer)?.value.line ?? 1;
  if (options.json) {
    const toFill = blanks.map((blank) => ({ ...blank, line: lineOf(blank) }));
    terminal.print(JSON.stringify({ written: name, toFill, missing, diagnostics: own }, null, 2));
    return own.some(({ severity }) => severity === 'error') ? 1 : 0;
  }
  terminal.note(`written: ${name}`);
  for (const { field, id, target } of missing) {
    const near = nearest(id, idsFor(known, target));
    terminal.note(
      `  ${field}: there is no ${target === 'any' ? 'record' : target} ${id} yet${near ? `; did you mean ${near}?` : ''}`,
    );
  }
  if (blanks.length > 0) {
    terminal.note(`${count(blanks.length, 'field')} to fill in:`);
    const rows = blanks.map((blank) => [`  line ${lineOf(blank)}`, blank.field, wordsOfField(blank)]);
    for (const line of alignColumns(rows)) terminal.note(line);
    if (blanks.some(({ field }) => field.endsWith('sha256')))
      terminal.note('summit cite finds positions and digest of a passage.');
  }
  const told = own.filter(({ code }) => blanks.length === 0 || code !== 'not-canonical');
  if (told.length > 0) complainAbout(told, dataWords, files, terminal);
  if (blanks.length === 0) terminal.note(told.length > 0 ? summaryOfFaults(told) : 'no faults');
  return told.some(({ severity }) => severity === 'error') ? 1 : 0;
}

type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

function idsFor(known: KnownIds, target: string | null): string[] {
  if (target === null) return [];
  return target === 'any' ? [...known.values()].flatMap((ids) => [...ids]) : [...(known.get(target) ?? [])];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Says what is wrong with the id of a new record; null where nothing is. */
function faultOfId(id: string, known: KnownIds): string | null {
  if (!ID.test(id) || id.length > 80)
    return `${JSON.stringify(id)} is no id: lower-case letters, digits and hyphens, at most 80.`;
  for (const [kind, ids] of known) if (ids.has(id)) return `There is a ${kind} ${id} already.`;
  return null;
}

function checkId(id: string, known: KnownIds): void {
  const fault = faultOfId(id, known);
  if (fault !== null)
    throw new CommandFault(fault.replace(/\.$/, ''), {
      exitCode: 2,
      hint: 'The id is the name of the file.',
    });
}

async function askId(questions: Questions | null, known: KnownIds): Promise<string> {
  if (!questions)
    throw new CommandFault('a new record needs an id', {
      exitCode: 2,
      hint: 'For example: summit add claim bridge-agreed',
    });
  return questions.ask({ text: 'Id of the record:', check: (answer) => faultOfId(answer, known) });
}

/** Asks for what is blank, and for what decides on the fields, until all was asked for. An empty answer leaves it. */
async function askValues(
  questions: Questions,
  known: KnownIds,
  values: FieldValue[],
  make: () => Scaffold,
): Promise<Scaffold> {
  const asked = new Set<string>();
  for (;;) {
    const made = make();
    const next = made.questions.find(
      // Nobody types positions and digests; they come from a citation.
      ({ field }) => !asked.has(field) && !/(^|\.)(selector\.(start|end)|sha256)$/.test(field),
    );
    if (!next) return made;
    asked.add(next.field);
    const words = next.codes ?? idsFor(known, next.target);
    const answer = await questions.ask({
      text: `${next.field} — ${wordsOfField(next)}\n>`,
      words,
      ...(next.taken !== null && { otherwise: next.taken }),
      check: (text) => {
        if (text === '' || next.codes === null || next.codes.includes(text)) return null;
        const near = nearest(text, next.codes);
        return near ? `Did you mean ${near}?` : `Allowed are ${next.codes.join(', ')}.`;
      },
    });
    if (answer !== '') values.push({ field: next.field, text: answer });
  }
}

function fieldValue(text: string): FieldValue {
  const at = text.indexOf('=');
  if (at < 1)
    throw new CommandFault(`--set ${text}: it is no field and value`, {
      exitCode: 2,
      hint: 'For example: --set statement="They met." --set attribution.voice=narration',
    });
  return { field: text.slice(0, at), text: text.slice(at + 1) };
}

/** What a source record says of its text. */
async function textValues(kind: string, path: string | undefined): Promise<FieldValue[]> {
  if (path === undefined) return [];
  if (kind !== 'source')
    throw new CommandFault('--text is for a source: it tells digest and length of its text', { exitCode: 2 });
  const { text } = await readText(path);
  return [
    { field: 'text.sha256', text: digest(text) },
    { field: 'text.length', text: String(countCodePoints(text)) },
  ];
}

/** The evidence that the options point at; `several` where the phrase is ambiguous, which has been told. */
async function citedEvidence(
  terminal: Terminal,
  { from, phrase, occurrence, sources, data }: AddOptions,
): Promise<object | undefined | 'several'> {
  if (from === undefined && phrase === undefined) return undefined;
  if (from === undefined || phrase === undefined || sources === undefined)
    throw new CommandFault('--from, --phrase and --sources go together', {
      exitCode: 2,
      hint: 'They say in which source which words are the evidence, and where the texts are.',
    });
  const file = await textOf(from, { data, sources });
  const { matches, nearest: near } = findPhrase(file.text, phrase);
  const chosen = choose(matches, occurrence);
  if (chosen) return { ...evidenceFor(from, file, chosen, { relation: 'supports', independence: 'first' }) };
  if (matches.length === 0) throw notFound(file, phrase, near);
  tellPlaces(terminal, file, matches);
  return 'several';
}

/** Where the schema of a kind lies beside a dataset, as seen from its records; undefined where there is none. */
async function schemaFor(data: string, kind: string): Promise<string | undefined> {
  const name = `${kind}.schema.json`;
  const found = await stat(join(dirname(resolve(data)), 'schemas', name)).catch(() => null);
  return found?.isFile() ? `../../schemas/${basename(name)}` : undefined;
}

async function write(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw asFileFault(displayName(dirname(path)), error);
  }
  if (await stat(path).catch(() => null))
    throw new CommandFault(`${displayName(path)} is there already`, { exitCode: 2 });
  await replaceFiles([{ path, data: text }], 'refuse');
}
