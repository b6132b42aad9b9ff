import {
  codesIn,
  type Definition,
  type Definitions,
  isCodeList,
  isOpenList,
  type Schema,
} from './definitions.ts';

/** The data dictionary: every kind of record, every part, every code, as the schemas describe them. */
export function compileDictionary(definitions: Definitions): string {
  const titles = new Set(definitions.kinds.values());
  const all = [...definitions.all.values()].filter(({ title }) => title !== 'SummitRecord');
  const records = [...titles].flatMap((title) => definitions.all.get(title) ?? []);
  const rest = all.filter(({ title }) => !titles.has(title));
  const parts = rest.filter(({ schema }) => schema.properties || (schema.oneOf && !isCodeList(schema)));
  const lists = rest.filter(({ schema }) => isCodeList(schema) || isOpenList(schema));
  const forms = rest.filter((one) => !parts.includes(one) && !lists.includes(one));
  const sections = [
    ['Records', records],
    ['Parts of records', parts],
    ['Code lists', lists],
    ['Forms of texts and ids', forms],
  ] as const;
  const body = sections.map(([heading, list]) => {
    const sorted = heading === 'Records' ? list : [...list].sort((a, b) => (a.title < b.title ? -1 : 1));
    const entries =
      heading === 'Forms of texts and ids'
        ? [table(['Name', 'What it is'], sorted.map(formRow))]
        : sorted.map(entry);
    return `## ${heading}\n\n${entries.join('\n\n')}`;
  });
  return `# Data dictionary

Generated from the schemas by \`npm run dictionary -w @summit/data\`; a test checks that it is current.

${body.join('\n\n')}
`;
}

function formRow({ title, schema }: Definition): readonly string[] {
  return [anchored(title), escaped(schema.description ?? '')];
}

function anchored(title: string): string {
  return `<a id="${title.toLowerCase()}"></a>\`${title}\``;
}

function entry({ title, schema }: Definition): string {
  const head = `### ${title}\n\n${schema.description ?? ''}`;
  if (isCodeList(schema) || isOpenList(schema))
    return `${head}\n\n${table(
      ['Code', 'What it stands for'],
      codesIn(schema).map(([code, description]) => [`\`${code}\``, escaped(description)]),
    )}`;
  if (schema.oneOf) {
    const tag = schema.discriminator ? `, told apart by \`${schema.discriminator.propertyName}\`` : '';
    return `${head}\n\nOne of ${schema.oneOf.map((one) => type(one)).join(', ')}${tag}.`;
  }
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => [
    `\`${name}\``,
    type(field),
    required.has(name) ? 'yes' : '',
    escaped(field.description ?? ''),
  ]);
  const other = schema.additionalProperties;
  const others = other ? [['any language tag', type(other), '', escaped(other.description ?? '')]] : [];
  return `${head}\n\n${table(['Field', 'Type', 'Required', 'What it is'], [...rows, ...others])}`;
}

function type(schema: Schema): string {
  if (schema.items) return `list of ${type(schema.items)}`;
  if (schema.$ref) return `[${schema.$ref}](#${schema.$ref.toLowerCase()})`;
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((one) => `\`${one}\``).join(' or ');
  return schema.type === 'string' ? 'text' : (schema.type ?? '');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
