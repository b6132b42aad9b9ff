import { resolve } from 'node:path';
import { readAttachment } from '../../../../packages/typesetter/src/pdf/read/attachment.ts';
import { BRIEFING_DATA, type BriefingData, readBriefingData } from '../embedded/briefing-data.ts';
import { type EmbeddedFault, wordsOfEmbeddedFault } from '../embedded/words.ts';
import { readBounded } from './bounded-read.ts';
import { asFileFault } from './file-fault.ts';
import { displayName } from './files.ts';
import { CommandFault } from './outcome.ts';

/** A briefing as its PDF tells it. */
export interface BriefingFile {
  readonly name: string;
  readonly data: BriefingData;
  /** The embedded file, byte for byte. */
  readonly bytes: Uint8Array;
  /** Whether the records have the digest that they name. */
  readonly intact: boolean;
  /** Whether nothing in the PDF was changed since it was written, pages included. */
  readonly asWritten: boolean;
}

/** Reads back the records that a briefing carries. */
export async function openBriefing(path: string): Promise<BriefingFile> {
  const name = displayName(resolve(path));
  let pdf: Uint8Array;
  try {
    pdf = await readBounded(path, name);
  } catch (error) {
    throw asFileFault(name, error);
  }
  const fail = (fault: EmbeddedFault): CommandFault => {
    const { what, mend } = wordsOfEmbeddedFault(fault);
    return new CommandFault(`${name}: ${what} [${fault.code}]`, { exitCode: 1, hint: mend });
  };
  const found = readAttachment(pdf, BRIEFING_DATA);
  if (found.type === 'fault') throw fail(found.fault);
  if (found.type === 'absent') throw fail({ code: 'no-records' });
  const read = readBriefingData(found.data);
  if (read.type === 'fault') throw fail(read.fault);
  const { data, intact } = read;
  return { name, data, bytes: found.data, intact, asWritten: found.asWritten };
}
