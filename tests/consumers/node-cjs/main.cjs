const assert = require('node:assert/strict');
const { claims, meta } = require('@summit/data');
const ofClaims = require('@summit/data/claims');
const claimsJson = require('@summit/data/claims.json');
const whole = require('@summit/data/dataset');
const { records } = require('@summit/data/query');
const { isRecord } = require('@summit/data/validate');

assert.equal(claims().length, meta.counts.claim);
assert.deepEqual(ofClaims.claims(), claimsJson);
assert.equal(whole.default.claims.length, claimsJson.length);
assert.equal(typeof records, 'function');
assert.ok(isRecord('claim', claimsJson[0]));
console.log('fine');
