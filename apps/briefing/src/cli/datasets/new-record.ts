/** A new record: its id, the fields that are asked for, and what is told of it once it is written. */
import type { FieldValue, Scaffold, ScaffoldFault, ScaffoldField } from '@summit/data/parse';
import { dataWords, nearest } from '@summit/data/validate';
import { CommandFault, type ExitCode } from '../faults.ts';
import { printDiagnostics, summaryOfFaults } from '../print-faults.ts';
import { asJson, shown } from '../shown-text.ts';
import { alignColumns, count, type Questions, type Terminal } from '../terminal.ts';
import { checkRecords } from './dataset.ts';

/** Ids of the records that there are, by kind. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

/** The ids that a field may take which names a record of a kind, or of `any`; none where it names no record. */
function idsFor(known: KnownIds, target: string | null): string[] {
  if (target === null) return [];
  return target === 'any' ? [...known.values()].flatMap((ids) => [...ids]) : [...(known.get(target) ?? [])];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Says what is wrong with the id of a new record; null where nothing is. */
function faultOfId(id: string, known: KnownIds): string | null {
  if (!ID.test(id) || id.length > 80)
    return `${JSON.stringify(id)} is no id: lower-case letters, digits and hyphens, at most 80.`;
  // Of all versions of Windows, whatever the ending (Microsoft, "Naming Files, Paths, and Namespaces").
  if (/^(con|prn|aux|nul|(com|lpt)[0-9])$/.test(id))
    return `${JSON.stringify(id)} can be the name of no file on Windows, where others may read the dataset.`;
  for (const [kind, ids] of known) if (ids.has(id)) return `There is a ${kind} ${id} already.`;
  return null;
}

/** Ends the command where a new record cannot have this id. */
export function checkId(id: string, known: KnownIds): void {
  const fault = faultOfId(id, known);
  if (fault !== null)
    throw new CommandFault(fault.replace(/\.$/, ''), {
      exitCode: 2,
      hint: 'The id is the name of the file.',
    });
}

/** The id of a new record, where none was given. */
export async function askId(questions: Questions | null, known: KnownIds): Promise<string> {
  if (!questions)
    throw new CommandFault('a new record needs an id', {
      exitCode: 2,
      hint: 'For example: summit add claim bridge-agreed',
    });
  return questions.ask({ text: 'Id of the record:', check: (answer) => faultOfId(answer, known) });
}

/** Asks for what is blank, and for what decides on the fields, until all was asked for. An empty answer leaves it. */
export async function askValues(
  questions: Questions,
  known: KnownIds,
  values: FieldValue[],
  make: () => Scaffold,
): Promise<Scaffold> {
  const asked = new Set<string>();
  questions.explain(
    'An empty answer leaves a field for later, Tab completes, Ctrl+C stops and writes nothing.',
  );
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

/** What a field holds, with the values allowed where they are few. */
function wordsOfField({ description, codes, target }: ScaffoldField): string {
  if (codes) return `${description} One of: ${codes.join(', ')}.`;
  return target && target !== 'any' && !description.startsWith('Id of')
    ? `${description} Id of a ${target}.`
    : description;
}

/** Tells values that were given and have no place in a record of a kind. */
export function printScaffoldFaults(
  terminal: Terminal,
  kind: string,
  faults: readonly ScaffoldFault[],
): void {
  for (const fault of faults)
    terminal.printError(shown`${terminal.paintError('red', 'error:')} ${wordsOfFault(kind, fault)}`);
}

function wordsOfFault(kind: string, fault: ScaffoldFault): string {
  const mean = 'nearest' in fault && fault.nearest ? ` Did you mean ${fault.nearest}?` : '';
  switch (fault.code) {
    case 'unknown-field':
      return `a ${kind} has no field ${fault.field}.${mean}`;
    case 'not-allowed':
      return `${fault.field}: ${JSON.stringify(fault.text)} is not allowed.${mean || ` Allowed are ${fault.codes.join(', ')}.`}`;
    case 'too-large':
      return `together the values are more than a ${kind} may hold.`;
    case 'wrong-type':
      return `${fault.field}: ${JSON.stringify(fault.text)} is not ${fault.expected}.`;
  }
}

/** Tells what was written, what is still to be filled in, and what else is at fault. */
export async function printAdded(
  terminal: Terminal,
  name: string,
  { blanks, references }: Scaffold,
  known: KnownIds,
  options: { readonly data: string; readonly json?: boolean },
): Promise<ExitCode> {
  const { files, records, diagnostics } = await checkRecords([options.data]);
  const spans = records.find(({ file }) => file === name)?.spans;
  const open = new Set(blanks.map(({ pointer }) => pointer));
  const own = diagnostics.filter(({ place }) => place.file === name && !open.has(place.pointer));
  const missing = references.filter(({ id, target }) => ![...idsFor(known, target)].includes(id));
  const lineOf = ({ pointer }: ScaffoldField) => spans?.get(pointer)?.value.line ?? 1;
  if (options.json) {
    const toFill = blanks.map((blank) => ({ ...blank, line: lineOf(blank) }));
    terminal.print(asJson({ written: name, toFill, missing, diagnostics: own }));
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
  if (told.length > 0) printDiagnostics(told, dataWords, files, terminal);
  if (blanks.length === 0) terminal.note(told.length > 0 ? summaryOfFaults(told) : 'no faults');
  return told.some(({ severity }) => severity === 'error') ? 1 : 0;
}
