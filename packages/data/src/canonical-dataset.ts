import type { Dataset } from './generated/canonical.ts';
import { claims } from './generated/kinds/claims.ts';
import { commitments } from './generated/kinds/commitments.ts';
import { discrepancies } from './generated/kinds/discrepancies.ts';
import { documents } from './generated/kinds/documents.ts';
import { editions } from './generated/kinds/editions.ts';
import { figures } from './generated/kinds/figures.ts';
import { organizations } from './generated/kinds/organizations.ts';
import { persons } from './generated/kinds/persons.ts';
import { places } from './generated/kinds/places.ts';
import { projects } from './generated/kinds/projects.ts';
import { quotations } from './generated/kinds/quotations.ts';
import { redirects } from './generated/kinds/redirects.ts';
import { sources } from './generated/kinds/sources.ts';
import { summits } from './generated/kinds/summits.ts';
import { meta } from './generated/meta.ts';

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<R['id'], R> {
  return new Map(records.map((record) => [record.id, record]));
}

let whole: Dataset | undefined;

/** The whole canonical dataset: the records of each kind by id. */
export function dataset(): Dataset {
  whole ??= {
    sources: byId(sources()),
    persons: byId(persons()),
    organizations: byId(organizations()),
    places: byId(places()),
    summits: byId(summits()),
    documents: byId(documents()),
    projects: byId(projects()),
    claims: byId(claims()),
    figures: byId(figures()),
    quotations: byId(quotations()),
    commitments: byId(commitments()),
    discrepancies: byId(discrepancies()),
    editions: byId(editions()),
    redirects: byId(redirects()) as Dataset['redirects'],
    meta,
  };
  return whole;
}
