/** The record of a page in schema.org's terms, for machines that read it. */
import { DOCUMENT_TYPE, eventData } from '../facts/english.ts';
import type { Names, RecordOf } from '../facts/records.ts';
import { type SiteContext, titleOf } from './context.ts';
import type { PageRecord } from './kinds.ts';

/** What the page is about; its `@id` is a fragment of the page. */
export function linkedRecord(record: PageRecord, site: SiteContext): object {
  if (record.kind === 'summit') {
    const asOf = site.editionOf(record.id)?.asOf ?? record.date.start;
    const dataVersion = site.dataset.meta.version ?? 'unnumbered';
    return eventData({ summit: record, lookup: site.lookup, asOf, dataVersion });
  }
  return { '@context': 'https://schema.org', '@id': `#${record.id}`, ...entityOf(record, site) };
}

function entityOf(record: Exclude<PageRecord, { kind: 'summit' }>, { lookup }: SiteContext): object {
  const name = titleOf(record, lookup);
  switch (record.kind) {
    case 'person':
      return {
        '@type': 'Person',
        name,
        ...alternateNames(record),
        jobTitle: record.posts.map(({ title }) => title.en),
      };
    case 'organization':
      return { '@type': 'Organization', name, ...alternateNames(record) };
    case 'place':
      return {
        '@type': 'Place',
        name,
        ...alternateNames(record),
        ...(record.coordinates && {
          geo: {
            '@type': 'GeoCoordinates',
            latitude: record.coordinates.latitude,
            longitude: record.coordinates.longitude,
          },
        }),
      };
    case 'project':
      return { '@type': 'Project', name, ...alternateNames(record) };
    case 'document':
      return {
        '@type': 'CreativeWork',
        name,
        ...alternateNames(record),
        additionalType: DOCUMENT_TYPE[record.documentType],
        ...(record.text.url && { url: record.text.url }),
      };
    case 'claim':
      return {
        '@type': 'Claim',
        text: record.statement,
        appearance: record.evidence.map(({ source }) => sourceWork(lookup.get('source', source))),
      };
    case 'quotation':
      return {
        '@type': 'Quotation',
        text: record.phrase,
        inLanguage: record.language,
        creator: { '@type': 'Person', name: lookup.get('person', record.speaker).name.en },
      };
    case 'source':
      return sourceWork(record);
    case 'edition':
      return { '@type': 'Report', name, dateModified: record.asOf, abstract: record.bottomLine.text };
    case 'figure':
      return { '@type': 'PropertyValue', name: record.label, value: record.value };
    case 'commitment':
      return { '@type': 'CreativeWork', name, abstract: record.undertaking };
    case 'discrepancy':
      return { '@type': 'Question', name };
  }
}

function sourceWork(source: RecordOf<'source'>): object {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    inLanguage: source.language,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(source.published && { datePublished: source.published }),
    ...(source.url && { url: source.url }),
  };
}

function alternateNames(record: {
  readonly name: Names;
  readonly aliases?: readonly { readonly text: string }[];
}): object {
  const { ru, zh } = record.name;
  const others = [ru, zh, ...(record.aliases ?? []).map(({ text }) => text)].filter(
    (one) => one !== undefined,
  );
  return others.length > 0 ? { alternateName: others } : {};
}
