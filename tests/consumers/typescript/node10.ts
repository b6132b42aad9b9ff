// The resolution from before `exports`: entries by `types` and `typesVersions`, JSON files not.
import { type ClaimId, claim, type Place, place } from '@summit/data';
import { compare } from '@summit/data/compare';
import whole from '@summit/data/dataset';
import { parseAll } from '@summit/data/parse';
import { places } from '@summit/data/places';
import { records } from '@summit/data/query';
import { validate } from '@summit/data/validate';

// @ts-expect-error there is no such claim
const none: ClaimId = 'there-is-no-such-claim';
const name: string = place('russia').name.en;
const countries: readonly Place[] = places({ type: 'country' });
export default [none, name, countries, claim, compare, whole.claims, parseAll, records, validate];
