/** Parts of which pages are made. What has nothing to show is left out. */
import { type Phrase, words } from './phrases.ts';
import type { EntryView, FactView, SectionView, TableView } from './types.ts';

const EMPTY = { intro: null, facts: [], tables: [], entries: [], evidence: [], groups: [] };

/** A section with what it is given; null where that is nothing but an introduction. */
export function section(
  id: string,
  title: string,
  content: Partial<Omit<SectionView, 'id' | 'title'>>,
): SectionView | null {
  const made = { id, title, ...EMPTY, ...content };
  const { facts, tables, entries, evidence, groups } = made;
  return [facts, tables, entries, evidence, groups].some((list) => list.length > 0) ? made : null;
}

/** A row of facts; null where there is nothing to say. */
export function fact(term: string, ...items: readonly (Phrase | null | undefined)[]): FactView | null {
  const said = items.filter((item): item is Phrase => !!item && item.length > 0);
  return said.length > 0 ? { term, items: said } : null;
}

export function factSection(
  id: string,
  title: string,
  facts: readonly (FactView | null)[],
): SectionView | null {
  return section(id, title, { facts: facts.filter((one) => one !== null) });
}

export function entry(text: Phrase, ...notes: readonly (Phrase | null | undefined)[]): EntryView {
  return {
    id: null,
    text,
    notes: notes.filter((note): note is Phrase => !!note && note.length > 0),
  };
}

/** A list of rows as a table; no table where there are none. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly [head: Phrase, ...cells: Phrase[]])[],
): readonly TableView[] {
  if (rows.length === 0) return [];
  const cellsOf = (cells: readonly Phrase[]) =>
    cells.map((text, index) => ({ column: columns[index + 1] ?? '', text }));
  return [{ caption, columns, rows: rows.map(([head, ...cells]) => ({ head, cells: cellsOf(cells) })) }];
}

export function said(text: string | undefined): Phrase | null {
  return text === undefined ? null : [words(text)];
}
