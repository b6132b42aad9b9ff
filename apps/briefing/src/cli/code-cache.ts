/**
 * Where the command keeps what V8 compiled in one run for the next: a file for each bundle, Node and command in the
 * user's own cache folder. Whatever is wrong there costs a slower start and nothing else.
 */
import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Files that are kept, of this and of other versions: about twenty megabytes. */
const KEPT = 16;

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();
const DIGEST = 32;

/** XDG Base Directory Specification 0.8: relative paths do not count. */
function cacheFolder(): string {
  const given = process.env['XDG_CACHE_HOME'] ?? '';
  return join(isAbsolute(given) ? given : join(homedir(), '.cache'), 'summit');
}

/** V8 runs what it reads from a cache unseen: nobody else may be able to put it there. */
function isOwn(folder: string): boolean {
  const { uid, mode } = lstatSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** Nothing that may go wrong with a cache is worth a word. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** @param source of the bundle: V8 itself tells only by its length whether code was compiled from it */
export function codeCache(source: string, command: string) {
  const folder = attempt(cacheFolder) ?? '';
  const version = `${process.version}-${process.platform}-${process.arch}`;
  const file = join(folder, `${sha256(source).toString('hex').slice(0, 32)}-${version}-${command}.bin`);
  return {
    /** Undefined where there is none that is sound: V8 ends the process where it reads a damaged one. */
    read: (): Buffer | undefined =>
      attempt(() => {
        const bytes = isOwn(folder) ? readFileSync(file) : Buffer.alloc(0);
        const data = bytes.subarray(DIGEST);
        return sha256(data).equals(bytes.subarray(0, DIGEST)) ? data : undefined;
      }),
    write(data: Buffer): void {
      const temporary = join(folder, `${randomUUID()}.tmp`);
      attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        if (!isOwn(folder)) return;
        writeFileSync(temporary, Buffer.concat([sha256(data), data]), { flag: 'wx', mode: 0o600 });
        renameSync(temporary, file);
        const age = (name: string) => lstatSync(join(folder, name)).mtimeMs;
        const byAge = readdirSync(folder).sort((a, b) => age(b) - age(a));
        for (const name of byAge.slice(KEPT)) rmSync(join(folder, name));
      });
      attempt(() => rmSync(temporary, { force: true }));
    },
  };
}
