import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const sound = join(import.meta.dirname, '../fixtures/sound/records');

/**
 * Writes a sound dataset of at least that many records: the small one over and over, each time with ids of its
 * own, so that every record refers only to records of its copy.
 *
 * @returns how many records there are.
 */
export function writeManyRecords(folder: string, atLeast: number): number {
  const files = readdirSync(sound, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => ({ name, text: readFileSync(join(sound, name), 'utf8') }));
  const ids = files.map(({ text }) => /^id: (\S+)$/m.exec(text)?.[1] ?? '');
  // Ids stand alone in these files; their words in running texts have spaces between.
  const mention = new RegExp(`(?<=[ \\n])(?:${ids.join('|')})(?=\\n)`, 'g');
  const copies = Math.ceil(atLeast / files.length);
  for (let copy = 0; copy < copies; copy++)
    for (const { name, text } of files) {
      const path = join(folder, name.replace('.yml', `-${copy}.yml`));
      if (copy === 0) mkdirSync(dirname(path), { recursive: true });
      writeFileSync(
        path,
        text
          .replace(mention, (id) => `${id}-${copy}`)
          // Two bodies of one name, or two sources of one text, would be told as one thing under two ids.
          .replace(/^ {2}en: .*/m, (name) => `${name} ${copy}`)
          .replace(/^ {2}sha256: .{8}/m, `  sha256: ${copy.toString(16).padStart(8, '0')}`),
      );
    }
  return copies * files.length;
}
