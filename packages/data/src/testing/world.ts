import { buildDataset } from '../dataset/build.ts';
import type { Claim, Dataset, Evidence, SummitRecord } from '../generated/open.ts';

/** A record with what a test says of it; what it does not ask for is left out. */
export function record<K extends SummitRecord['kind']>(
  kind: K,
  id: string,
  fields: object = {},
): Extract<SummitRecord, { readonly kind: K }> {
  return { kind, id, ...fields } as unknown as Extract<SummitRecord, { readonly kind: K }>;
}

/** Evidence of a page that was seen. */
export function page(source: string, more: object = {}): Evidence {
  const seen = { on: '2020-04-01', extent: 'whole' };
  return { type: 'page', source, relation: 'supports', seen, ...more } as unknown as Evidence;
}

/** A claim of the meeting `port`; without an attribution, told by a source in its own voice. */
export function claimOf(evidence: readonly Evidence[], more: object = {}): Claim {
  const attribution = { voice: 'narration', source: evidence[0]?.source };
  return record('claim', 'c', { summit: 'port', attribution, about: [], evidence, ...more });
}

const organization = (id: string, organizationType: string, more: object = {}) =>
  record('organization', id, { name: { en: id }, organizationType, ...more });

const source = (id: string, publisher: string, more: object = {}) =>
  record('source', id, { publisher, ...more });

/**
 * A world to test with: the states north, south and east, of which all met in a port; an agency of the north and one
 * of the south, two free papers, a fund of the north and a company of nobody's; and pages of all of them.
 */
export function world(...more: readonly SummitRecord[]): Dataset {
  return buildDataset(
    [
      organization('north', 'state'),
      organization('south', 'state'),
      organization('east', 'state'),
      organization('guestland', 'state'),
      organization('north-ministry', 'ministry', { state: 'north' }),
      organization('north-agency', 'media', { controlledBy: 'north-ministry' }),
      organization('north-radio', 'media', { partOf: 'north-agency' }),
      organization('north-fund', 'fund', { controlledBy: 'north' }),
      organization('south-agency', 'media', { controlledBy: 'south' }),
      organization('paper', 'media', { state: 'north' }),
      organization('gazette', 'media'),
      organization('works', 'company', { state: 'north' }),
      record('person', 'ann', { posts: [{ organization: 'north-ministry' }] }),
      record('person', 'bo', { posts: [] }),
      record('person', 'cy', { posts: [{ organization: 'works' }] }),
      record('summit', 'port', {
        parties: ['north', 'south', 'east'],
        sessions: [],
        participations: [
          { person: 'bo', onBehalfOf: 'south', role: 'principal' },
          { onBehalfOf: 'guestland', role: 'guest' },
        ],
      }),
      source('north-story', 'north-agency', { published: '2020-03-05' }),
      source('north-other-story', 'north-radio'),
      source('south-story', 'south-agency', { published: '2020-03-06' }),
      source('paper-story', 'paper', { published: '2020-03-08' }),
      source('gazette-story', 'gazette'),
      source('gazette-copy', 'gazette', { derivedFrom: [{ source: 'north-story' }] }),
      source('digest', 'gazette', {
        derivedFrom: [{ source: 'north-story' }, { source: 'south-story' }],
      }),
      source('works-release', 'works'),
      source('fund-release', 'north-fund'),
      ...more,
    ],
    null,
  );
}
