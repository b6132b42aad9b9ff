import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** Deletes every fresh folder; `clean-up.ts` calls it when the tests of a file are done. */
export function deleteFreshFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** An empty folder that is deleted when the file's tests are done. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'summit-test-'));
  made.push(folder);
  return folder;
}

/** A small sound dataset with the text it rests on, as a copy that may be changed. */
export function smallDataset(): {
  readonly folder: string;
  readonly records: string;
  readonly texts: string;
} {
  const folder = freshFolder();
  cpSync(join(import.meta.dirname, '../fixtures/sound'), folder, { recursive: true });
  return { folder, records: join(folder, 'records'), texts: join(folder, 'texts') };
}

/** Everything below a folder, hidden files too: path and content. */
export function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}
