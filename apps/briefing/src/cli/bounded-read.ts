import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { FileFault } from './file-fault.ts';

/** The most that is read of one file. Records take a few kilobytes, source texts and briefings a megabyte or two. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * The bytes of a file, or of what stands in for one, such as a pipe. What has no end, or is too large to be a
 * record, a text or a briefing, is refused before it fills the memory.
 */
export async function readBounded(path: string, name: string): Promise<Buffer> {
  // Thousands of records are read much faster at once than by way of a thread for each of the calls.
  return statSync(path).isFile() ? readWhole(path, name) : readStream(path, name);
}

function readWhole(path: string, name: string): Buffer {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > MOST_BYTES) throw tooLarge(name);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

async function readStream(path: string, name: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    if ((await file.stat()).isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    return await collect(file.createReadStream({ autoClose: false }), name);
  } finally {
    await file.close();
  }
}

/** All bytes of a stream, up to the same bound. */
export async function collect(stream: AsyncIterable<Buffer>, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw tooLarge(name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): FileFault {
  return new FileFault(
    name,
    `it is larger than ${MOST_BYTES / 2 ** 20} MB, and nothing that is read here is`,
  );
}
