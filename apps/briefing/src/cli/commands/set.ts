import {
  evidencePlaces,
  type FieldFault,
  type FieldSetting,
  fieldPath,
  type JsonObject,
  replaceRecord,
  setFields,
  withEvidence,
} from '@summit/data/parse';
import { checkChanges, openRecords, recordWithId, writeChanges } from '../datasets/change-records.ts';
import { commandFault, type ExitCode } from '../faults.ts';
import { type Shown, shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { citedEvidence, type EvidenceOptions, noSuchFact } from '../texts/cited-facts.ts';
import { examples, ownDataOption, repeated, sourcesOption, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('set'))
    .argument('<id>', sayText('set.id'))
    .argument('[values...]', sayText('set.values'))
    .option('--unset <field>', sayText('set.unset'), repeated)
    .option('--from <source>', sayText('set.from'))
    .option('--cite <field=words>', sayText('add.cite'), repeated)
    .addOption(sourcesOption())
    .addOption(ownDataOption())
    .addHelpText(
      'after',
      examples(
        'summit set ann-lee name.fr="Anne Lee"',
        'summit set bridge-agreement positions.2.stance=joined positions.2.date=2024-06-01',
        'summit set bridge-agreement positions.3.party=northland positions.3.stance=reserved \\\n    --from my-article --cite positions.3="Northland has a reservation" --sources texts',
        'summit set bridge-agreed about=bridge-agreement about=ferry-town --unset note',
      ),
    )
    .action(run(setValues));

interface SetOptions extends Omit<EvidenceOptions, 'phrase' | 'occurrence'> {
  readonly unset?: readonly string[];
}

/** `summit set RECORD field=value`: changes fields of a record that is there; its comments stay. */
async function setValues(
  terminal: Terminal,
  id: string,
  values: readonly string[],
  { data, unset = [], ...cited }: SetOptions,
): Promise<ExitCode> {
  const changes = [...fieldsOf(values), ...unset.map((field): FieldSetting => ({ field, texts: null }))];
  if (changes.length === 0) throw commandFault(2, 'set-nothing');
  const before = await openRecords(data);
  const record = recordWithId(before, id);
  const identity = changes.find(({ field }) => field === 'id' || field === 'kind')?.field;
  if (identity !== undefined) throw commandFault(2, 'set-identity', { field: identity, id });
  const { value, faults } = setFields(record.kind, record.value, changes);
  if (faults.length > 0) {
    for (const fault of faults)
      terminal.printError(shown`${terminal.paintError('red', say('error'))} ${wordsOfField(fault)}`);
    throw commandFault(1, 'nothing-written');
  }
  const evidence = await citedEvidence(terminal, before.records, { ...cited, data });
  if (evidence === null) return 1;
  const text = replaceRecord(
    { name: record.file, text: record.text },
    withAll(record.kind, value, evidence, id),
  );
  if (text === null) throw commandFault(1, 'record-unreadable');
  const written = text === record.text ? [] : [{ file: record.file, text }];
  checkChanges(terminal, before, written);
  await writeChanges(before, written);
  terminal.note(
    written.length === 0 ? say('unchanged', { name: record.file }) : say('written', { name: record.file }),
  );
  return 0;
}

/** A record with evidence for some of its facts; what has none ends the command. */
function withAll(
  kind: string,
  value: JsonObject,
  evidence: ReadonlyMap<string, object>,
  id: string,
): JsonObject {
  const facts = evidencePlaces(kind, value).map(({ pointer }) => pointer);
  return [...evidence].reduce((changed, [field, one]) => {
    const pointer = fieldPath(field)
      .map((member) => `/${member}`)
      .join('');
    if (!facts.includes(pointer)) throw noSuchFact(`${id}${pointer}`, id, facts);
    return withEvidence(changed, pointer, { ...one } as JsonObject);
  }, value);
}

/** What is given for each field; a field that is given several times is a list. */
function fieldsOf(values: readonly string[]): FieldSetting[] {
  const fields = new Map<string, string[]>();
  for (const text of values) {
    const at = text.indexOf('=');
    if (at < 1) throw commandFault(2, 'value-invalid', { text });
    const field = text.slice(0, at);
    fields.set(field, [...(fields.get(field) ?? []), text.slice(at + 1)]);
  }
  return [...fields].map(([field, texts]) => ({ field, texts }));
}

/** What is wrong with a field that was to be changed. */
export function wordsOfField(fault: FieldFault): Shown {
  const { field } = fault;
  switch (fault.code) {
    case 'beyond-list':
      return say('field-beyond-list', { field, length: fault.length });
    case 'no-members':
      return say('field-no-members', { field });
    case 'not-there':
      return say('field-not-there', { field });
    case 'illegible':
      return say('field-illegible', { field, text: JSON.stringify(fault.text) });
    case 'no-field':
      return say('field-unknown', { field });
    case 'has-fields':
      return say('field-has-fields', { field, first: `${field}.${fault.first}` });
    case 'given-twice':
      return say('value-given-twice', { field, texts: fault.texts });
  }
}
