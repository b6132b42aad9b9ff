/**
 * The forms that need large libraries. The build makes a script of its own of this module and those beside it, which
 * the command loads where it needs them.
 */
import { parquetWriteBuffer } from 'hyparquet-writer';
import openSql, { type SqlValue } from 'sql.js';
import type { Cell, FilledTable } from '../rows.ts';
import { type CellType, type Column, foreignKeys, type Table } from '../table.ts';

/** Exact decimals are texts: neither a database nor JavaScript has a number that keeps all their digits. */
const SQL_TYPES: Readonly<Record<CellType, string>> = {
  string: 'TEXT',
  decimal: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};

const quoted = (name: string) => `"${name}"`;
const listed = (names: readonly string[]) => names.map(quoted).join(', ');

/** An SQLite database of all tables, with their keys; the tables may refer to each other in any order. */
export async function sqlite(tables: readonly FilledTable[]): Promise<Uint8Array> {
  const { Database } = await openSql();
  const database = new Database();
  try {
    database.run(`BEGIN; ${tables.map(({ table }) => createTable(table)).join(' ')}`);
    for (const { table, rows } of tables) {
      const marks = table.columns.map(() => '?').join(', ');
      const insert = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${marks})`);
      for (const row of rows) insert.run(row.map(sqlValue));
      insert.free();
    }
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

function createTable(table: Table): string {
  const columns = table.columns.map(
    (column) =>
      `${quoted(column.name)} ${SQL_TYPES[column.type]}${column.required ? ' NOT NULL' : ''}${check(column)}`,
  );
  const keys = foreignKeys(table).map(
    (one) => `FOREIGN KEY (${listed(one.columns)}) REFERENCES ${quoted(one.table)} (${listed(one.key)})`,
  );
  const parts = [...columns, `PRIMARY KEY (${listed(table.key)})`, ...keys];
  return `CREATE TABLE ${quoted(table.name)} (\n  ${parts.join(',\n  ')}\n) WITHOUT ROWID;`;
}

function check({ name, values }: Column): string {
  if (!values) return '';
  return ` CHECK (${quoted(name)} IN (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')}))`;
}

function sqlValue(cell: Cell): SqlValue {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

const PARQUET_TYPES = {
  string: 'STRING',
  decimal: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Readonly<Record<CellType, string>>;

/** A table as Parquet. */
export async function parquet({ table, rows }: FilledTable): Promise<Uint8Array> {
  const columnData = table.columns.map(({ name, type, required }, index) => ({
    name,
    type: PARQUET_TYPES[type],
    nullable: !required,
    data: rows.map((row) => row[index] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
