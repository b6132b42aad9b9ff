import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type FieldValue, type RawRecord, type Scaffold, scaffold } from '@summit/data/parse';
import { countCodePoints, digest, kinds, type RecordKind, recordKinds } from '@summit/data/validate';
import { codesByList, idsByKind, readRawRecords, readSourceRecords } from '../datasets/dataset.ts';
import { askId, askPhrases, askValues, printAdded, printScaffoldFaults } from '../datasets/new-record.ts';
import { type Parties, partiesOf } from '../datasets/parties.ts';
import { checkId, type KnownIds } from '../datasets/record-ids.ts';
import { readSchemas } from '../datasets/starter.ts';
import { commandFault, type ExitCode } from '../faults.ts';
import { displayName, readText } from '../files/read-files.ts';
import { writePlaced } from '../files/write-files.ts';
import { openQuestions, type Terminal } from '../terminal.ts';
import { citeSource, noSource } from '../texts/citation.ts';
import { choiceArgument, examples, jsonOption, repeated, sourcesOption, type Usage } from '../usage.ts';
import { sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('add'))
    .addArgument(choiceArgument('<kind>', sayText('add.kind'), recordKinds))
    .argument('[id]', sayText('add.id'))
    .option('--data <dir>', sayText('add.data'), 'records')
    .option('--set <field=value>', sayText('add.set'), repeated)
    .option('--of <body>', sayText('add.of'))
    .option('--from <source>', sayText('add.from'))
    .option('--phrase <words>', sayText('add.phrase'))
    .option('--cite <field=words>', sayText('add.cite'), repeated)
    .option('--nth, --occurrence <number>', sayText('add.occurrence'))
    .addOption(sourcesOption())
    .option('--text <file>', sayText('add.text'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'summit add person ann-lee --set name.en="Ann Lee"',
        'summit add claim bridge-agreed --set theme=economy --from my-article --phrase "they agreed" --sources texts',
        'summit add summit apulia-2024 --of g7 --set title.en="G7 in Apulia" --set date.start=2024-06-13',
        'summit add summit ferry-town-2024 --set participations.0.person=ann-lee --from my-article --sources texts \\\n    --phrase "they met in Ferry Town" --cite participations.0="President Ann Lee"',
      ),
    )
    .action(run(addRecord));

interface AddOptions extends EvidenceOptions {
  readonly set?: readonly string[];
  readonly of?: string;
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
  const sources = await readSourceRecords(options.data);
  const ownCodes = await codesByList(options.data);
  const set = (options.set ?? []).map((text) => fieldValue(text));
  const { values: parties, added } = await partiesFor(kind, set, options);
  const values = [...set, ...parties, ...(await textValues(kind, options.text))];
  const evidence = await citedEvidence(terminal, sources, options);
  if (evidence === null) return 1;
  const schemaAddress = await schemaFor(options.data, kind);
  const make = (id: string) => scaffold({ schemas, kind, id, values, evidence, schemaAddress, ownCodes });
  const organizationSchema = await schemaFor(options.data, 'organization');
  const members = added.map((one) => ({
    id: one.id,
    ...scaffold({ schemas, kind: 'organization', schemaAddress: organizationSchema, ...one }),
  }));

  const questions = options.json ? null : openQuestions();
  let id: string;
  let made: Scaffold;
  try {
    id = given ?? (await askId(questions, known));
    checkId(id, known);
    made = make(id);
    if (questions && made.faults.length === 0) {
      made = await askValues(questions, known, values, () => make(id));
      made = await askPhrases(questions, terminal, {
        ...options,
        known: sources,
        evidence,
        make: () => make(id),
      });
    }
  } finally {
    questions?.close();
  }
  if (made.faults.length > 0) {
    printScaffoldFaults(terminal, kind, made.faults);
    throw commandFault(1, 'nothing-written');
  }
  const pathOf = (of: string, name: string) =>
    join(resolve(options.data), kinds[of as RecordKind].collection, `${name}.yml`);
  const path = pathOf(kind, id);
  const others = members.map((one) => ({ path: pathOf('organization', one.id), text: one.text }));
  await write([{ path, text: made.text }, ...others]);
  return printAdded(terminal, displayName(path), id, made, {
    ...options,
    known: await knownIds(options.data),
    alongside: others.map((one) => displayName(one.path)),
  });
}

