import {
  checkChanges,
  openRecords,
  placeOf,
  pointersTo,
  type RecordChange,
  recordWithId,
  redirectFile,
  withValueAt,
  writeChanges,
} from '../datasets/change-records.ts';
import { CommandFault, commandFault, type ExitCode } from '../faults.ts';
import { shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { examples, ownDataOption, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('remove'))
    .argument('<id>', sayText('remove.id'))
    .option('--withdrawn <why>', sayText('remove.withdrawn'))
    .option('--with-redirect <id>', sayText('remove.with-redirect'))
    .addOption(ownDataOption())
    .addHelpText(
      'after',
      examples(
        'summit remove ferry-rumour',
        'summit remove ferry-rumour --withdrawn "The paper took it back."',
        'summit remove ann-lee-2 --with-redirect ann-lee',
      ),
    )
    .action(run(removeRecord));

interface RemoveOptions {
  readonly data: string;
  readonly withdrawn?: string;
  readonly withRedirect?: string;
}

/** `summit remove ID`: takes a record away that nothing refers to, or that another has the place of. */
async function removeRecord(
  terminal: Terminal,
  id: string,
  { data, withdrawn, withRedirect }: RemoveOptions,
): Promise<ExitCode> {
  if (withdrawn !== undefined && withRedirect !== undefined) throw commandFault(2, 'remove-both');
  const before = await openRecords(data);
  const record = recordWithId(before, id);
  const others = before.records.filter((raw) => raw.file !== record.file);
  const changes: RecordChange[] = [{ file: record.file, text: null }];
  if (withRedirect !== undefined) {
    const other = recordWithId(before, withRedirect);
    if (other.file === record.file || other.kind !== record.kind)
      throw commandFault(2, 'remove-other-kind', { id, other: withRedirect });
    for (const raw of others) {
      const pointers = pointersTo(raw, id);
      if (pointers.length > 0)
        changes.push({ file: raw.file, text: withValueAt(raw, pointers, withRedirect) });
    }
    changes.push(redirectFile(record.file, { id, reason: 'moved', to: withRedirect }));
  } else {
    const places = others.flatMap((raw) => pointersTo(raw, id).map((pointer) => [raw, pointer] as const));
    if (places.length > 0) {
      terminal.printError(
        shown`${terminal.paintError('red', say('error'))} ${say('still-referred-to', { id, count: places.length })}`,
      );
      for (const [raw, pointer] of places)
        terminal.printError(shown`  ${placeOf(raw, pointer)}  ${pointer.slice(1).replaceAll('/', '.')}`);
      throw new CommandFault(1, say('nothing-written'), say('still-referred-to.hint', { id }));
    }
    if (withdrawn !== undefined)
      changes.push(redirectFile(record.file, { id, reason: 'withdrawn', note: withdrawn }));
  }
  checkChanges(
    terminal,
    before,
    changes,
    withRedirect === undefined ? {} : { renamed: { from: id, to: withRedirect } },
  );
  await writeChanges(before, changes);
  terminal.note(say('removed', { name: record.file }));
  for (const { file, text } of changes) if (text !== null) terminal.note(say('written', { name: file }));
  return 0;
}
