/** The record of a page in schema.org's terms, for machines that read it. */
import { documentTypeTitle } from '../facts/codes.ts';
import { geoOf, linkedData, personThing } from '../facts/linked-data.ts';
import { publisherName } from '../facts/names.ts';
import type { Lookup, Names, RecordOf } from '../facts/records.ts';
import { titleOf } from '../facts/titles.ts';
import { inWords } from '../messages/in-words.ts';
import { otherNames, type SiteContext } from './context.ts';
import type { PageRecord } from './kinds.ts';

/** What the page is about; its `@id` is a fragment of the page. */
export function linkedRecord(record: PageRecord, site: SiteContext): object {
  return inWords(thingOf(record, site), site.messages);
}

function thingOf(record: PageRecord, site: SiteContext): object {
  if (record.kind === 'summit') {
    const asOf = site.editionOf(record.id)?.asOf ?? record.date.start;
    const { lookup, messages, dataset } = site;
    return linkedData(lookup.name(record.title), [record], {
      summit: record,
      lookup,
      asOf,
      dataVersion: dataset.meta.version,
      messages,
    });
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
        ...alternateNames(record, lookup),
        jobTitle: record.posts.map(({ title }) => lookup.name(title)),
      };
    case 'place':
      return {
        '@type': 'Place',
        name,
        ...alternateNames(record, lookup),
        ...geoOf(record),
      };
    case 'document':
      return {
        '@type': 'CreativeWork',
        name,
        ...alternateNames(record, lookup),
        additionalType: documentTypeTitle(record.documentType, lookup),
        ...(record.text.url && { url: record.text.url }),
      };
    case 'claim':
      return {
        '@type': 'Claim',
        text: record.statement,
        appearance: record.evidence.map(({ source }) => sourceWork(lookup.get('source', source), lookup)),
      };
    case 'quotation':
      return {
        '@type': 'Quotation',
        text: record.phrase,
        inLanguage: record.language,
        creator: personThing(record.speaker, lookup),
      };
    case 'source':
      return sourceWork(record, lookup);
    case 'edition':
      return { '@type': 'Report', name, dateModified: record.asOf, abstract: record.bottomLine.text };
    case 'figure':
      return { '@type': 'PropertyValue', name: record.label, value: record.value };
    case 'commitment':
      return { '@type': 'CreativeWork', name, abstract: record.undertaking };
    case 'discrepancy':
      return { '@type': 'Question', name };
    case 'code':
      return { '@type': 'DefinedTerm', name, termCode: record.code };
    case 'organization':
    case 'project':
      return {
        '@type': record.kind === 'project' ? 'Project' : 'Organization',
        name,
        ...alternateNames(record, lookup),
      };
    default:
      return { '@type': 'Thing', name };
  }
}

function sourceWork(source: RecordOf<'source'>, lookup: Lookup): object {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    inLanguage: source.language,
    publisher: { '@type': 'Organization', name: publisherName(source, lookup) },
    ...(source.published && { datePublished: source.published }),
    ...(source.url && { url: source.url }),
  };
}

function alternateNames(
  record: { readonly name: Names; readonly aliases?: readonly { readonly text: string }[] },
  lookup: Lookup,
): object {
  const others = [...otherNames(record.name, lookup), ...(record.aliases ?? [])].map(({ text }) => text);
  return others.length > 0 ? { alternateName: others } : {};
}
