/** Rewrites the canonical records in canonical form, and says which files it changed. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canonicalForm } from '../src/parse/canonical-form.ts';

const folder = resolve(import.meta.dirname, '../records');
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/\.(ya?ml|json)$/.test(name)) continue;
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  const fixed = canonicalForm({ name, text });
  if (fixed === null || fixed === text) continue;
  writeFileSync(file, fixed);
  process.stdout.write(`${name}\n`);
}
