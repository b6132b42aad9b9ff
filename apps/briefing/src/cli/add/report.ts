import type { Scaffold, ScaffoldField } from '@summit/data/parse';
import { dataWords, nearest } from '@summit/data/validate';
import { checkRecords } from '../dataset.ts';
import { complainAbout, summaryOfFaults } from '../faults.ts';
import type { ExitCode } from '../outcome.ts';
import { wordsOfField } from '../scaffold-words.ts';
import { alignColumns, count, type Terminal } from '../terminal.ts';
import { idsFor, type KnownIds } from './known-ids.ts';

/** Tells what was written, what is still to be filled in, and what else is at fault. */
export async function reportAdded(
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
