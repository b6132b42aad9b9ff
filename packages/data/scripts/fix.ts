/** Numbers the canonical sources that have no number yet, rewrites all records in canonical form, and tells the files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canonicalForm } from '../src/parse/canonical-form.ts';

const NUMBER = /^number: (\d+)$/m;

const folder = resolve(import.meta.dirname, '../records');
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
);
const sources = [...files].filter(([, text]) => text.startsWith('kind: source\n'));
let greatest = Math.max(0, ...sources.map(([, text]) => Number(NUMBER.exec(text)?.[1] ?? 0)));
const numbered = new Map(
  sources
    .filter(([, text]) => !NUMBER.test(text))
    .map(
      ([name, text]) => [name, text.replace(/^publisher:/m, `number: ${++greatest}\npublisher:`)] as const,
    ),
);
for (const [name, before] of files) {
  const text = numbered.get(name) ?? before;
  const fixed = canonicalForm({ name, text }) ?? text;
  if (fixed === before) continue;
  writeFileSync(join(folder, name), fixed);
  process.stdout.write(`${name}\n`);
}
