const assert = require('node:assert/strict');
const { claims, documents, meta } = require('@summit/data');
const ofClaims = require('@summit/data/claims');
const claimsJson = require('@summit/data/claims.json');
const whole = require('@summit/data/dataset');
const { records } = require('@summit/data/query');
const { isRecord } = require('@summit/data/validate');

// Importing parses no records: of the kinds, only the one whose JSON file is required above is read as yet.
const parsed = () =>
  Object.keys(require.cache).flatMap((path) => /records-(\w+)\.json$/.exec(path)?.[1] ?? []);
assert.deepEqual(parsed(), ['claims']);
assert.ok(documents().length > 0);
assert.deepEqual(parsed(), ['claims', 'documents']);
assert.equal(claims().length, meta.counts.claim);
assert.deepEqual(ofClaims.claims(), claimsJson);
assert.equal(whole.default.claims.length, claimsJson.length);
assert.equal(typeof records, 'function');
assert.ok(isRecord('claim', claimsJson[0]));
console.log('fine');
