/** The meeting and its documents in schema.org's terms (version 29), for machines that read the page. */

import { message } from '../messages/message.ts';
import { documentTypeTitle } from './codes.ts';
import type { Context } from './common.ts';
import { versionTold } from './edition.ts';
import { documentsOfMeeting, under } from './indexes.ts';
import type { Instrument, RecordOf, Summit } from './records.ts';
import type { Words } from './types.ts';

/** What of a report's context it needs. */
type LinkedContext = Pick<Context, 'summit' | 'lookup' | 'asOf' | 'dataVersion' | 'messages'>;

/** A graph of the report, the meetings that it is about, and the documents that were signed or concluded at each. */
export function linkedData(name: Words, meetings: readonly Summit[], context: LinkedContext): object {
  const { lookup, asOf, messages } = context;
  const about = meetings.map(({ id }) => ({ '@id': `#${id}` }));
  const report = {
    '@type': 'Report',
    name,
    author: { '@type': 'Organization', name: 'Summit' },
    inLanguage: messages.lang,
    dateModified: asOf,
    about: about.length === 1 ? about[0] : about,
    isBasedOn: {
      '@type': 'Dataset',
      name: 'Summit',
      version: versionTold(context),
      license: 'https://creativecommons.org/licenses/by/4.0/',
    },
  };
  const events = meetings.flatMap((summit) => {
    const own = { ...context, summit };
    const documents = under(lookup.dataset, documentsOfMeeting, summit.id);
    const works = documents.map((document) => documentThing(document, own));
    return [eventThing(own, works), ...works];
  });
  return { '@context': 'https://schema.org', '@graph': [report, ...events] };
}

function eventThing({ summit, lookup }: LinkedContext, works: readonly { readonly '@id': string }[]) {
  const place = lookup.get('place', summit.venue ?? summit.places[0]);
  return {
    '@type': 'Event',
    '@id': `#${summit.id}`,
    name: lookup.name(summit.title),
    startDate: summit.date.start,
    endDate: summit.date.end ?? summit.date.start,
    eventStatus: 'https://schema.org/EventScheduled',
    location: {
      '@type': 'Place',
      name: lookup.name(place.name),
      ...geoOf(place),
    },
    organizer: summit.parties.map((id) => organizationThing(id, lookup)),
    attendee: summit.participations.flatMap(({ person }) => (person ? [personThing(person, lookup)] : [])),
    ...(works.length > 0 && { workFeatured: works.map((work) => ({ '@id': work['@id'] })) }),
  };
}

function documentThing(document: Instrument, { lookup }: LinkedContext) {
  const { id, titles, documentType, bindingness, parties, signatories, conclusion, text } = document;
  const name = lookup.name(document.name);
  const official = titles.filter((title) => title.official && title.title !== name);
  return {
    '@type': 'CreativeWork',
    '@id': `#document-${id}`,
    name,
    ...(official.length > 0 && {
      alternateName: official.map(({ title, language }) => ({ '@value': title, '@language': language })),
    }),
    genre: documentTypeTitle(documentType, lookup),
    description: message(`binding-${bindingness}`),
    ...(conclusion?.date && { dateCreated: conclusion.date.start }),
    ...(parties.length > 0 && {
      sourceOrganization: parties.map((party) => organizationThing(party, lookup)),
    }),
    ...(signatories.length > 0 && { author: signatories.map(({ person }) => personThing(person, lookup)) }),
    ...(text.url && { url: text.url }),
  };
}

export function geoOf({ coordinates }: RecordOf<'place'>): object {
  if (!coordinates) return {};
  const { latitude, longitude } = coordinates;
  return { geo: { '@type': 'GeoCoordinates', latitude, longitude } };
}

function organizationThing(id: string, lookup: Context['lookup']) {
  return { '@type': 'Organization', name: lookup.name(lookup.get('organization', id).name) };
}

export function personThing(id: string, lookup: Context['lookup']) {
  return { '@type': 'Person', name: lookup.name(lookup.get('person', id).name) };
}
