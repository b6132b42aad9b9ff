import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of a new dataset. */
export interface StarterFile {
  /** Path in the dataset, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly executable: boolean;
}

export interface StarterParts {
  readonly example: boolean;
  readonly workflow: boolean;
  readonly hook: boolean;
  /** Version of the command that the workflow installs. */
  readonly version: string;
}

const EXAMPLE = /^(records|texts)\/(?!_gitkeep$)/;

const home = (): string => join(import.meta.dirname, 'starter');

/** The files that lie beside the bundle, of which a new dataset is made. */
export async function readStarter(parts: StarterParts): Promise<StarterFile[]> {
  const names = (await readdir(home(), { recursive: true })).map((name) => name.split(sep).join('/')).sort();
  const files: StarterFile[] = [];
  for (const name of names) {
    if (!parts.example && EXAMPLE.test(name)) continue;
    if (!parts.workflow && name.startsWith('_github/')) continue;
    if (!parts.hook && name.startsWith('_githooks/')) continue;
    const source = join(home(), name);
    if (!(await stat(source)).isFile()) continue;
    const text = (await readFile(source, 'utf8')).replaceAll('SUMMIT_VERSION', parts.version);
    // Packages cannot hold files that npm itself reads, such as .gitignore: a line stands for the dot.
    const path = name.replaceAll(/(^|\/)_/g, '$1.');
    files.push({ path, text, executable: name.startsWith('_githooks/') });
  }
  return files;
}

/** The schemas that a dataset is given, by file name. */
export async function readSchemas(): Promise<ReadonlyMap<string, string>> {
  const folder = join(home(), 'schemas');
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}
