/** The page of a record of any kind. */
import type { PageContext } from '../context.ts';
import type { PageRecord } from '../kinds.ts';
import type { Portrait } from '../types.ts';
import { claimPortrait } from './claim.ts';
import { codePortrait } from './code.ts';
import { commitmentPortrait } from './commitment.ts';
import { discrepancyPortrait } from './discrepancy.ts';
import { documentPortrait } from './document.ts';
import { editionPortrait } from './edition.ts';
import { figurePortrait } from './figure.ts';
import { organizationPortrait } from './organization.ts';
import { personPortrait } from './person.ts';
import { placePortrait } from './place.ts';
import { projectPortrait } from './project.ts';
import { quotationPortrait } from './quotation.ts';
import { sourcePortrait } from './source.ts';
import { summitPortrait } from './summit.ts';

export function portraitOf(record: PageRecord, context: PageContext): Portrait {
  switch (record.kind) {
    case 'claim':
      return claimPortrait(record, context);
    case 'code':
      return codePortrait(record, context);
    case 'commitment':
      return commitmentPortrait(record, context);
    case 'discrepancy':
      return discrepancyPortrait(record, context);
    case 'document':
      return documentPortrait(record, context);
    case 'edition':
      return editionPortrait(record, context);
    case 'figure':
      return figurePortrait(record, context);
    case 'organization':
      return organizationPortrait(record, context);
    case 'person':
      return personPortrait(record, context);
    case 'place':
      return placePortrait(record, context);
    case 'project':
      return projectPortrait(record, context);
    case 'quotation':
      return quotationPortrait(record, context);
    case 'source':
      return sourcePortrait(record, context);
    case 'summit':
      return summitPortrait(record, context);
  }
}
