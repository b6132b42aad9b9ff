import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { canonicalForm, parseAll } from '@summit/data/parse';
import {
  assertRecord,
  dataWords,
  formatDiagnostics,
  InvalidRecordError,
  validate,
} from '@summit/data/validate';

const files = readdirSync('records')
  .sort()
  .map((name) => ({ name: `records/${name}`, text: readFileSync(`records/${name}`, 'utf8') }));
const { records, diagnostics, unreadable } = parseAll(files);
const checked = validate(records, { canonicalForm, unreadable });
assert.equal(checked.dataset, null);
console.log(
  formatDiagnostics([...diagnostics, ...checked.diagnostics], {
    wording: dataWords,
    source: (file) => files.find(({ name }) => name === file)?.text,
  }),
);

assert.throws(() => assertRecord('place', { kind: 'place', id: 'Nowhere' }), InvalidRecordError);
