/** The meeting and its documents in schema.org's terms, for machines that read the page. */
import type { Context } from './common.ts';
import { BINDINGNESS, DOCUMENT_TYPE } from './words.ts';

export function linkedData({ summit, lookup, asOf }: Context): unknown {
  const place = lookup.get('place', summit.venue ?? summit.place);
  const organization = (id: string) => ({
    '@type': 'Organization',
    name: lookup.get('organization', id).name.en,
  });
  const event = {
    '@type': 'Event',
    '@id': `#${summit.id}`,
    name: summit.title.en,
    startDate: summit.date.start,
    endDate: summit.date.end ?? summit.date.start,
    eventStatus: 'https://schema.org/EventScheduled',
    location: {
      '@type': 'Place',
      name: place.name.en,
      ...(place.coordinates && {
        geo: {
          '@type': 'GeoCoordinates',
          latitude: place.coordinates.latitude,
          longitude: place.coordinates.longitude,
        },
      }),
    },
    organizer: summit.parties.map(organization),
    attendee: summit.participations.flatMap(({ person }) =>
      person ? [{ '@type': 'Person', name: lookup.get('person', person).name.en }] : [],
    ),
  };
  const documents = lookup
    .all('document')
    .filter((document) => document.signed?.summit === summit.id)
    .map((document) => ({
      '@type': 'CreativeWork',
      name: document.name.en,
      additionalType: DOCUMENT_TYPE[document.documentType],
      description: BINDINGNESS[document.bindingness],
      ...(document.text.url && { url: document.text.url }),
      recordedAt: { '@id': `#${summit.id}` },
    }));
  const report = {
    '@type': 'Report',
    name: summit.title.en,
    inLanguage: 'en-GB',
    dateModified: asOf,
    about: { '@id': `#${summit.id}` },
  };
  return { '@context': 'https://schema.org', '@graph': [report, event, ...documents] };
}
