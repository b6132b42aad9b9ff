/** What links to a record: by kind, and in each kind by the field that does. */
import { backlinks } from '@summit/data/query';
import { compare } from '../facts/names.ts';
import { groupBy } from '../reports/evidence/ledger.ts';
import type { PageContext } from './context.ts';
import { byTitle } from './context.ts';
import { fieldOf, referenceInWords } from './field-words.ts';
import { KINDS, PAGE_KINDS, type PageRecord } from './kinds.ts';
import { actSign, standingSign } from './marks.ts';
import { type Phrase, words } from './phrases.ts';
import { entry, section } from './sections.ts';
import type { EntryView, GroupView, SectionView } from './types.ts';

/** A list of more than this is folded. */
const LONG = 8;

export function backlinkSection(id: string, context: PageContext): SectionView | null {
  const found = backlinks(context.dataset, id);
  const groups = PAGE_KINDS.flatMap((kind) => {
    const ofKind = found.flatMap(({ record, pointer }) =>
      record.kind === kind ? [{ record, field: fieldOf(pointer) }] : [],
    );
    return groupBy(ofKind, ({ field }) => field)
      .map(([field, list]) => ({
        field,
        records: [...new Set(list.map(({ record }) => record))].sort(byTitle(context.lookup)),
      }))
      .sort((a, b) => b.records.length - a.records.length || compare(a.field, b.field))
      .map(({ field, records }) =>
        groupOf(`${KINDS[kind].many} ${referenceInWords(field)}`, records, context),
      );
  });
  return section('links', 'What links here', { groups: [...groups, ...former(found)] });
}

function groupOf(title: string, records: readonly PageRecord[], context: PageContext): GroupView {
  return group(
    title,
    records.map((record) => entry(context.name(record.id), beside(record, context))),
  );
}

/** Claims are listed with their act and standing: what was discussed is never read as agreed. */
function beside(record: PageRecord, context: PageContext): Phrase | null {
  return record.kind === 'claim' ? [actSign(record), words(' · '), standingSign(record, context)] : null;
}

export function group(title: string, entries: readonly EntryView[]): GroupView {
  return { title, count: String(entries.length), folded: entries.length > LONG, entries };
}

/** Ids under which the record was known before. */
function former(found: ReturnType<typeof backlinks>): readonly GroupView[] {
  const ids = found.flatMap(({ record }) => (record.kind === 'redirect' ? [record.id] : []));
  const entries = ids.map((one): EntryView => entry([words(one)]));
  return entries.length > 0 ? [group('Former ids', entries)] : [];
}
