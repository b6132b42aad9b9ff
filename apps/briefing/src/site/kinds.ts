/** The kinds of record as folders of the site, in the order in which it lists them. */
import { kinds, type RecordKind } from '@summit/data/validate';
import type { TitledRecord } from '../facts/titles.ts';

/** Kinds whose records have a page; a redirect is found where the record that it leads to is. */
export type PageKind = PageRecord['kind'];
export type PageRecord = TitledRecord;

/** What readers look for first; kinds that are not here follow as the schemas have them. */
const FIRST: readonly PageKind[] = [
  'summit',
  'claim',
  'document',
  'commitment',
  'project',
  'person',
  'organization',
  'place',
  'discrepancy',
  'figure',
  'quotation',
  'source',
  'edition',
];

export const PAGE_KINDS: readonly PageKind[] = [
  ...FIRST,
  ...(Object.keys(kinds) as RecordKind[]).filter(
    (kind): kind is PageKind => kind !== 'redirect' && !FIRST.includes(kind as PageKind),
  ),
];

/** Folder of the pages on the records of a kind. */
export function folderOf(kind: PageKind): string {
  return kinds[kind].collection;
}

/** Folder of the pages on one measure by whom and when, made of figures. */
export const SERIES_FOLDER = 'series';
