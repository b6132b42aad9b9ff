import { join, resolve } from 'node:path';
import { canonicalForm } from '@summit/data/parse';
import type { SummitRecord } from '@summit/data/validate';
import { openBriefing } from '../briefings/briefing-file.ts';
import { commandFault, type ExitCode } from '../faults.ts';
import { displayName } from '../files/read-files.ts';
import { writeNewFolder, writePlaced } from '../files/write-files.ts';
import { asJson, escapedJson, shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { examples, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('extract'))
    .argument('<pdf>', sayText('extract.pdf'))
    .option('--out <file>', sayText('extract.out'))
    .option('--records <dir>', sayText('extract.records'))
    .option('--json', sayText('extract.json'))
    .addHelpText(
      'after',
      examples(
        'summit extract out/moscow-2019-full.pdf --out records.json',
        'summit extract out/moscow-2019-full.pdf --records records',
      ),
    )
    .action(run(extractRecords));

interface ExtractOptions {
  readonly out?: string;
  readonly records?: string;
  readonly json?: boolean;
}

/** `summit extract FILE.pdf`: gives back the records that a briefing carries. */
async function extractRecords(
  terminal: Terminal,
  path: string,
  { out, records: folder, json }: ExtractOptions,
): Promise<ExitCode> {
  const { name, data, bytes, intact } = await openBriefing(path);
  const { records } = data;
  if (out !== undefined) {
    await writePlaced([{ path: resolve(out), data: bytes }], { links: 'follow' });
    if (!json)
      terminal.note(say('records-taken', { path: displayName(resolve(out)), count: records.length, name }));
  }
  if (folder !== undefined) {
    const target = resolve(folder);
    // Records of two briefings in one folder would pass for one dataset.
    const files = records.map((record) => fileOf(record, target));
    if (!(await writeNewFolder(target, files)))
      throw commandFault(2, 'folder-there-already', { folder: displayName(target) });
    if (!json)
      terminal.note(say('record-files-taken', { path: displayName(target), count: records.length, name }));
  }
  if (out === undefined && folder === undefined) terminal.print(escapedJson(new TextDecoder().decode(bytes)));
  else if (json) {
    const written = [out, folder].flatMap((path) => (path === undefined ? [] : displayName(resolve(path))));
    terminal.print(asJson({ file: name, records: records.length, intact, written }));
  }
  if (intact) return 0;
  terminal.printError(
    shown`${terminal.paintError('yellow', say('warning'))} ${name}: ${say('digest-differs')}`,
  );
  return 1;
}

function fileOf(record: SummitRecord, folder: string): { path: string; data: string } {
  const path = join(folder, record.kind, `${record.id}.yml`);
  const text = JSON.stringify(record, null, 2);
  return { path, data: canonicalForm({ name: path, text }) ?? `${text}\n` };
}
