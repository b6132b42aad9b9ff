/** A Data Package (datapackage.org, version 2) of the files, which version 1 readers take as well. */
import { bytesOf, type Described, type FormFile } from './described.ts';
import { type Column, foreignKeys, type Table } from './table.ts';

export function dataPackage({ about, base, digestOf, files }: Described): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    title: about.title,
    description: about.description,
    ...(base !== null && { homepage: base }),
    ...(about.version !== null && { version: about.version }),
    ...(about.released !== null && { created: `${about.released}T00:00:00Z` }),
    contributors: [{ title: about.author }],
    ...(about.licence && { licenses: [about.licence] }),
    resources: files.map((file) => ({
      ...resource(file),
      mediatype: file.mediaType,
      bytes: bytesOf(file),
      hash: `sha256:${digestOf(file.data)}`,
    })),
  };
}

function resource({ path, title, form, table }: FormFile): object {
  // Names are of the whole package, and the table of a CSV file is what others refer to.
  const name = form === 'csv' && table ? table.name : path.toLowerCase().replaceAll('/', '.');
  const format = path.slice(path.lastIndexOf('.') + 1);
  if (form !== 'csv' || !table) return { name, path, title, format };
  return {
    name,
    path,
    description: table.description,
    type: 'table',
    // Version 1 of the standard tells a table so.
    profile: 'tabular-data-resource',
    format,
    encoding: 'utf-8',
    dialect: { lineTerminator: '\n' },
    schema: tableSchema(table),
  };
}

function tableSchema(table: Table): object {
  const keys = foreignKeys(table).map(({ columns, table: to, key }) => ({
    fields: columns,
    // A table that refers to itself is named by nothing (Table Schema, "Foreign Keys").
    reference: { resource: to === table.name ? '' : to, fields: key },
  }));
  return {
    fields: table.columns.map(fieldOf),
    missingValues: [''],
    primaryKey: table.key,
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}

function fieldOf({ name, type, description, required, pattern, values }: Column): object {
  const constraints = {
    ...(required && { required }),
    ...(pattern !== undefined && type === 'string' && { pattern }),
    ...(values && { enum: values }),
  };
  return {
    name,
    type: type === 'decimal' ? 'number' : type,
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
