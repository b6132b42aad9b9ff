/**
 * messages/<language>/*.ftl -> src/generated: the messages of all languages as functions, with the types of their
 * arguments, so that no parser runs and no catalogue is read when a report is made.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { agreement } from '../src/messages/agree.ts';
import { type ArgumentKind, compileMessages, type MessageDefinition } from '../src/messages/compile.ts';
import { type MessageFault, messageFaultInLine } from '../src/messages/faults.ts';
import { localeData } from './locales.ts';

interface CompiledCatalogue {
  /** Name of its folder. */
  readonly name: string;
  /** Language of CLDR whose dates and numbers it uses. */
  readonly tag: string;
  readonly messages: readonly MessageDefinition[];
}

/** Throws with all faults of all files of a folder. */
function readCatalogue(folder: string, name: string): CompiledCatalogue {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ftl'));
  const sources = files.sort().map((file) => ({
    file: `${name}/${file}`,
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  const { messages, faults, language } = compileMessages(sources);
  complain(faults);
  return { name, tag: language ?? name, messages };
}

function complain(faults: readonly MessageFault[]): void {
  if (faults.length === 0) return;
  throw new Error(`Messages:\n${faults.map(messageFaultInLine).join('\n')}`);
}

export interface CatalogueModule {
  readonly code: string;
  /** The English messages by id, for the templates that call them. */
  readonly messages: ReadonlyMap<string, MessageDefinition>;
}

/** Folder of the messages that are the same in all languages. */
const ANY = 'any';

/** The catalogues of all languages as a module; the others are held against English. */
export function catalogueModule(folder: string): CatalogueModule {
  const formats = readCatalogue(join(folder, ANY), ANY).messages;
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? [one.name] : [],
  );
  const english = readCatalogue(join(folder, 'en'), 'en');
  const others = names
    .filter((name) => name !== 'en' && name !== ANY)
    .map((name) => readCatalogue(join(folder, name), name));
  const known = new Map([...formats, ...english.messages].map((one) => [one.id, one]));
  for (const { name, messages } of others) {
    const { faults, missing } = agreement([...formats, ...messages], known);
    complain(faults);
    if (missing.length > 0) console.warn(`messages/${name} lacks ${missing.join(', ')}: said in English`);
  }
  const all = [english, ...others];
  const rules = [...new Set(all.map(({ tag }) => pluralRule(tag)))];
  const code = [
    '// Made from messages/*/*.ftl and CLDR. Do not edit.',
    `import { ${rules.join(', ')} } from 'make-plural';`,
    "import type { Catalogue, MessageSet, Value } from '../messages/catalogue.ts';",
    '',
    argumentTypes('MessageArgs', [...known.values()]),
    `export const formats: Catalogue = ${catalogueCode(formats)};`,
    // Functions: of the languages one is used, and the others need not be made.
    'export const catalogues: Readonly<Record<string, () => MessageSet>> = {',
    ...all.map((one) => `${JSON.stringify(one.name)}: () => (${setCode(one, 'formats')}),`),
    '};',
    '',
  ].join('\n');
  return { code, messages: known };
}

/** A catalogue in one language, with names of its own for its types and itself: what the command says, say. */
export function singleCatalogueModule(folder: string, types: string, exported: string): string {
  const { messages, tag } = readCatalogue(folder, basename(folder));
  return [
    `// Made from ${basename(folder)}/*.ftl and CLDR. Do not edit.`,
    `import { ${pluralRule(tag)} } from 'make-plural';`,
    "import type { MessageSet, Value } from '../messages/catalogue.ts';",
    '',
    argumentTypes(types, messages),
    `export const ${exported} = (): MessageSet => (${setCode({ tag, messages }, null)});`,
    '',
  ].join('\n');
}

/** @param base name of the messages that these go before */
function setCode(
  { tag, messages }: Pick<CompiledCatalogue, 'tag' | 'messages'>,
  base: string | null,
): string {
  return [
    '{',
    `  locale: { ...${JSON.stringify(localeData(tag))}, plural: ${pluralRule(tag)} },`,
    `  catalogue: ${base === null ? '' : `{ ...${base}, ...`}${catalogueCode(messages)}${base === null ? '' : ' }'},`,
    '}',
  ].join('\n');
}

/** What each message is called with, for catalogues and templates that are read later. */
export function shapesModule(messages: Iterable<MessageDefinition>): string {
  const shapes = [...messages].map(({ id, args, elements }) => [id, [...args], elements]);
  return [
    '// Made from messages/en/*.ftl. Do not edit.',
    "import type { MessageShape } from '../messages/compile.ts';",
    "type Written = [id: string, args: Iterable<MessageShape['args'] extends ReadonlyMap<string, infer Kind> ? [string, Kind] : never>, elements: string[]];",
    `const written = (): Written[] => JSON.parse(${JSON.stringify(JSON.stringify(shapes))});`,
    'export const messageShapes = (): MessageShape[] =>',
    '  written().map(([id, args, elements]) => ({ id, args: new Map(args), elements }));',
    '',
  ].join('\n');
}

function catalogueCode(messages: readonly MessageDefinition[]): string {
  return `{\n${messages.map(({ id, code }) => `${JSON.stringify(id)}: ${code},`).join('\n')}\n}`;
}

/** An interface of all ids, with what each is given. */
function argumentTypes(name: string, messages: readonly MessageDefinition[]): string {
  const lines = messages.map(({ id, args }) => {
    const fields = [...args].map(([arg, kind]) => `readonly ${JSON.stringify(arg)}: ${typeOf(kind)}`);
    return `  readonly ${JSON.stringify(id)}: ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'None'};`;
  });
  return [
    'type None = Readonly<Record<string, never>>;',
    `export interface ${name} {`,
    ...lines,
    '}',
    '',
  ].join('\n');
}

function typeOf(kind: ArgumentKind): string {
  if (typeof kind === 'object') return kind.map((code) => JSON.stringify(code)).join(' | ');
  return { any: 'Value', number: 'number', date: 'string', list: 'readonly Value[]' }[kind];
}

/** make-plural names the rules of a language by its code, and those of Portugal and a few others by more. */
function pluralRule(tag: string): string {
  return tag === 'pt-PT' ? 'pt_PT' : (tag.split('-')[0] ?? tag);
}
