/**
 * The files of a revision, read as objects out of the repository. What a commit holds is what is read: attributes
 * and filters, by which a repository can hide a file or run a program, have no say in it, and an object that is not
 * there is not fetched.
 */
import { spawn } from 'node:child_process';
import { commandFault } from '../faults.ts';
import { collect, MOST_BYTES_TOGETHER } from '../files/read-files.ts';
import type { Shown } from '../shown-text.ts';
import { say } from '../words.ts';

/** A file of a revision. */
export interface RevisionFile {
  readonly path: string;
  readonly data: Uint8Array;
}

/** Why a revision cannot be read, in words that follow a name and a colon. */
export class GitFault extends Error {
  constructor(readonly reason: Shown) {
    super(reason.text);
  }
}

const ENVIRONMENT = {
  // Nothing is fetched. Versions of git that do not know the first of the two find no protocol to fetch by.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  // An object is what its name says, and no other that a repository puts in its place.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};

/** The regular files of a revision below a folder, whose path is seen from the root of the repository. */
export async function readRevision(revision: string, folder: string): Promise<RevisionFile[]> {
  const tree = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', `${revision}^{commit}`, folder];
  const files = (await git(tree))
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      // Links and submodules, which have other modes, lead elsewhere.
      const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
      return object === undefined || path === undefined ? [] : [{ object, path }];
    });
  const objects = await git(['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join(''));
  let at = 0;
  return files.map(({ path }) => {
    const end = objects.indexOf('\n', at);
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(objects.toString('latin1', at, end)) ?? [];
    if (size === undefined) throw commandFault(1, 'object-not-held', { revision, path });
    const data = objects.subarray(end + 1, end + 1 + Number(size));
    at = end + 1 + data.length + 1;
    return { path, data };
  });
}

async function git(args: readonly string[], input = ''): Promise<Buffer> {
  const child = spawn('git', args, { env: { ...process.env, ...ENVIRONMENT } });
  const ended = new Promise<number | null>((done, failed) => {
    child.on('close', done).on('error', () => failed(new GitFault(say('git-absent'))));
  });
  // It may end before it has read all: what it says then is told below.
  child.stdin.on('error', () => {}).end(input);
  const [out, err, code] = await Promise.all([
    collect(child.stdout, say('git-output').text, MOST_BYTES_TOGETHER),
    collect(child.stderr, say('git-output').text),
    ended,
  ]).catch((error: unknown) => {
    child.kill();
    throw error;
  });
  if (code === 0) return out;
  const [said] = err.toString('utf8').trim().split('\n');
  throw new GitFault(said ? say('git-says', { words: said }) : say('git-silent'));
}
