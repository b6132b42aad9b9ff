/** What links to a record: by kind, and in each kind by the field that does. */
import { backlinks } from '@summit/data/query';
import { groups } from 'd3-array';
import { actView } from '../facts/codes.ts';
import { compare } from '../facts/names.ts';
import { standingView } from '../facts/standings.ts';
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { byTitle, type PageContext } from './context.ts';
import { fieldOf, referenceTold } from './fields.ts';
import { PAGE_KINDS, type PageRecord } from './kinds.ts';
import type { NameView, SignView } from './types.ts';

/** A list of more than this is folded. */
const LONG = 8;

interface LinkingView {
  readonly name: NameView;
  /** Claims are listed with their act and standing: what was discussed is never read as agreed. */
  readonly act: SignView | null;
  readonly standing: SignView | null;
}
export interface LinksGroupView {
  readonly title: Words;
  readonly count: string;
  readonly folded: boolean;
  readonly entries: readonly LinkingView[];
}

/** @param told kinds with their fields, of which the page tells elsewhere */
export function linksTo(
  id: string,
  context: PageContext,
  told: readonly string[] = [],
): readonly LinksGroupView[] {
  const found = backlinks(context.dataset, id);
  const links = PAGE_KINDS.flatMap((kind) => {
    const ofKind = found.flatMap(({ record, pointer }) =>
      record.kind === kind ? [{ record, field: fieldOf(pointer) }] : [],
    );
    const untold = ofKind.filter(({ field }) => !told.includes(`${kind}${field}`));
    return groups(untold, ({ field }) => field)
      .map(([field, list]) => ({
        field,
        records: [...new Set(list.map(({ record }) => record))].sort(byTitle(context)),
      }))
      .sort((a, b) => b.records.length - a.records.length || compare(a.field, b.field))
      .map(({ field, records }) =>
        group(
          message('links-of-kind', { kind: message(`kind-${kind}.many`), reference: referenceTold(field) }),
          records.map((record) => linking(record, context)),
        ),
      );
  });
  return [...links, ...former(found)];
}

function linking(record: PageRecord, { name, dataset }: PageContext): LinkingView {
  const claim = record.kind === 'claim' ? record : null;
  return {
    name: name(record.id),
    act: claim && actView(claim.speechAct),
    standing: claim && standingView(claim, dataset),
  };
}

function group(title: Words, entries: readonly LinkingView[]): LinksGroupView {
  return { title, count: String(entries.length), folded: entries.length > LONG, entries };
}

/** Ids under which the record was known before. */
function former(found: ReturnType<typeof backlinks>): readonly LinksGroupView[] {
  const entries = found.flatMap(({ record }) =>
    record.kind === 'redirect'
      ? [{ name: { text: record.id, lang: null, href: null, source: null }, act: null, standing: null }]
      : [],
  );
  return entries.length > 0 ? [group(message('former-ids'), entries)] : [];
}
