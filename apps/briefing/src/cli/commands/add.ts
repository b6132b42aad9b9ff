import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Scaffold, scaffold } from '@summit/data/parse';
import { askId, askValues } from '../add/ask.ts';
import { citedEvidence, type EvidenceOptions, fieldValue, textValues } from '../add/given.ts';
import { checkId, type KnownIds } from '../add/known-ids.ts';
import { reportAdded } from '../add/report.ts';
import { idsByKind } from '../dataset.ts';
import { plural } from '../dataset-state.ts';
import { displayName } from '../files.ts';
import { CommandFault, type ExitCode } from '../outcome.ts';
import { openQuestions } from '../questions.ts';
import { tellFaults } from '../scaffold-words.ts';
import { readSchemas } from '../starter.ts';
import type { Terminal } from '../terminal.ts';
import { writePlaced } from '../write-files.ts';

export interface AddOptions extends EvidenceOptions {
  readonly set?: readonly string[];
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
    tellFaults(terminal, kind, made.faults);
    throw new CommandFault('nothing was written', { exitCode: 1 });
  }
  const path = join(resolve(options.data), plural(kind), `${id}.yml`);
  await write(path, made.text);
  return reportAdded(terminal, displayName(path), made, known, options);
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
  await writePlaced([{ path, data: text }]);
}
