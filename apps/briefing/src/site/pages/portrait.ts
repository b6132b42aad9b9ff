/** The page of a record of any kind. */
import type { RecordOf } from '@summit/data/validate';
import type { PageContext } from '../context.ts';
import type { PageKind, PageRecord } from '../kinds.ts';
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

const PORTRAITS: { readonly [K in PageKind]: (record: RecordOf<K>, context: PageContext) => Portrait } = {
  claim: claimPortrait,
  code: codePortrait,
  commitment: commitmentPortrait,
  discrepancy: discrepancyPortrait,
  document: documentPortrait,
  edition: editionPortrait,
  figure: figurePortrait,
  organization: organizationPortrait,
  person: personPortrait,
  place: placePortrait,
  project: projectPortrait,
  quotation: quotationPortrait,
  source: sourcePortrait,
  summit: summitPortrait,
};

export function portraitOf(record: PageRecord, context: PageContext): Portrait {
  const portrait = PORTRAITS[record.kind] as (record: PageRecord, context: PageContext) => Portrait;
  return portrait(record, context);
}
