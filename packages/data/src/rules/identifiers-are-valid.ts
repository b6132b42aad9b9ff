import { fault } from '../diagnostics/fault.ts';
import { isObject } from '../parse/raw-record.ts';
import { ofEachRecord } from './rule.ts';

export interface IdentifiersAreValid {
  'lei-check-digits': { readonly lei: string };
}

/** The check digits of a legal entity identifier fit the others (ISO 17442, by ISO/IEC 7064 MOD 97-10). */
export const identifiersAreValid = ofEachRecord<IdentifiersAreValid>(
  (context) => (one) =>
    context.parts(one, 'ExternalIds').flatMap(({ pointer, value }) => {
      const lei = isObject(value) ? value['lei'] : undefined;
      return typeof lei !== 'string' || remainder(lei) === 1
        ? []
        : [fault('lei-check-digits', { lei }, context.place(one.raw, `${pointer}/lei`))];
    }),
);

/** The remainder by 97 of a code in which letters stand for the numbers from 10 to 35. */
function remainder(code: string): number {
  let rest = 0;
  for (const sign of code) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest;
}
