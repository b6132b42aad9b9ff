import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type FieldValue, type Scaffold, scaffold } from '@summit/data/parse';
import {
  countCodePoints,
  digest,
  findPhrase,
  kinds,
  type RecordKind,
  recordKinds,
} from '@summit/data/validate';
import { idsByKind } from '../datasets/dataset.ts';
import {
  askId,
  askValues,
  checkId,
  type KnownIds,
  printAdded,
  printScaffoldFaults,
} from '../datasets/new-record.ts';
import { readSchemas } from '../datasets/starter.ts';
import { CommandFault, type ExitCode } from '../faults.ts';
import { displayName, readText } from '../files/read-files.ts';
import { writePlaced } from '../files/write-files.ts';
import { openQuestions, type Terminal } from '../terminal.ts';
import { chooseMatch, evidenceFor, notFound, printPlaces, textOf } from '../texts/citation.ts';
import { choiceArgument, examples, jsonOption, sourcesOption, type Usage } from '../usage.ts';

export const usage: Usage = (command, run) =>
  command
    .description('Make a new record with every field that its kind needs; on a terminal they are asked for.')
    .addArgument(choiceArgument('<kind>', 'kind of record', recordKinds))
    .argument('[id]', 'id of the record, which becomes the name of its file')
    .option('--data <dir>', 'folder of the records', 'records')
    .option(
      '--set <field=value>',
      'value of a field, such as attribution.voice=narration; may be repeated, also to add to a list',
      (value: string, all: readonly string[] = []) => [...all, value],
    )
    .option('--from <source>', 'source of the evidence, for wherever the record needs evidence')
    .option('--phrase <words>', 'the words of that source which are the evidence')
    .option('--occurrence <number>', 'which one is meant, where they stand at several places')
    .addOption(sourcesOption())
    .option('--text <file>', 'for a source: its text, of which digest and length are recorded')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'summit add person ann-lee --set name.en="Ann Lee"',
        'summit add claim bridge-agreed --set theme=economy --from my-article --phrase "they agreed" --sources texts',
      ),
    )
    .action(run(addRecord));

interface AddOptions extends EvidenceOptions {
  readonly set?: readonly string[];
  readonly text?: string;
  readonly json?: boolean;
}

/** `summit add`: a new record with every field that its kind needs, filled in so far as values are given. */
async function addRecord(
  terminal: Terminal,
  kind: string,
  given: string | undefined,
  options: AddOptions,
): Promise<ExitCode> {
  const schemas = new Map(
    [...(await readSchemas())].map(([name, text]) => [name, JSON.parse(text) as object] as const),
  );
  const known = await knownIds(options.data);
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
    printScaffoldFaults(terminal, kind, made.faults);
    throw new CommandFault('nothing was written', { exitCode: 1 });
  }
  const path = join(resolve(options.data), kinds[kind as RecordKind].collection, `${id}.yml`);
  await write(path, made.text);
  return printAdded(terminal, displayName(path), made, known, options);
}

async function knownIds(folder: string): Promise<KnownIds> {
  if (!(await stat(folder).catch(() => null)))
    throw new CommandFault(`there is no folder ${displayName(resolve(folder))} to put the record into`, {
      exitCode: 2,
      hint: 'Name that of your records with --data, or make a dataset: summit init my-summits',
    });
  return idsByKind(folder);
}

/** Where the schema of a kind lies beside a dataset, as seen from its records; undefined where there is none. */
async function schemaFor(data: string, kind: string): Promise<string | undefined> {
  const name = `${kind}.schema.json`;
  const found = await stat(join(dirname(resolve(data)), 'schemas', name)).catch(() => null);
  return found?.isFile() ? `../../schemas/${basename(name)}` : undefined;
}

async function write(path: string, text: string): Promise<void> {
  if (await stat(path).catch(() => null))
    throw new CommandFault(`${displayName(path)} is there already`, { exitCode: 2 });
  await writePlaced([{ path, data: text, before: null }]);
}

/** Options that say which passage is the evidence. */
interface EvidenceOptions {
  readonly data: string;
  readonly from?: string;
  readonly phrase?: string;
  readonly occurrence?: string;
  readonly sources?: string;
}

/** What `--set` gives. */
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
  { from, phrase, occurrence, sources, data }: EvidenceOptions,
): Promise<object | undefined | 'several'> {
  if (from === undefined && phrase === undefined) return undefined;
  if (from === undefined || phrase === undefined || sources === undefined)
    throw new CommandFault('--from, --phrase and --sources go together', {
      exitCode: 2,
      hint: 'They say in which source which words are the evidence, and where the texts are.',
    });
  const file = await textOf(from, { data, sources });
  const { matches, nearest: near } = findPhrase(file.text, phrase);
  const chosen = chooseMatch(matches, occurrence);
  if (chosen) return { ...evidenceFor(from, file, chosen, { relation: 'supports', independence: 'first' }) };
  if (matches.length === 0) throw notFound(file, phrase, near);
  printPlaces(terminal, file, matches);
  return 'several';
}
