/** What a table is: its columns, what tells its rows apart, and to which rows of other tables they lead. */

export type CellType = 'string' | 'decimal' | 'integer' | 'number' | 'boolean';

export interface Column {
  readonly name: string;
  readonly type: CellType;
  /** As the schema describes the field. */
  readonly description: string;
  readonly required: boolean;
  readonly pattern?: string;
  /** The only values there are. */
  readonly values?: readonly string[];
  /** The table whose `id` this is: of a kind, or `records` where it may be of several. */
  readonly target?: string;
}

export interface Table {
  /** In lower case with underscores, as are the names of columns: `claims`, `documents_signatories`. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Names of the columns that tell rows apart: they come first. */
  readonly key: readonly string[];
  /** The table in which the rest of the key is the whole one; null for a table of records. */
  readonly parent: string | null;
}

/** Columns of a table that lead to the columns of another that tell its rows apart. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly key: readonly string[];
}

export function foreignKeys({ columns, key, parent }: Table): ForeignKey[] {
  const outer = key.slice(0, -1);
  const toParent = { columns: outer, table: parent ?? '', key: outer.length === 1 ? ['id'] : outer };
  const references = columns.flatMap(({ name, target }) =>
    target === undefined ? [] : [{ columns: [name], table: target, key: ['id'] }],
  );
  return parent === null ? references : [toParent, ...references];
}
