/** Croissant metadata (MLCommons, version 1.1) on schema.org's Dataset. */
import type { Described, FormFile } from './described.ts';
import { type CellType, type Column, foreignKeys, type Table } from './table.ts';

const TYPES: Readonly<Record<CellType, string>> = {
  string: 'sc:Text',
  decimal: 'sc:Float',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
};

/** The context that the specification gives, as far as its terms are used here. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  source: 'cr:source',
};

export function croissant({ about, base, digestOf, files }: Described): object {
  // The same tables may be there in two forms; they are described once.
  const forms = files.filter(({ table }) => table !== null).map(({ form }) => form);
  const [form] = forms;
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: about.name,
    alternateName: about.title,
    description: about.description,
    ...(about.licence && { license: about.licence.path }),
    ...(base !== null && { url: base }),
    ...(about.version !== null && { version: about.version }),
    ...(about.released !== null && { datePublished: about.released }),
    creator: { '@type': 'sc:Organization', name: about.author },
    citeAs: [about.author, about.title, about.version, about.released, base]
      .filter((one) => one !== null)
      .join(', '),
    distribution: files.map((file) => ({
      '@type': 'cr:FileObject',
      '@id': file.path,
      name: file.path,
      contentUrl: file.path,
      encodingFormat: file.mediaType,
      sha256: digestOf(file.data),
    })),
    recordSet: files.flatMap((file) =>
      file.table && file.form === form ? [recordSet(file, file.table)] : [],
    ),
  };
}

function recordSet({ path }: FormFile, table: Table): object {
  const single = new Map(
    foreignKeys(table).flatMap(({ columns: [column, ...more], table: to, key: [key] }) =>
      column !== undefined && more.length === 0 ? [[column, `${to}/${key}`] as const] : [],
    ),
  );
  const field = ({ name, type, description }: Column) => ({
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    description,
    dataType: TYPES[type],
    source: { fileObject: { '@id': path }, extract: { column: name } },
    ...(single.has(name) && { references: { field: { '@id': single.get(name) } } }),
  });
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.description,
    key: table.key.map((name) => ({ '@id': `${table.name}/${name}` })),
    field: table.columns.map(field),
  };
}
