/** What a record is called. */
import type { SummitRecord } from '@summit/data/validate';
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { qualifiedValue } from './figures.ts';
import type { Lookup } from './records.ts';

/** Records that say something; a redirect only leads to them. */
export type TitledRecord = Exclude<SummitRecord, { readonly kind: 'redirect' }>;

/** The name or title of a record; of kinds that have neither, what they say. */
export function titleOf(record: TitledRecord, lookup: Lookup): Words {
  switch (record.kind) {
    case 'claim':
      return record.statement;
    case 'figure':
      return message('told', { head: record.label, text: qualifiedValue(record, lookup) });
    case 'quotation':
      return message('quotation', { phrase: record.phrase });
    case 'discrepancy':
      return record.question;
    case 'edition':
      return message('edition-title', {
        number: record.number,
        summit: lookup.name(lookup.get('summit', record.summit).title),
      });
    default: {
      const called = 'name' in record ? record.name : record.title;
      return typeof called === 'string' ? called : lookup.name(called);
    }
  }
}
