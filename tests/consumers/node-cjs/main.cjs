const assert = require('node:assert/strict');
const fs = require('node:fs');

const parsed = [];
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  const [, list] = /dist[\\/]records-(\w+)\.json$/.exec(path) ?? [];
  if (list) parsed.push(list);
  return readFileSync(path, ...rest);
};
const { claims, documents, meta } = require('@summit/data');
const ofClaims = require('@summit/data/claims');
const claimsJson = require('@summit/data/claims.json');
const whole = require('@summit/data/dataset');
const { records } = require('@summit/data/query');
const { isRecord } = require('@summit/data/validate');

// Importing parses no records: of the kinds, only the one whose JSON file is required above is read as yet.
assert.deepEqual(parsed, ['claims']);
assert.ok(documents().length > 0 && documents().length > 0);
assert.deepEqual(parsed, ['claims', 'documents']);
// What is made of that file does not reach the records.
const [{ statement }] = claimsJson;
claimsJson[0].statement = 'Another one.';
assert.equal(claims()[0].statement, statement);
claimsJson[0].statement = statement;
assert.equal(claims().length, meta.counts.claim);
assert.deepEqual(ofClaims.claims(), claimsJson);
assert.equal(whole.default.claims.length, claimsJson.length);
assert.equal(typeof records, 'function');
assert.ok(isRecord('claim', claimsJson[0]));
console.log('fine');
