import assert from 'node:assert/strict';
import { backlinks, claim, claims, dataset, meta, records, summit } from '@summit/data';
import * as ofClaims from '@summit/data/claims';
import claimsJson from '@summit/data/claims.json' with { type: 'json' };
import whole from '@summit/data/dataset';
import manifest from '@summit/data/package.json' with { type: 'json' };
import * as query from '@summit/data/query';
import schema from '@summit/data/schemas/claim.schema.json' with { type: 'json' };
import { isRecord, schemaVersion } from '@summit/data/validate';

assert.equal(meta.version, manifest.version);
assert.equal(meta.schemaVersion, schemaVersion);
assert.equal(claims().length, meta.counts.claim);
assert.equal(summit('moscow-2019').kind, 'summit');

// The entries give the same records, not copies of them.
const [first] = claims();
assert.equal(ofClaims.claim(first.id), first);
assert.equal(claim(first.id), first);
assert.equal(claimsJson[0].id, first.id);
assert.deepEqual(whole.claims, claims());
assert.deepEqual(JSON.parse(JSON.stringify(whole)).claims, claimsJson);
assert.deepEqual(query.records(dataset(), { kind: 'claim' }), records({ kind: 'claim' }));

assert.equal(schema.title, 'Claim');
assert.ok(claims().every((one) => isRecord('claim', one)));
assert.ok(backlinks('moscow-2019').length > 0);
console.log('fine');
