/** A published version of `@summit/data`: its tarball as npm packs it, or the folder where it is installed. */
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { kinds } from '@summit/data/validate';
import { unpackTar } from 'modern-tar';
import { asFileFault, commandFault, FileFault } from '../faults.ts';
import { displayName, MOST_BYTES, readBounded } from '../files/read-files.ts';
import type { Shown } from '../shown-text.ts';
import { say } from '../words.ts';
import { comparableRecords, type NamedState } from './named-state.ts';

/** Reads a file of the package; undefined where it has none of this path. */
type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/** What the reader of a package needs is less than this, unpacked: half a gigabyte of zeros packs into half a megabyte. */
const MOST_UNPACKED = MOST_BYTES;

export async function openTarball(path: string): Promise<NamedState> {
  const name = displayName(path);
  const files = await unpack(name, await readBounded(path, name).catch(failAs(name)));
  return openPublished(basename(path), async (file) => files.get(file));
}

/** The files of an archive, as npm packs them: below one folder, whatever it is called. */
async function unpack(name: string, packed: Uint8Array): Promise<Map<string, Uint8Array>> {
  try {
    const archive = gunzipSync(packed, { maxOutputLength: MOST_UNPACKED });
    const entries = await unpackTar(archive, { strict: true, filter: ({ type }) => type === 'file' });
    return new Map(
      entries.map(({ header, data }) => [header.name.replace(/^[^/]+\//, ''), data ?? new Uint8Array()]),
    );
  } catch (error) {
    throw new FileFault(
      name,
      (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'
        ? say('package-too-large', { megabytes: MOST_UNPACKED / 2 ** 20 })
        : say('no-archive'),
    );
  }
}

export function openPackageFolder(path: string): Promise<NamedState> {
  return openPublished(displayName(path), (file) =>
    readBounded(join(path, file), displayName(join(path, file))).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw asFileFault(displayName(join(path, file)), error);
    }),
  );
}

/** The records of a published package, which lie in it as JSON, a file for each kind. */
async function openPublished(name: string, read: ReadFile): Promise<NamedState> {
  const refuse = (why: Shown) => commandFault(2, 'no-package', { name, why });
  const json = async (file: string): Promise<unknown> => {
    const data = await read(file);
    try {
      return data && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
    } catch {
      throw refuse(say('package-no-json', { file }));
    }
  };
  const manifest = fieldsOf(await json('package.json'));
  if (manifest['name'] !== '@summit/data') throw refuse(say('package-other-name'));
  const { schemaVersion, digest } = fieldsOf(await json('dist/meta.json'));
  if (!Number.isSafeInteger(schemaVersion)) throw refuse(say('package-no-model'));
  const records: unknown[] = [];
  for (const { collection } of Object.values(kinds)) {
    const list = await json(`dist/records-${collection}.json`);
    // Later versions know kinds that earlier ones have not.
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw refuse(say('package-no-list', { collection }));
    for (const record of list) records.push(record);
  }
  const version = typeof manifest['version'] === 'string' ? manifest['version'] : null;
  return {
    name: `@summit/data@${version ?? 'without a version'}`,
    version,
    digest: typeof digest === 'string' ? digest : null,
    schemaVersion: schemaVersion as number,
    records: comparableRecords(records, refuse),
  };
}

/** The fields of an object of JSON; none of anything else. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function failAs(name: string): (error: unknown) => never {
  return (error) => {
    throw asFileFault(name, error);
  };
}