/** The members of a body as the parties of a summit. */
async function partiesFor(
  kind: string,
  set: readonly FieldValue[],
  { of, data }: AddOptions,
): Promise<Parties> {
  if (of === undefined) return { values: [], added: [] };
  if (kind !== 'summit') throw commandFault(2, 'of-of-summit');
  return partiesOf(of, set, await readRawRecords(data));
}

async function knownIds(folder: string): Promise<KnownIds> {
  if (!(await stat(folder).catch(() => null)))
    throw commandFault(2, 'no-folder-of-records', { folder: displayName(resolve(folder)) });
  return idsByKind(folder);
}

/** Where the schema of a kind lies beside a dataset, as seen from its records; undefined where there is none. */
async function schemaFor(data: string, kind: string): Promise<string | undefined> {
  const name = `${kind}.schema.json`;
  const found = await stat(join(dirname(resolve(data)), 'schemas', name)).catch(() => null);
  return found?.isFile() ? `../../schemas/${basename(name)}` : undefined;
}

async function write(files: readonly { readonly path: string; readonly text: string }[]): Promise<void> {
  for (const { path } of files)
    if (await stat(path).catch(() => null))
      throw commandFault(2, 'there-already', { path: displayName(path) });
  await writePlaced(files.map(({ path, text }) => ({ path, data: text, before: null })));
}

/** Options that say which passage is the evidence. */
interface EvidenceOptions {
  readonly data: string;
  readonly from?: string;
  readonly phrase?: string;
  readonly cite?: readonly string[];
  readonly occurrence?: string;
  readonly sources?: string;
}

/** What `--set` and `--cite` give. */
function fieldValue(text: string, option: 'set' | 'cite' = 'set'): FieldValue {
  const at = text.indexOf('=');
  if (at < 1)
    throw option === 'set'
      ? commandFault(2, 'set-invalid', { text })
      : commandFault(2, 'cite-invalid', { text });
  return { field: text.slice(0, at), text: text.slice(at + 1) };
}

/** What a source record says of its text. */
async function textValues(kind: string, path: string | undefined): Promise<FieldValue[]> {
  if (path === undefined) return [];
  if (kind !== 'source') throw commandFault(2, 'text-of-source');
  const { text } = await readText(path);
  return [
    { field: 'text.sha256', text: digest(text) },
    { field: 'text.length', text: String(countCodePoints(text)) },
  ];
}

/**
 * The evidence that the options point at, by the field of the fact that it is of; null where a phrase is ambiguous,
 * which has been told.
 */
async function citedEvidence(
  terminal: Terminal,
  records: readonly RawRecord[],
  { from, phrase, cite = [], occurrence, sources, data }: EvidenceOptions,
): Promise<Map<string, object> | null> {
  const evidence = new Map<string, object>();
  const phrases = cite.map((text) => {
    const { field, text: words } = fieldValue(text, 'cite');
    return { field: field.replace(/\.evidence$/, ''), phrase: words };
  });
  if (phrase !== undefined) phrases.unshift({ field: '', phrase });
  if (phrases.length === 0 && from === undefined) return evidence;
  if (from === undefined || phrases.length === 0) throw commandFault(2, 'evidence-options');
  const source = records.find(({ id }) => id === from);
  if (!source) throw noSource(from, records);
  for (const one of phrases) {
    const citing = {
      phrase: one.phrase,
      occurrence: one.field === '' ? occurrence : undefined,
      relation: 'supports',
    };
    const cited = await citeSource(terminal, source, citing, { data, sources });
    if (cited === null) return null;
    evidence.set(one.field, cited.evidence);
  }
  return evidence;
}
