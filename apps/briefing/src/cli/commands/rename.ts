import { dirname, extname, join } from 'node:path';
import {
  checkChanges,
  openRecords,
  pointersTo,
  type RecordChange,
  recordWithId,
  redirectFile,
  withValueAt,
  writeChanges,
} from '../datasets/change-records.ts';
import { idsByKind } from '../datasets/dataset.ts';
import { checkId } from '../datasets/record-ids.ts';
import type { ExitCode } from '../faults.ts';
import type { Terminal } from '../terminal.ts';
import { examples, ownDataOption, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('rename'))
    .argument('<id>', sayText('rename.old'))
    .argument('<new-id>', sayText('rename.new'))
    .option('--no-redirect', sayText('rename.no-redirect'))
    .addOption(ownDataOption())
    .addHelpText('after', examples('summit rename bridge-agrement bridge-agreement'))
    .action(run(renameRecord));

/** `summit rename OLD NEW`: another id for a record, in its file and wherever it is referred to. */
async function renameRecord(
  terminal: Terminal,
  from: string,
  to: string,
  { data, redirect }: { readonly data: string; readonly redirect: boolean },
): Promise<ExitCode> {
  const before = await openRecords(data);
  const record = recordWithId(before, from);
  // A record may take back the id that it had: what led from there has nowhere to lead.
  const back = before.records.find(
    ({ kind, id, value }) => kind === 'redirect' && id === to && value['to'] === from,
  );
  if (!back) checkId(to, await idsByKind(data));
  const file = join(dirname(record.file), `${to}${extname(record.file)}`);
  const changes = before.records.flatMap((raw): RecordChange[] => {
    if (raw === back) return [{ file: raw.file, text: null }];
    const pointers = pointersTo(raw, from);
    if (raw.file === record.file) pointers.push('/id');
    if (pointers.length === 0) return [];
    const text = withValueAt(raw, pointers, to);
    return raw.file === record.file
      ? [
          { file: raw.file, text: null },
          { file, text },
        ]
      : [{ file: raw.file, text }];
  });
  if (redirect) changes.push(redirectFile(record.file, { id: from, reason: 'moved', to }));
  checkChanges(terminal, before, changes, { renamed: { from, to } });
  await writeChanges(before, changes);
  const count = changes.filter((one) => one.text !== null && one.file !== file).length - (redirect ? 1 : 0);
  terminal.note(say('renamed-record', { from: record.file, to: file, count }));
  return 0;
}
